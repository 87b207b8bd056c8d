using Kinerja.Periods;

namespace Kinerja.Configuration;

/// <summary>Where one finding stands in its plan: the unit it belongs to and the months it is about, each found when first asked for.</summary>
/// <remarks>A hundred settings may ask the same of a finding. Belongs to one thread.</remarks>
/// <param name="plan">The plan; null when it could not be read, and then neither unit nor period fits.</param>
/// <param name="pointer">The finding's pointer.</param>
internal sealed class FindingPlace(PlanPlaces? plan, string? pointer)
{
    private string? _unit;
    private MonthRange? _months;
    private bool _hasMonths;

    /// <summary>Whether the finding is about a period that shares a month with another.</summary>
    public bool Overlaps(MonthRange other)
    {
        if (!_hasMonths)
        {
            _hasMonths = true;
            _months = plan?.PeriodOf(pointer) is { } period ? MonthRange.Of(period) : null;
        }

        return _months?.Overlaps(other) == true;
    }

    /// <summary>Whether the finding belongs to a unit or to a part of it.</summary>
    public bool IsIn(string unit) => plan is not null && plan.IsPart(_unit ??= plan.UnitOf(pointer), unit);
}
