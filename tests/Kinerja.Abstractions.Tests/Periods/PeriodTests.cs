using Kinerja.Periods;

namespace Kinerja.Abstractions.Tests.Periods;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2021", PeriodKind.Year, 2021, 2021, 0)]
    [InlineData("1900", PeriodKind.Year, 1900, 1900, 0)]
    [InlineData("2999", PeriodKind.Year, 2999, 2999, 0)]
    [InlineData("2016-2021", PeriodKind.Years, 2016, 2021, 0)]
    [InlineData("2021-2021", PeriodKind.Years, 2021, 2021, 0)]
    [InlineData("2021-2016", PeriodKind.Years, 2021, 2016, 0)]
    [InlineData("2021-S1", PeriodKind.Semester, 2021, 2021, 1)]
    [InlineData("2021-S2", PeriodKind.Semester, 2021, 2021, 2)]
    [InlineData("2021-Q1", PeriodKind.Quarter, 2021, 2021, 1)]
    [InlineData("2021-Q4", PeriodKind.Quarter, 2021, 2021, 4)]
    [InlineData("2021-01", PeriodKind.Month, 2021, 2021, 1)]
    [InlineData("2021-12", PeriodKind.Month, 2021, 2021, 12)]
    public void TryParse_EveryForm_IsReadAndWrittenBack(string text, PeriodKind kind, int first, int last, int number)
    {
        Assert.True(Period.TryParse(text, out Period? period));
        Assert.Equal((kind, first, last, number), (period.Kind, period.FirstYear, period.LastYear, period.Number));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("202")]
    [InlineData("20211")]
    [InlineData("1899")]
    [InlineData("3000")]
    [InlineData(" 2021")]
    [InlineData("2021 ")]
    [InlineData("-2021")]
    [InlineData("+202")]
    [InlineData("2021-")]
    [InlineData("2021-1")]
    [InlineData("2021-Q")]
    [InlineData("2021-00")]
    [InlineData("2021-13")]
    [InlineData("2021-1a")]
    [InlineData("2021- 1")]
    [InlineData("2021-Q0")]
    [InlineData("2021-Q5")]
    [InlineData("2021-q1")]
    [InlineData("2021-S0")]
    [InlineData("2021-S3")]
    [InlineData("2021-s1")]
    [InlineData("2021-T1")]
    [InlineData("2021-Q11")]
    [InlineData("2021-012")]
    [InlineData("2021/03")]
    [InlineData("2021–03")]
    [InlineData("2021-1899")]
    [InlineData("2021-3000")]
    [InlineData("2016-20211")]
    [InlineData("2016-2021 ")]
    [InlineData("2016 - 2021")]
    [InlineData("２０２１")]
    [InlineData("2021-０３")]
    [InlineData("2021-Q１")]
    [InlineData("2016-２０２１")]
    [InlineData("٢٠٢١")]
    [InlineData("050٠")]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        Assert.False(Period.TryParse(text, out Period? period));
        Assert.Null(period);
    }

    [Theory]
    [InlineData(2021, 2016, true)]
    [InlineData(2016, 2021, false)]
    [InlineData(2021, 2021, false)]
    public void IsBackwards_Range_IsWhenItEndsBeforeItBegins(int first, int last, bool expected) =>
        Assert.Equal(expected, Period.OfYears(first, last).IsBackwards);

    [Fact]
    public void Of_EveryForm_EqualsWhatIsRead()
    {
        Assert.Equal(Period.OfYear(2021), Read("2021"));
        Assert.Equal(Period.OfYears(2016, 2021), Read("2016-2021"));
        Assert.Equal(Period.OfSemester(2021, 2), Read("2021-S2"));
        Assert.Equal(Period.OfQuarter(2021, 3), Read("2021-Q3"));
        Assert.Equal(Period.OfMonth(2021, 3), Read("2021-03"));
    }

    [Fact]
    public void Equals_SameNumbersOfAnotherKind_AreAnotherPeriod()
    {
        Assert.NotEqual(Period.OfSemester(2021, 1), Period.OfQuarter(2021, 1));
        Assert.NotEqual(Period.OfQuarter(2021, 1), Period.OfMonth(2021, 1));
        Assert.NotEqual(Period.OfYear(2021), Period.OfYears(2021, 2021));
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(3000)]
    [InlineData(0)]
    [InlineData(int.MinValue)]
    public void Of_YearOutOfRange_Throws(int year)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfYear(year));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfYears(year, 2021));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfYears(2021, year));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfSemester(year, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfQuarter(year, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfMonth(year, 1));
    }

    [Theory]
    [InlineData(PeriodKind.Semester, 0)]
    [InlineData(PeriodKind.Semester, 3)]
    [InlineData(PeriodKind.Quarter, 0)]
    [InlineData(PeriodKind.Quarter, 5)]
    [InlineData(PeriodKind.Month, 0)]
    [InlineData(PeriodKind.Month, 13)]
    [InlineData(PeriodKind.Month, -1)]
    public void Of_PartOutOfRange_Throws(PeriodKind kind, int number)
    {
        Func<Period> make = kind switch
        {
            PeriodKind.Semester => () => Period.OfSemester(2021, number),
            PeriodKind.Quarter => () => Period.OfQuarter(2021, number),
            _ => () => Period.OfMonth(2021, number),
        };
        Assert.Equal(number, Assert.Throws<ArgumentOutOfRangeException>(make).ActualValue);
    }

    [Fact]
    public void ToString_UnderAnotherCulture_IsTheSame()
    {
        using var _ = new CultureScope("hostile");
        Assert.Equal("2016-2021", Period.OfYears(2016, 2021).ToString());
        Assert.Equal("2021-03", Period.OfMonth(2021, 3).ToString());
    }

    [Theory]
    [InlineData("2021", "2021-Q4", true)]
    [InlineData("2021", "2021", true)]
    [InlineData("2021-S2", "2021-09", true)]
    [InlineData("2021-S1", "2021-07", false)]
    [InlineData("2021-Q4", "2021", false)]
    [InlineData("2016-2021", "2019-S2", true)]
    [InlineData("2021-2016", "2019", true)]
    [InlineData("2021", "2022-Q1", false)]
    public void Contains_IsAboutMonths(string period, string other, bool contains) =>
        Assert.Equal(contains, Read(period).Contains(Read(other)));

    [Theory]
    [InlineData("2021-S1", "2021-Q2", true)]
    [InlineData("2021-S1", "2021-Q3", false)]
    [InlineData("2020-2021", "2021-2022", true)]
    public void Overlaps_IsAboutMonths(string period, string other, bool overlaps)
    {
        Assert.Equal(overlaps, Read(period).Overlaps(Read(other)));
        Assert.Equal(overlaps, Read(other).Overlaps(Read(period)));
    }

    [Theory]
    [InlineData("2021", "2020")]
    [InlineData("2021-Q1", "2020-Q4")]
    [InlineData("2021-Q3", "2021-Q2")]
    [InlineData("2021-S1", "2020-S2")]
    [InlineData("2021-01", "2020-12")]
    [InlineData("2016-2021", "2010-2015")]
    [InlineData("2021-2016", "2010-2015")]
    public void TryGetPrevious_HasTheSameLength(string period, string previous)
    {
        Assert.True(Read(period).TryGetPrevious(out Period? found));
        Assert.Equal(previous, found.ToString());
    }

    [Theory]
    [InlineData("1900")]
    [InlineData("1900-Q1")]
    [InlineData("1901-1903")]
    public void TryGetPrevious_BeforeTheFirstYear_HasNone(string period) => Assert.False(Read(period).TryGetPrevious(out _));

    private static Period Read(string text) => Period.TryParse(text, out Period? period) ? period : throw new FormatException(text);
}
