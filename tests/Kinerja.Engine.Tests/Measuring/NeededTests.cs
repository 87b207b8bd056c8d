using FsCheck;
using FsCheck.Fluent;
using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Periods;
using Kinerja.Regulations;

namespace Kinerja.Engine.Tests.Measuring;

public class NeededTests
{
    private static readonly KinerjaEngine s_engine = new();
    private static readonly Period s_year = Period.OfYear(2025);

    private static readonly BandScale s_bands = BandScale.Create(
        "status", 2, [new() { Code = "merah", High = 79.99m }, new() { Code = "kuning", Low = 80, High = 99.99m }, new() { Code = "hijau", Low = 100 }]).ValueOrThrow();

    private static readonly BandScale s_open = BandScale.Create(
        "predikat", null, [new() { Code = "C", High = 60 }, new() { Code = "B", Low = 60, IncludesLow = false, High = 90 }, new() { Code = "A", Low = 90, IncludesLow = false }]).ValueOrThrow();

    private static readonly AchievementVariant[] s_variants =
    [
        Variant("MAX", AchievementMethod.Ratio),
        Variant("MAX-2", AchievementMethod.Ratio) with { Decimals = 2, Floor = 0, Cap = 120 },
        Variant("MIN", AchievementMethod.Mirror) with { Decimals = 1, Cap = 120 },
        Variant("INV", AchievementMethod.Inverse),
        Variant("STAB", AchievementMethod.Closeness) with { Floor = 0, Cap = 120, Curve = [new(0, 0), new(90, 100), new(100, 120)] },
        Variant("RANGE", AchievementMethod.Range),
        Variant("RANGE-MIN", AchievementMethod.RangeMirror) with { Decimals = 0 },
    ];

    [Theory]
    // 60 in the year, 32 in two quarters: 28 are left for two.
    [InlineData(Consolidation.Sum, "10/12 20/20 20/- 10/-", "[28, ∞)", "[14, ∞)")]
    // Quarters of 80, 80 and 90 reached 70 and 84: the mean target is 250/3, so the third has to bring 250 - 154 = 96.
    [InlineData(Consolidation.Average, "80/70 80/84 90/-", "[96, ∞)", "[96, ∞)")]
    [InlineData(Consolidation.LastKnown, "25/20 50/55 75/-", "[75, ∞)", "[75, ∞)")]
    public void Needed_ToReachTheTarget(Consolidation kind, string parts, string rest, string each)
    {
        NeededRealization needed = s_engine.Needed(s_variants[0], s_engine.Consolidate(kind, s_year, Read(parts)));

        Assert.Equal((NeededStatus.Open, rest, each), (needed.Status, needed.Rest.ToString(), needed.Each.ToString()));
    }

    [Fact]
    public void Needed_ForABand_CountsBothRoundings()
    {
        // Reported with one decimal, classified with two: 79.95 is reported as 80.0 and is kuning. Of a target of 100 that is 79.95.
        AchievementVariant variant = s_variants[0] with { Decimals = 1 };
        NeededRealization needed = s_engine.Needed(variant, s_engine.Consolidate(Consolidation.Sum, s_year, Read("50/30 50/-")), null, s_bands, s_bands.Bands[1]);

        Assert.Equal(("[1599/20, ∞)", "[999/20, ∞)"), (needed.Whole.ToString(), needed.Each.ToString()));
    }

    [Fact]
    public void Needed_BandThatLeavesItsEndOut_HasToBeExceeded()
    {
        NeededRealization needed = s_engine.Needed(s_variants[0], s_engine.Consolidate(Consolidation.Sum, s_year, Read("100/-")), null, s_open, s_open.Bands[2]);

        Assert.Equal("(90, ∞)", needed.Each.ToString());
    }

