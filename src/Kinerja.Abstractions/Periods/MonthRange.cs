namespace Kinerja.Periods;

/// <summary>The first and the last month of a period, counted from year zero.</summary>
internal readonly record struct MonthRange(int First, int Last)
{
    private const int MonthsOfAYear = 12;

    public static MonthRange Of(Period period)
    {
        int months = period.Kind switch { PeriodKind.Month => 1, PeriodKind.Quarter => 3, PeriodKind.Semester => 6, _ => MonthsOfAYear };
        int part = Math.Max(period.Number - 1, 0);
        // A range that reads backwards means the years between its ends all the same.
        int first = Math.Min(period.FirstYear, period.LastYear);
        int last = Math.Max(period.FirstYear, period.LastYear);
        return new(first * MonthsOfAYear + part * months, last * MonthsOfAYear + (part + 1) * months - 1);
    }

    public bool Contains(MonthRange other) => First <= other.First && other.Last <= Last;

    public bool Overlaps(MonthRange other) => First <= other.Last && other.First <= Last;
}
