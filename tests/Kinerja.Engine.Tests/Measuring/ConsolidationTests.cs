using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kinerja.Measuring;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Measuring;

public class ConsolidationTests
{
    private static readonly KinerjaEngine s_engine = new();
    private static readonly Period s_year = Period.OfYear(2021);

    [Theory]
    // The parts as period:target/realisation; a dash is nothing.
    [InlineData(Consolidation.Sum, "Q1:15/14 Q2:40/41 Q3:40/40 Q4:5/5", "100", "100")]
    [InlineData(Consolidation.Average, "Q1:80/70 Q2:90/90", "85", "80")]
    [InlineData(Consolidation.LastKnown, "Q1:25/20 Q2:50/55 Q3:75/80", "75", "80")]
    [InlineData(Consolidation.Sum, "Q2:40/41 Q1:15/14", "55", "55")] // the order in which they come does not count
    [InlineData(Consolidation.Sum, "Q1:-/7 Q2:40/41 Q3:-/9", "40", "41")] // without a target a part does not enter
    [InlineData(Consolidation.Sum, "Q1:-/7 Q2:-/8", "", "15")] // none has a target: all enter
    [InlineData(Consolidation.Average, "Q1:1/1 Q2:1/1 Q3:2/2", "4/3", "4/3")] // exact
    [InlineData(Consolidation.NotStated, "Q1:15/14", "15", "14")]
    public void Consolidate_Parts_BecomeOne(Consolidation kind, string parts, string target, string realization)
    {
        PeriodConsolidation result = s_engine.Consolidate(kind, s_year, Read(parts));

        Assert.True(result.IsComplete);
        Assert.Equal((target, realization), (result.Target?.ToString() ?? "", result.Realization?.ToString() ?? ""));
    }

    [Fact]
    public void Consolidate_TargetedPartNotReported_GivesNoValueAndNamesIt()
    {
        PeriodConsolidation result = s_engine.Consolidate(Consolidation.Sum, s_year, Read("Q1:15/14 Q2:40/- Q3:40/40"));

        Assert.Null(result.Realization);
        Assert.Equal(95m, result.Target);
        Assert.Equal([Period.OfQuarter(2021, 2)], result.Missing);
        Assert.False(result.IsComplete);
    }

    [Fact]
    public void Consolidate_Skip_LeavesTheTargetOfThatPartOutToo()
    {
        PeriodConsolidation result = s_engine.Consolidate(Consolidation.Sum, s_year, Read("Q1:15/14 Q2:40/- Q3:40/40"), MissingParts.Skip);

        Assert.Equal((55m, 54m, false), (result.Target, result.Realization, result.IsComplete));
    }

    [Fact]
    public void Consolidate_NothingReported_GivesNoValue() =>
        Assert.Null(s_engine.Consolidate(Consolidation.Sum, s_year, Read("Q1:15/- Q2:40/-"), MissingParts.Skip).Realization);

    [Fact]
    public void Consolidate_PartsThatOverlap_AreRefused() =>
        Assert.Equal("KIN4011", s_engine.Consolidate(Consolidation.Sum, s_year, Read("Q1:15/14 S1:40/41")).Failure?.Id);

    [Fact]
    public void Consolidate_SeveralPartsAndNoKind_AreRefused() =>
        Assert.Equal("KIN4012", s_engine.Consolidate(Consolidation.NotStated, s_year, Read("Q1:15/14 Q2:40/41")).Failure?.Id);

    [Fact]
    public void Consolidate_PartsOfOtherYears_ArePassedOver() =>
        Assert.Equal(14m, s_engine.Consolidate(Consolidation.Sum, s_year, [.. Read("Q1:15/14"), new(Period.OfQuarter(2020, 4), 9, 9)]).Realization);

    [Fact]
    public void Consolidation_DoesNotDependOnTheOrderOfItsParts() => Prop.ForAll(
        Arb.From(from kind in Gen.Elements(Consolidation.Sum, Consolidation.Average, Consolidation.LastKnown)
                 from missing in Gen.Elements(MissingParts.NoValue, MissingParts.Skip)
                 from parts in Gen.ArrayOf(Gen.Zip(Gen.Choose(-3, 20), Gen.Choose(-3, 20)), 12)
                 from order in Gen.Shuffle(Enumerable.Range(0, 12).ToArray())
                 select (kind, missing, parts, order)),
        given =>
        {
            PeriodPart[] parts = [.. given.parts.Select((part, i) => new PeriodPart(Period.OfMonth(2021, i + 1), Some(part.Item1), Some(part.Item2)))];
            return s_engine.Consolidate(given.kind, s_year, parts, given.missing)
                == s_engine.Consolidate(given.kind, s_year, given.order.Select(i => parts[i]), given.missing);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Consolidation_OfEqualParts_KeepsTheirAchievement() => Prop.ForAll(
        Arb.From(from kind in Gen.Elements(Consolidation.Sum, Consolidation.Average, Consolidation.LastKnown)
                 from target in Gen.Choose(1, 99)
                 from actual in Gen.Choose(0, 99)
                 from count in Gen.Choose(1, 4)
                 select (kind, target, actual, count)),
        given =>
        {
            PeriodConsolidation result = s_engine.Consolidate(
                given.kind, s_year, Enumerable.Range(1, given.count).Select(quarter => new PeriodPart(Period.OfQuarter(2021, quarter), given.target, given.actual)));
            return result.Realization / result.Target == Kinerja.Formulas.Rational.Of(given.actual, given.target);
        }).QuickCheckThrowOnFailure();

    private static decimal? Some(int number) => number < 0 ? null : number;

    private static PeriodPart[] Read(string parts) =>
    [
        .. parts.Split(' ').Select(part => part.Split(':', '/')).Select(part =>
        {
            Assert.True(Period.TryParse($"2021-{part[0]}", out Period? period));
            return new PeriodPart(period, Number(part[1]), Number(part[2]));
        }),
    ];

    private static decimal? Number(string text) => text == "-" ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
