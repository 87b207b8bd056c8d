using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Periods;
using Kinerja.Regulations;

namespace Kinerja.Engine.Tests.Measuring;

/// <summary>A kecamatan's year: one tujuan, two sasaran, three IKU, three IKI. Every number is worked by hand beside its test.</summary>
public class ScorecardTests
{
    private static readonly KinerjaEngine s_engine = new();
    private static readonly Period s_year = Period.OfYear(2025);

    private static readonly BandScale s_bands = BandScale.Create(
        "status", 2, [new() { Code = "merah", Low = null, High = 79.99m }, new() { Code = "kuning", Low = 80, High = 99.99m }, new() { Code = "hijau", Low = 100 }]).ValueOrThrow();

    private static readonly MeasureOptions s_options = new()
    {
        Period = s_year,
        Variants = [Variant("MAX", AchievementMethod.Ratio), Variant("MIN", AchievementMethod.Mirror), Variant("RANK", AchievementMethod.Rank)],
        Defaults = new() { Maximize = "MAX", Minimize = "MIN", Ordinal = "RANK" },
        Bands = s_bands,
    };

    // Whole-year targets unless said otherwise; quarters only for the letters.
    private static readonly Cascade s_plan = new()
    {
        Organization = new() { Code = "kec", Name = "Kecamatan" },
        Period = s_year,
        Nodes =
        [
            new() { Code = "T1", Kind = NodeKind.Tujuan },
            new() { Code = "S1", Kind = NodeKind.Sasaran, Parent = "T1" },
            new() { Code = "S2", Kind = NodeKind.Sasaran, Parent = "T1" },
            new() { Code = "SP", Kind = NodeKind.Sasaran, Owner = "kasi", Parent = "S1" },
        ],
        Positions = [new() { Code = "kasi" }, new() { Code = "staf", ReportsTo = "kasi" }],
        Variables = [new() { Name = "tertib" }, new() { Name = "desa" }, new() { Name = "surat" }],
        Indicators =
        [
            new()
            {
                Code = "IKU-1", Kind = IndicatorKind.Iku, Measures = "S1", Polarity = Polarity.Maximize, Unit = "persen", Weight = 75,
                Formula = new() { Expression = "[tertib] / [desa] * 100", Decimals = 2 },
                Targets = [Yearly(80), new() { Value = new NumberValue(95), Period = Period.OfYear(2029) }],
            },
            new() { Code = "IKU-2", Kind = IndicatorKind.Iku, Measures = "S1", Polarity = Polarity.Minimize, Weight = 25, Targets = [Yearly(10)] },
            new()
            {
                Code = "IKU-3", Kind = IndicatorKind.Iku, Measures = "S2", Polarity = Polarity.Maximize, Scale = new() { Rungs = ["CC", "B", "BB", "A"] },
                Targets = [new() { Value = new RungValue("BB"), Period = s_year }],
            },
            new()
            {
                Code = "IKI-1", Kind = IndicatorKind.Iki, Owner = "kasi", Measures = "SP", Polarity = Polarity.Maximize, Consolidation = Consolidation.Sum,
                Formula = new() { Expression = "[surat]" }, Supports = [new() { Indicator = "IKU-1", Weight = 60 }],
                Targets = [Quarterly(1, 10), Quarterly(2, 20), Quarterly(3, 20), Quarterly(4, 10), Yearly(60)],
            },
            new()
            {
                Code = "IKI-2", Kind = IndicatorKind.Iki, Owner = "kasi", Measures = "SP", Polarity = Polarity.Maximize,
                Supports = [new() { Indicator = "IKU-1", Weight = 40 }], Targets = [Yearly(50)],
            },
            new() { Code = "IKI-3", Kind = IndicatorKind.Iki, Owner = "staf", Supports = [new() { Indicator = "IKI-1" }] },
        ],
    };

    private static readonly RealizationSet s_realizations = new()
    {
        Organization = "kec",
        Period = s_year,
        Variables =
        [
            new() { Variable = "tertib", Value = 7 }, new() { Variable = "desa", Value = 9 },
            new() { Variable = "tertib", Value = 6, Period = Period.OfYear(2024) }, new() { Variable = "desa", Value = 9, Period = Period.OfYear(2024) },
            Letters(1, 12), Letters(2, 20), Letters(3, 16), Letters(4, 6),
        ],
        Indicators =
        [
            new() { Indicator = "IKU-2", Value = new NumberValue(12) },
            new() { Indicator = "IKU-3", Value = new RungValue("B") },
            new() { Indicator = "IKI-2", Value = new NumberValue(55) },
        ],
    };