    [Theory]
    [InlineData("MAX-2", "10/-", 121, NeededStatus.OutOfReach)] // above the cap
    [InlineData("STAB", "10/-", 130, NeededStatus.OutOfReach)]
    [InlineData("MAX-2", "10/-", 0, NeededStatus.Reached)] // the floor
    [InlineData("MAX", "10/10", 100, NeededStatus.Reached)] // nothing is left
    [InlineData("MAX", "10/9", 100, NeededStatus.OutOfReach)]
    [InlineData("MAX", "0/-", 100, NeededStatus.Unknown)] // a target of zero has no way back
    public void Needed_WithoutAnythingToBring_SaysSo(string variant, string parts, int achievement, NeededStatus status) => Assert.Equal(
        status,
        s_engine.Needed(Array.Find(s_variants, one => one.Name == variant)!, s_engine.Consolidate(Consolidation.Sum, s_year, Read(parts)), achievement: achievement).Status);

    [Fact]
    public void Needed_BeyondTheScale_IsOutOfReach() => Assert.Equal(
        NeededStatus.OutOfReach,
        s_engine.Needed(s_variants[0], s_engine.Consolidate(Consolidation.Average, s_year, Read("80/20 80/-")), scale: new() { Maximum = 100 }).Status); // 140 needed

    [Fact]
    public void Needed_LastValueReported_LeavesNothingOpen() =>
        Assert.Equal(NeededStatus.Reached, s_engine.Needed(s_variants[0], s_engine.Consolidate(Consolidation.LastKnown, s_year, Read("5/- 10/11"))).Status);

    [Fact]
    public void Needed_WithoutATarget_IsUnknown() =>
        Assert.Equal("KIN4018", s_engine.Needed(s_variants[0], s_engine.Consolidate(Consolidation.Sum, s_year, Read("-/5"))).Failure?.Id);

    [Fact]
    public void Needed_BandOfAnotherScale_Throws() => Assert.Throws<ArgumentException>(
        () => s_engine.Needed(s_variants[0], s_engine.Consolidate(Consolidation.Sum, s_year, Read("5/-")), null, s_bands, s_open.Bands[0]));

