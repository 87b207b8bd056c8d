using Kinerja.Cascades;
using Kinerja.Comparing;
using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Cascades;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Comparing;

/// <summary>What is told of targets and baselines against those of the earlier document and against what was reached.</summary>
public sealed class TargetChangeTests
{
    [Fact]
    public void Target_OfOnePeriod_Changed_IsTold()
    {
        IReadOnlyList<Diagnostic> found = PlanPair.Years(Plan("2021-2026", ("2025", 80), ("2026", 85)), Plan("2021-2026", ("2026", 85), ("2025", 75.5m)));

        found.Expect("KIN3083 /indicators/0/targets/1 IKU-1 < /indicators/0/targets/0");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "Target IKU-1 untuk 2025 adalah 75,5, di dokumen sebelumnya 80.",
            "The target of IKU-1 for 2025 is 75.5, in the earlier document 80.");
    }

    [Fact]
    public void Target_WithoutAPeriod_IsForThatOfThePlan() =>
        PlanPair.Years(Plan("2025", ("", 80)), Plan("2025", ("2025", 75))).Expect("KIN3083 /indicators/0/targets/0 IKU-1 < /indicators/0/targets/0");

    [Fact]
    public void Target_OfPlansWithoutAPeriod_IsComparedBetweenPlans_ButNotBetweenYears()
    {
        PlanPair.Levels(Plan("", ("", 80)), Plan("", ("", 75))).Expect("KIN3083 /indicators/0/targets/0 IKU-1 < /indicators/0/targets/0");
        PlanPair.Years(Plan("", ("", 80)), Plan("", ("", 75))).Expect();
    }

    [Fact]
    public void Target_Gone_ThoughTheDocumentIsForItsPeriod_IsTold()
    {
        IReadOnlyList<Diagnostic> found = PlanPair.Levels(Plan("2021-2026", ("2024", 75), ("2025", 80)), Plan("2025"));

        found.Expect("KIN3083 /indicators/0/targets IKU-1 < /indicators/0/targets/1");
        Assert.Equal("IKU-1 has no target for 2025, in the higher plan 80.", found[0].GetMessage(Language.English));
        Assert.Equal("IKU-1 tidak bertarget untuk 2025, di rencana yang lebih tinggi 80.", found[0].GetMessage(Language.Indonesian));
    }

    [Fact]
    public void Target_DividedIntoQuarters_IsNotGone() =>
        PlanPair.Levels(Plan("2021-2026", ("2025", 80)), Plan("2025", ("2025-Q1", 20), ("2025-Q4", 80))).Expect();

    [Fact]
    public void Targets_NoneLeftAtAll_AreToldOnce() =>
        PlanPair.Years(Plan("2021-2026", ("2025", 80), ("2026", 85)), Plan("2021-2026")).Expect("KIN3083 /indicators/0/targets IKU-1 < /indicators/0/targets/0");

    [Fact]
    public void Target_WorseThanTheLastOne_IsTold()
    {
        IReadOnlyList<Diagnostic> found = PlanPair.Years(Plan("2024", ("", 80)), Plan("2025", ("", 75)));

        found.Expect("KIN3084 /indicators/0/targets/0 IKU-1 < /indicators/0/targets/0");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "Target IKU-1 untuk 2025 adalah 75, lebih buruk daripada target 2024 di dokumen sebelumnya, yaitu 80.",
            "The target of IKU-1 for 2025 is 75, worse than the target for 2024 in the earlier document, which is 80.");
    }

    [Fact]
    public void Target_LowerWhereLessIsBetter_IsNotWorse() =>
        PlanPair.Years(Minimized(Plan("2024", ("", 80))), Minimized(Plan("2025", ("", 75)))).Expect();

    [Fact]
    public void Target_BetweenPlans_IsNotComparedWithAnotherYears() =>
        PlanPair.Levels(Plan("2021-2026", ("2024", 80), ("2025", 75)), Plan("2025", ("", 75))).Expect();

    [Fact]
    public void Target_WorseThanWhatWasReached_IsTold()
    {
        IReadOnlyList<Diagnostic> found = Measured(Plan("2024", ("", 80)), Plan("2025", ("", 82)), Reported(85));

        found.Expect("KIN3085 /indicators/0/targets/0 IKU-1 < /indicators/0");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "Target IKU-1 untuk 2025 adalah 82, lebih buruk daripada realisasi 2024, yaitu 85.",
            "The target of IKU-1 for 2025 is 82, worse than the realisation of 2024, which is 85.");
    }

    [Fact]
    public void Target_WorseThanAComputedValue_IsTold()
    {
        Cascade before = Plan("2024");
        before = before with
        {
            Variables = [Sketch.Count("tertib"), Sketch.Count("desa")],
            Indicators = [before.Indicators[0] with { Formula = Sketch.Computed("[tertib] / [desa] * 100") }],
        };
        RealizationSet realizations = Reported() with
        {
            Variables = [new VariableValue { Variable = "tertib", Value = 6 }, new VariableValue { Variable = "desa", Value = 7 }],
        };

        Measured(before, Plan("2025", ("", 85)), realizations).Expect("KIN3085 /indicators/0/targets/0 IKU-1 < /indicators/0");
        Measured(before, Plan("2025", ("", 86)), realizations).Expect();
    }

    [Fact]
    public void Baseline_OtherThanWhatWasReached_IsTold()
    {
        IReadOnlyList<Diagnostic> found = Measured(Plan("2024"), Standing(Plan("2025"), "2024", 80), Reported(85));

        found.Expect("KIN3086 /indicators/0/baseline IKU-1 < /indicators/0");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "Kondisi awal IKU-1 adalah 80, padahal realisasi 2024 adalah 85.",
            "The baseline of IKU-1 is 80, but the realisation of 2024 is 85.");
    }

    [Theory]
    [InlineData("2024", 71.4)]
    [InlineData("2024", 71)]
    [InlineData("", 71.4)]
    [InlineData("2023", 60)]
    public void Baseline_RoundedOrOfAnotherYear_Agrees(string period, decimal number) =>
        Measured(Plan("2024"), Standing(Plan("2025"), period, number), Reported(71.43m)).Expect();

    [Fact]
    public void Baseline_WithoutAYear_IsThatBeforeThePlan() =>
        Measured(Plan("2024"), Standing(Plan("2025"), "", 80), Reported(85)).Expect("KIN3086 /indicators/0/baseline IKU-1 < /indicators/0");

    [Fact]
    public void Baseline_OfOnePeriod_Changed_IsTold()
    {
        IReadOnlyList<Diagnostic> found = PlanPair.Years(Standing(Plan("2024"), "2020", 60), Standing(Plan("2025"), "2020", 61));

        found.Expect("KIN3086 /indicators/0/baseline IKU-1 < /indicators/0/baseline");
        Assert.Equal("The baseline of IKU-1 for 2020 is 61, in the earlier document 60.", found[0].GetMessage(Language.English));
        Assert.Equal("Kondisi awal IKU-1 untuk 2020 adalah 61, di dokumen sebelumnya 60.", found[0].GetMessage(Language.Indonesian));
    }

    [Fact]
    public void Values_OfTables_AreNotComparedWithWhatWasReached() =>
        PlanPair.Of(Plan("2024"), Plan("2025", ("", 82)), new() { Kind = ComparisonKind.Tables, Realizations = Reported(85) }).Expect();

    private static IReadOnlyList<Diagnostic> Measured(Cascade before, Cascade after, RealizationSet realizations) =>
        PlanPair.Of(before, after, new() { Realizations = realizations });

    private static RealizationSet Reported(params decimal[] numbers) => new()
    {
        Organization = "kec",
        Period = Period.OfYear(2024),
        Indicators = [.. numbers.Select(number => new Realization { Indicator = "IKU-1", Value = new NumberValue(number) })],
    };

    private static Cascade Plan(string period, params (string Period, decimal Number)[] targets) =>
        Sketch.With(Sketch.Iku("IKU-1").Aiming(targets)) with { Period = Sketch.When(period) };

    private static Cascade Minimized(Cascade plan) => plan with { Indicators = [plan.Indicators[0] with { Polarity = Polarity.Minimize }] };

    private static Cascade Standing(Cascade plan, string period, decimal number) => plan with
    {
        Indicators = [plan.Indicators[0] with { Baseline = new Baseline { Value = new NumberValue(number), Period = Sketch.When(period) } }],
    };
}