    [Theory]
    // 7/9 = 77.78 of 80: 97.225; less is better, 12 against 10: (20 - 12)/10 = 80; B is rung 2 of BB's 3: 66.67;
    // letters 12 + 20 + 16 + 6 = 54 of 60: 90; 55 of 50: 110.
    [InlineData("IKU-1", "97.225", "kuning")]
    [InlineData("IKU-2", "80", "kuning")]
    [InlineData("IKU-3", "66.66666666666666666666666667", "merah")]
    [InlineData("IKI-1", "90", "kuning")]
    [InlineData("IKI-2", "110", "hijau")]
    public void Measure_Year_ScoresEveryIndicator(string code, string achievement, string band)
    {
        IndicatorScore score = Measured().Find(code)!;

        Assert.Equal((achievement, band, true), (score.Achievement!.ToString(), score.Band!.Code, score.IsComplete));
    }

    [Fact]
    public void Measure_RollsUpByWeights_ToTheOrganisation()
    {
        Scorecard scorecard = Measured();

        // S1: 0.75 × 97.225 + 0.25 × 80 = 92.91875. S2: 200/3. T1 and the organisation: their mean.
        Assert.Equal(92.91875m, ScoreOf(scorecard, "S1").Value);
        Assert.Equal(Rational.Of(200, 3), ScoreOf(scorecard, "S2").Value);
        Rational mean = (92.91875m + Rational.Of(200, 3)) / 2m;
        Assert.Equal(mean, ScoreOf(scorecard, "T1").Value);
        Assert.Equal(mean, scorecard.Organization.Score.Value);
        Assert.Equal("merah", scorecard.Organization.Score.Band!.Code); // 79.79…
    }

    [Fact]
    public void Measure_SupportingIki_CountByTheirLinks()
    {
        RollUp support = Measured().Find("IKU-1")!.Support;

        // 0.6 × 90 + 0.4 × 110 = 98.
        Assert.Equal((98m, 2, 2, "kuning"), (support.Value, support.Counted, support.Total, support.Band!.Code));
    }

    [Fact]
    public void Measure_WhatIsMissing_NeverTurnsGreen()
    {
        RealizationSet without = s_realizations with { Indicators = [.. s_realizations.Indicators.Where(realization => realization.Indicator != "IKU-3")] };
        Scorecard scorecard = s_engine.Measure(s_plan, without, s_options with { Bands = All("hijau") });

        Assert.Equal(("kec", 92.91875m, 1, 2), (scorecard.Organization.Code, ScoreOf(scorecard, "T1").Value, ScoreOf(scorecard, "T1").Counted, ScoreOf(scorecard, "T1").Total));
        Assert.Null(ScoreOf(scorecard, "T1").Band);
        Assert.Equal(["S2"], ScoreOf(scorecard, "T1").Missing);
        Assert.Null(scorecard.Organization.Score.Band);
        Assert.Null(scorecard.Find("IKU-3")!.Band);
        Assert.Equal("hijau", ScoreOf(scorecard, "S1").Band!.Code);
    }

    [Fact]
    public void Measure_PositionAndSasaranWithoutIndicators_AreMissing()
    {
        Scorecard scorecard = Measured();

        Assert.Equal((0, 1), (scorecard.Positions[1].Score.Counted, scorecard.Positions[1].Score.Total)); // IKI-3 has neither target nor value
        Assert.Equal((100m, true), (scorecard.Positions[0].Score.Value, scorecard.Positions[0].Score.IsComplete)); // 90 and 110
        Cascade open = s_plan with { Nodes = [.. s_plan.Nodes, new() { Code = "S3", Kind = NodeKind.Sasaran, Parent = "T1" }, new() { Code = "P1", Kind = NodeKind.Program, Parent = "S2" }] };
        Assert.Equal(["S3"], ScoreOf(s_engine.Measure(open, s_realizations, s_options), "T1").Missing);
    }