    // Whatever each of the parts that are left brings: the goal is reached exactly when that lies in the interval that was answered.
    [Fact]
    public void Needed_IsRight_WhateverTheRestBrings() => Prop.ForAll(
        Arb.From(from variant in Gen.Elements(s_variants)
                 from kind in Gen.Elements(Consolidation.Sum, Consolidation.Average, Consolidation.LastKnown)
                 from targets in Gen.ArrayOf(Gen.Choose(1, 20), 4)
                 from known in Gen.ArrayOf(Gen.Choose(0, 30), 3)
                 from left in Gen.Choose(1, 4)
                 from goal in Gen.Choose(1, 130)
                 from brings in Gen.Choose(1, 160)
                 select (variant, kind, targets, known, left, goal, brings)),
        given =>
        {
            PeriodPart[] parts = [.. given.targets.Select((target, i) => new PeriodPart(Period.OfQuarter(2025, i + 1), target, i < 4 - given.left ? given.known[i] : null))];
            IndicatorValue? whole = given.variant.Method is AchievementMethod.Range or AchievementMethod.RangeMirror ? new RangeValue(10, 14) : null;
            NeededRealization needed = s_engine.Needed(given.variant, s_engine.Consolidate(given.kind, s_year, parts), whole, given.goal);
            decimal brings = given.brings / 4m;
            PeriodConsolidation filled = s_engine.Consolidate(given.kind, s_year, parts.Select(part => part with { Realization = part.Realization ?? brings }));
            // A mean such as 50/3 fits no decimal; judge only what the scorer sees exactly.
            if (!Fits(filled.Realization!.Value, out decimal realization) || !Fits(filled.Target!.Value, out decimal target))
                return true;
            bool reached = s_engine.Achieve(given.variant, whole ?? new NumberValue(target), new NumberValue(realization)).Value >= given.goal;
            return needed.Status switch
            {
                NeededStatus.Open => reached == needed.Each.Contains(brings),
                NeededStatus.Reached => reached,
                NeededStatus.OutOfReach => !reached,
                _ => false,
            };
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Needed_ForAnyBand_AgreesWithTheClassification() => Prop.ForAll(
        Arb.From(from variant in Gen.Elements(s_variants[0], s_variants[1], s_variants[2], s_variants[4])
                 from bands in Gen.Elements(s_bands, s_open)
                 from band in Gen.Choose(0, 2)
                 from target in Gen.Choose(1, 40)
                 from brings in Gen.Choose(0, 400)
                 select (variant, bands, band, target, brings)),
        given =>
        {
            PeriodPart[] parts = [new(Period.OfQuarter(2025, 1), given.target, null)];
            NeededRealization needed = s_engine.Needed(given.variant, s_engine.Consolidate(Consolidation.Sum, s_year, parts), null, given.bands, given.bands.Bands[given.band]);
            decimal brings = given.brings / 8m;
            decimal value = s_engine.Achieve(given.variant, new NumberValue(given.target), new NumberValue(brings)).Value!.Value;
            bool reached = given.bands.TryClassify(value, out Band? got) && given.bands.Bands.ToList().IndexOf(got) >= given.band;
            return reached == (needed.Status == NeededStatus.Reached || (needed.Status == NeededStatus.Open && needed.Each.Contains(brings)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void MoversOf_PutsThoseFirst_ThatCanMoveMost()
    {
        Cascade plan = new()
        {
            Organization = new() { Code = "kec" },
            Period = s_year,
            Indicators =
            [
                new() { Code = "IKU-1", Kind = IndicatorKind.Iku, Formula = new() { Expression = "[IKI-1] + [IKI-2]" } },
                Iki("IKI-1", 50, 40), Iki("IKI-2", 25, 30), Iki("IKI-3", 25, 20),
            ],
        };
        RealizationSet realizations = new()
        {
            Organization = "kec",
            Period = s_year,
            Indicators = [Reported("IKI-1", 25), Reported("IKI-2", 50)],
        };
        Scorecard scorecard = s_engine.Measure(plan, realizations, new() { Period = s_year, Variants = [s_variants[0] with { Cap = 120 }], Defaults = new() { Maximize = "MAX" } });

        ValueList<Mover> movers = s_engine.MoversOf(scorecard, "IKU-1");

        // IKI-1 stands at 62.5: half of the 37.5 that are missing. IKI-3 was not reported; its whole share may be in it. IKI-2 has more than 100.
        Assert.Equal(["IKI-3", "IKI-1", "IKI-2"], movers.Select(mover => mover.Code));
        Assert.Equal([null, 18.75m, 0m], movers.Select(mover => mover.Gain is { } gain && gain.TryToDecimal(out decimal number) ? number : (decimal?)null));
        Assert.Equal(90m, movers[1].Value!.Value); // 40 + 50
        Assert.Null(movers[0].Value);
        Assert.Empty(s_engine.MoversOf(scorecard, "x"));
    }

    private static Indicator Iki(string code, decimal weight, decimal target) => new()
    {
        Code = code, Kind = IndicatorKind.Iki, Polarity = Polarity.Maximize,
        Targets = [new() { Value = new NumberValue(target), Period = s_year }], Supports = [new() { Indicator = "IKU-1", Weight = weight }],
    };

    private static Realization Reported(string code, decimal value) => new() { Indicator = code, Value = new NumberValue(value) };

    private static bool Fits(Kinerja.Formulas.Rational number, out decimal value) => number.TryToDecimal(out value) && number == value;

    private static AchievementVariant Variant(string name, AchievementMethod method) =>
        new() { Name = name, Title = name, Method = method, Source = new("uji", "", VerificationMark.SecondarySource) };

    private static PeriodPart[] Read(string parts) =>
        [.. parts.Split(' ').Select((part, i) => part.Split('/') is [var target, var actual] ? new PeriodPart(Period.OfQuarter(2025, i + 1), Number(target), Number(actual)) : throw new FormatException(part))];

    private static decimal? Number(string text) => text == "-" ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
