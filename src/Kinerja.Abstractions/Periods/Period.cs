using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kinerja.Periods;

/// <summary>A month, quarter, semester, year or range of years of the calendar.</summary>
/// <remarks>
/// Written <c>2021-03</c>, <c>2021-Q1</c>, <c>2021-S1</c>, <c>2021</c> or <c>2016-2021</c>. Years run from 1900 to 2999.
/// A range that reads backwards can be held, because finding it is somebody's job: see <see cref="IsBackwards"/>.
/// Immutable, compared by value, safe to share between threads. Nothing here looks at a clock.
/// </remarks>
public sealed record Period
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2999;

    private Period(PeriodKind kind, int firstYear, int lastYear, int number)
    {
        Kind = kind;
        FirstYear = firstYear;
        LastYear = lastYear;
        Number = number;
    }

    /// <summary>How long the period is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The year it begins in.</summary>
    public int FirstYear { get; }

    /// <summary>The year it ends in; the same as <see cref="FirstYear"/> unless it is a range.</summary>
    public int LastYear { get; }

    /// <summary>Which month (1 to 12), quarter (1 to 4) or semester (1 or 2) of the year; 0 for years.</summary>
    public int Number { get; }

    /// <summary>Whether the range ends before it begins.</summary>
    public bool IsBackwards => LastYear < FirstYear;

    /// <summary>One year.</summary>
    /// <param name="year">From 1900 to 2999.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside that range.</exception>
    public static Period OfYear(int year) => new(PeriodKind.Year, RequireYear(year), year, 0);

    /// <summary>A range of years, both ends included. It may read backwards.</summary>
    /// <param name="first">The first year, from 1900 to 2999.</param>
    /// <param name="last">The last year, from 1900 to 2999.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year lies outside that range.</exception>
    public static Period OfYears(int first, int last) => new(PeriodKind.Years, RequireYear(first), RequireYear(last), 0);

    /// <summary>Half a year (<i>semester</i>).</summary>
    /// <param name="year">From 1900 to 2999.</param>
    /// <param name="semester">1 or 2.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static Period OfSemester(int year, int semester) => Part(PeriodKind.Semester, year, semester);

    /// <summary>A quarter (<i>triwulan</i>).</summary>
    /// <param name="year">From 1900 to 2999.</param>
    /// <param name="quarter">From 1 to 4.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static Period OfQuarter(int year, int quarter) => Part(PeriodKind.Quarter, year, quarter);

    /// <summary>A month.</summary>
    /// <param name="year">From 1900 to 2999.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static Period OfMonth(int year, int month) => Part(PeriodKind.Month, year, month);

    /// <summary>Reads a period as <see cref="ToString"/> writes it. Never throws.</summary>
    /// <param name="text">The text, without surrounding spaces.</param>
    /// <param name="period">The period, or null.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Period? period)
    {
        period = null;
        if (text is null || !TryDigits(text, 0, 4, out int year) || !IsYear(year))
            return false;
        if (text.Length == 4)
            period = OfYear(year);
        else if (text.Length >= 6 && text[4] == '-')
            period = ParsePart(text, year);
        return period is not null;
    }

    /// <summary>Whether another period lies wholly inside this one; a period contains itself.</summary>
    /// <param name="other">The other period. A range that reads backwards means the years between its ends all the same.</param>
    /// <returns>True when every month of the other one is a month of this one.</returns>
    public bool Contains(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return MonthRange.Of(this).Contains(MonthRange.Of(other));
    }

    /// <summary>Whether two periods have a month in common.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True when they have.</returns>
    public bool Overlaps(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return MonthRange.Of(this).Overlaps(MonthRange.Of(other));
    }

    /// <summary>The period of the same length that ends where this one begins.</summary>
    /// <param name="period">The period before, or null.</param>
    /// <returns>False when it would begin before the year 1900.</returns>
    public bool TryGetPrevious([NotNullWhen(true)] out Period? period)
    {
        int length = Math.Abs(LastYear - FirstYear) + 1;
        int first = Math.Min(FirstYear, LastYear);
        bool isFirstPart = Number == 1;
        int year = Kind is PeriodKind.Year or PeriodKind.Years ? first - length : isFirstPart ? first - 1 : first;
        period = !IsYear(year) ? null : Kind switch
        {
            PeriodKind.Year => OfYear(year),
            PeriodKind.Years => OfYears(year, first - 1),
            _ => Part(Kind, year, isFirstPart ? Parts(Kind) : Number - 1),
        };
        return period is not null;
    }

    /// <summary>The period as documents write it, the same in every culture.</summary>
    /// <returns>Such as <c>2021</c>, <c>2016-2021</c>, <c>2021-S1</c>, <c>2021-Q1</c> or <c>2021-03</c>.</returns>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => FirstYear.ToString(CultureInfo.InvariantCulture),
        PeriodKind.Years => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-{LastYear}"),
        PeriodKind.Semester => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-S{Number}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-Q{Number}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-{Number:00}"),
    };

    private static Period? ParsePart(string text, int year) => (text.Length, text[5]) switch
    {
        (9, _) when TryDigits(text, 5, 4, out int last) && IsYear(last) => OfYears(year, last),
        (7, 'S') when TryDigits(text, 6, 1, out int number) && IsPart(PeriodKind.Semester, number) => OfSemester(year, number),
        (7, 'Q') when TryDigits(text, 6, 1, out int number) && IsPart(PeriodKind.Quarter, number) => OfQuarter(year, number),
        (7, _) when TryDigits(text, 5, 2, out int number) && IsPart(PeriodKind.Month, number) => OfMonth(year, number),
        _ => null,
    };

    private static bool TryDigits(string text, int start, int count, out int number)
    {
        number = 0;
        if (text.Length < start + count)
            return false;
        for (int i = start; i < start + count; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                return false;
            number = number * 10 + (text[i] - '0');
        }

        return true;
    }

    private static Period Part(PeriodKind kind, int year, int number)
    {
        if (!IsPart(kind, number))
            throw new ArgumentOutOfRangeException(nameof(number), number, $"A {kind} is a number from 1 to {Parts(kind)}.");
        return new(kind, RequireYear(year), year, number);
    }

    private static bool IsPart(PeriodKind kind, int number) => number >= 1 && number <= Parts(kind);

    private static int Parts(PeriodKind kind) => kind switch { PeriodKind.Month => 12, PeriodKind.Quarter => 4, _ => 2 };

    private static bool IsYear(int year) => year is >= EarliestYear and <= LatestYear;

    private static int RequireYear(int year) => IsYear(year)
        ? year
        : throw new ArgumentOutOfRangeException(nameof(year), year, $"A year is a number from {EarliestYear} to {LatestYear}.");
}