    [Fact]
    public void Measure_BeforeTheEndOfTheYear_ComparesWhatIsDue()
    {
        IndicatorScore score = s_engine.Measure(s_plan, s_realizations, s_options with { Date = new(2025, 9, 29) }).Find("IKI-1")!;

        // The third quarter ends on 30 September: two quarters are over, 32 of 30.
        Assert.Equal((new NumberValue(30), new NumberValue(32)), (score.Target, score.Realization));
        IndicatorScore dayAfter = s_engine.Measure(s_plan, s_realizations, s_options with { Date = new(2025, 9, 30) }).Find("IKI-1")!;
        Assert.Equal((new NumberValue(50), new NumberValue(48)), (dayAfter.Target, dayAfter.Realization));
    }

    [Fact]
    public void Measure_TargetedQuarterNotReported_LeavesNoValueButSaysWhich()
    {
        RealizationSet without = s_realizations with { Variables = [.. s_realizations.Variables.Where(value => value.Period != Period.OfQuarter(2025, 3))] };
        IndicatorScore score = s_engine.Measure(s_plan, without, s_options).Find("IKI-1")!;

        Assert.Null(score.Realization);
        Assert.Equal([Period.OfQuarter(2025, 3)], score.Consolidation!.Missing);
        Assert.Equal(AchievementStatus.NoRealization, score.Achievement!.Status);
        Assert.False(score.IsComplete);

        IndicatorScore skipped = s_engine.Measure(s_plan, without, s_options with { MissingParts = MissingParts.Skip }).Find("IKI-1")!;
        Assert.Equal((new NumberValue(38), false, (Band?)null), (skipped.Realization, skipped.IsComplete, skipped.Band));
    }

    [Fact]
    public void Measure_Comparisons_AreThoseOfAReport()
    {
        IndicatorScore score = Measured().Find("IKU-1")!;

        // 6/9 = 66.67 in 2024, 77.78 in 2025; 77.78 of 95 in 2029.
        Assert.Equal((new NumberValue(66.67m), Trend.Better), (score.LastYear!.Realization, score.LastYear.Trend));
        Assert.Same(score.Previous, score.LastYear);
        Assert.Equal((Period.OfYear(2029), new NumberValue(95)), (score.MediumTerm!.Period, score.MediumTerm.Target));
        Assert.Equal(Rational.FromDecimal(7778) / 95m, score.MediumTerm.Achievement!.Raw);
    }

    [Fact]
    public void Measure_Quarter_ComparesWithTheQuarterBefore()
    {
        IndicatorScore score = s_engine.Measure(s_plan, s_realizations, s_options with { Period = Period.OfQuarter(2025, 3) }).Find("IKI-1")!;

        Assert.Equal((new NumberValue(16), new NumberValue(20), Trend.Worse), (score.Realization, score.Previous!.Realization, score.Previous.Trend));
        Assert.Null(score.LastYear);
    }

    [Fact]
    public void Measure_WithoutAVariant_SaysSoInsteadOfChoosing()
    {
        IndicatorScore score = s_engine.Measure(s_plan, s_realizations, s_options with { Defaults = new() }).Find("IKU-1")!;

        Assert.Null(score.Achievement);
        Assert.Equal("KIN4014", Assert.Single(score.Diagnostics).Id);
    }

    [Fact]
    public void Measure_VariantThatNobodyKnows_IsReported()
    {
        Cascade plan = s_plan with { Indicators = [s_plan.Indicators[0] with { Achievement = "MAKS" }] };
        Diagnostic finding = Assert.Single(s_engine.Measure(plan, s_realizations, s_options).Indicators[0].Diagnostics);

        Assert.Equal(("KIN4015", "/indicators/0/achievement"), (finding.Id, finding.Location.Pointer));
    }

    [Fact]
    public void Measure_IndicatorsOwnVariant_ComesFirst()
    {
        Cascade plan = s_plan with { Indicators = [s_plan.Indicators[1] with { Achievement = "MAX" }] };

        Assert.Equal("120", s_engine.Measure(plan, s_realizations, s_options).Indicators[0].Achievement!.ToString());
    }

