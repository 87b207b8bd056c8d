using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Cascades.Targets;

/// <summary>Compares targets with the baseline: those of whole years, and not before it.</summary>
internal static class AfterBaseline
{
    /// <summary>Whether an indicator has a baseline that a year can be compared with; a quarter's share of a sum is no year's.</summary>
    public static bool IsComparable(Indicator indicator) => indicator.Baseline is { Period: null or { Kind: PeriodKind.Year } };

    /// <summary>How a target compares with the baseline: negative when worse; null when it cannot be compared.</summary>
    public static int? Compare(Cascade plan, Indicator indicator, Target target)
    {
        Baseline baseline = indicator.Baseline!;
        Period? period = When.Of(plan, target).Period;
        bool isYear = target.Period is null ? period is null or { Kind: PeriodKind.Year or PeriodKind.Years } : period!.Kind == PeriodKind.Year;
        bool isBefore = period is not null && baseline.Period is not null && period.LastYear <= baseline.Period.FirstYear;
        return isYear && !isBefore ? Direction.Compare(indicator, baseline.Value, target.Value) : null;
    }
}
