using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>Which periods are over on the day of measuring.</summary>
/// <param name="date">The day; null when every period is over.</param>
internal readonly struct DueDates(DateOnly? date)
{
    private const int MonthsOfAYear = 12;

    /// <summary>Whether the last day of a period has come.</summary>
    public bool IsOver(Period period)
    {
        int last = MonthRange.Of(period).Last;
        var firstOfLastMonth = new DateOnly(last / MonthsOfAYear, (last % MonthsOfAYear) + 1, 1);
        return date is not { } day || firstOfLastMonth.AddMonths(1).AddDays(-1) <= day;
    }
}