    [Fact]
    public void Measure_RungsOfQuarters_TakeTheLastWhereThePlanSaysSo()
    {
        Indicator predicate = s_plan.Indicators[2] with { Targets = [new() { Value = new RungValue("B"), Period = Period.OfQuarter(2025, 2) }, new() { Value = new RungValue("BB"), Period = Period.OfQuarter(2025, 4) }] };
        RealizationSet quarters = s_realizations with
        {
            Indicators = [new() { Indicator = "IKU-3", Period = Period.OfQuarter(2025, 2), Value = new RungValue("B") }, new() { Indicator = "IKU-3", Period = Period.OfQuarter(2025, 4), Value = new RungValue("A") }],
        };
        IndicatorScore last = s_engine.Measure(s_plan with { Indicators = [predicate with { Consolidation = Consolidation.LastKnown }] }, quarters, s_options).Indicators[0];
        IndicatorScore sum = s_engine.Measure(s_plan with { Indicators = [predicate with { Consolidation = Consolidation.Sum }] }, quarters, s_options).Indicators[0];

        Assert.Equal((new RungValue("A"), new RungValue("BB")), (last.Realization, last.Target));
        Assert.Equal("KIN4016", Assert.Single(sum.Diagnostics).Id);
    }

    [Fact]
    public void Measure_NodesInACircle_HaveNoScore()
    {
        Cascade plan = s_plan with { Nodes = [new() { Code = "S1", Kind = NodeKind.Sasaran, Parent = "S2" }, new() { Code = "S2", Kind = NodeKind.Sasaran, Parent = "S1" }] };

        Assert.All(s_engine.Measure(plan, s_realizations, s_options).Nodes, node => Assert.Equal(RollUp.None, node.Score));
    }

    [Fact]
    public void TryExplain_Indicator_TellsEveryStepDownToTheSource()
    {
        Assert.True(s_engine.TryExplain(Measured(), "IKI-1", out ScoreExplanation? explanation));

        Assert.Equal(
            """
            IKI-1, 2025
            formula [surat]
            2025-Q1: surat: 12
            2025-Q2: surat: 20
            2025-Q3: surat: 16
            2025-Q4: surat: 6
            2025: jumlah dari 4 bagian = 54
            target 60
            54 / 60 × 100 = 90
            varian MAX (MAX): uji, hlm. 1 [VS]
            capaian 90 %
            pita kuning pada skala status, dibulatkan ke 2 desimal lebih dahulu
            0 dari 1 indikator pendukung lengkap, rata-rata tertimbang tidak ada nilai
            """.ReplaceLineEndings("\n"),
            explanation.Format(Language.Indonesian));
    }

    [Fact]
    public void TryExplain_PartThatTheMeasuredSetLeavesOut_IsNotTakenFromAnEarlierOne()
    {
        RealizationSet without = s_realizations with
        {
            Variables = [new() { Variable = "desa", Value = 9, Period = Period.OfQuarter(2025, 3) }, .. s_realizations.Variables.Where(value => value != Letters(3, 16))],
        };
        Scorecard scorecard = s_engine.Measure(s_plan, without, s_options with { Earlier = [s_realizations] });

        Assert.Equal([Period.OfQuarter(2025, 3)], scorecard.Find("IKI-1")!.Consolidation!.Missing);
        Assert.True(s_engine.TryExplain(scorecard, "IKI-1", out ScoreExplanation? explanation));
        Assert.Contains("2025-Q3: not reported", explanation.Format(Language.English).Split('\n'));
    }

    [Fact]
    public void TryExplain_ElementAndUnknownCode()
    {
        Assert.True(s_engine.TryExplain(Measured(), "kec", out ScoreExplanation? explanation));
        Assert.StartsWith("kec: 1 of 1 parts complete, weighted mean 79.79", explanation.Format(Language.English), StringComparison.Ordinal);
        Assert.False(s_engine.TryExplain(Measured(), "x", out _));
    }

    private static Scorecard Measured() => s_engine.Measure(s_plan, s_realizations, s_options);

    private static RollUp ScoreOf(Scorecard scorecard, string node) => scorecard.Nodes.Single(score => score.Code == node).Score;

    private static BandScale All(string code) => BandScale.Create(code, null, [new() { Code = code }]).ValueOrThrow();

    private static AchievementVariant Variant(string name, AchievementMethod method) =>
        new() { Name = name, Title = name, Method = method, Source = new("uji", "hlm. 1", VerificationMark.SecondarySource) };

    private static Target Yearly(decimal number) => new() { Value = new NumberValue(number), Period = s_year };

    private static Target Quarterly(int quarter, decimal number) => new() { Value = new NumberValue(number), Period = Period.OfQuarter(2025, quarter) };

    private static VariableValue Letters(int quarter, decimal value) => new() { Variable = "surat", Period = Period.OfQuarter(2025, quarter), Value = value };
}
