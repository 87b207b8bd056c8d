using FsCheck;
using FsCheck.Fluent;
using Kinerja.Periods;

namespace Kinerja.Abstractions.Tests.Periods;

public sealed class PeriodProperties
{
    private static readonly Gen<int> s_years = Gen.Choose(1900, 2999);

    private static readonly Gen<Period> s_periods = Gen.OneOf(
        s_years.Select(Period.OfYear),
        s_years.SelectMany(first => s_years.Select(last => Period.OfYears(first, last))),
        s_years.SelectMany(year => Gen.Choose(1, 2).Select(semester => Period.OfSemester(year, semester))),
        s_years.SelectMany(year => Gen.Choose(1, 4).Select(quarter => Period.OfQuarter(year, quarter))),
        s_years.SelectMany(year => Gen.Choose(1, 12).Select(month => Period.OfMonth(year, month))));

    // Texts that are nearly periods: the characters that occur in them and a few that look like those.
    private static readonly Gen<string> s_nearlyPeriods =
        Gen.ArrayOf(Gen.Elements("0123456789-QS sqＱ０ ".ToCharArray())).Select(characters => new string(characters));

    [Fact]
    public void TryParse_WhatToStringWrote_GivesAnEqualPeriod() =>
        Prop.ForAll(s_periods.ToArbitrary(), period => Period.TryParse(period.ToString(), out Period? read)
            && read == period && read.GetHashCode() == period.GetHashCode()).QuickCheckThrowOnFailure();

    [Fact]
    public void TryParse_OneCharacterOfAPeriodReplaced_IsRefusedOrWritesTheSameText()
    {
        Gen<string> broken = s_periods.SelectMany(period => Gen.Choose(0, period.ToString().Length - 1).SelectMany(at =>
            Gen.Elements("09-QS 1０".ToCharArray()).Select(character => period.ToString()[..at] + character + period.ToString()[(at + 1)..])));
        Prop.ForAll(broken.ToArbitrary(), IsRefusedOrCanonical).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Fact]
    public void TryParse_AnyText_IsRefusedOrWritesTheSameText() =>
        Prop.ForAll(s_nearlyPeriods.ToArbitrary(), IsRefusedOrCanonical).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static bool IsRefusedOrCanonical(string text) => !Period.TryParse(text, out Period? period) || period.ToString() == text;
}
