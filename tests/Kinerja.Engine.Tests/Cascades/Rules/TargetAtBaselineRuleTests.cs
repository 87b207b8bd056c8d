using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class TargetAtBaselineRuleTests
{
    private static readonly TargetAtBaselineRule s_rule = new();

    [Fact]
    public void Targets_ThatAllEqualTheBaseline_AreReportedAtTheLast() => With(From("A", 80).Aiming(("2021", 80), ("2022", 80))).Check(s_rule)
        .Expect("KIN3039 /indicators/0/targets/1 A < /indicators/0/baseline");

    [Fact]
    public void Targets_OfWhichOneDiffers_AreFine() => With(
        From("A", 80).Aiming(("2021", 80), ("2022", 81)),
        From("B", 80).Aiming(("2021", 79), ("2022", 80)),
        From("C", 80).Aiming(("2021-Q1", 80)),
        From("D", 80),
        From("E", 80) with { Polarity = Polarity.NotStated, Targets = [new() { Value = new NumberValue(80) }] }).Check(s_rule).Expect();

    [Fact]
    public void Baseline_ThatNothingIsBetterThan_IsFine() => With(
        From("A", 100).Aiming(("", 100)),
        (From("B", 5) with { Unit = "indeks", Scale = new() { Minimum = 0, Maximum = 5 } }).Aiming(("", 5)),
        (From("C", 0) with { Polarity = Polarity.Minimize }).Aiming(("", 0)),
        Opinion("D", Polarity.Maximize, "WTP"),
        Opinion("E", Polarity.Minimize, "WDP")).Check(s_rule).Expect();

    [Fact]
    public void Baseline_OfAMiddleRungOrACount_CanStillImprove() => With(
        Opinion("A", Polarity.Maximize, "WDP"), (From("B", 100) with { Unit = "desa" }).Aiming(("", 100))).Check(s_rule).Expect(
        "KIN3039 /indicators/0/targets/0 A < /indicators/0/baseline",
        "KIN3039 /indicators/1/targets/0 B < /indicators/1/baseline");

    [Fact]
    public void Message_NamesTheBaseline() => With(From("A", 80.5m).Aiming(("", 80.50m))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "A tidak menargetkan perbaikan: semua targetnya sama dengan kondisi awal 80,5.",
        "A aims at no improvement: all its targets equal the baseline 80.5.");

    private static Indicator From(string code, decimal number) => Iku(code) with { Baseline = new Baseline { Value = new NumberValue(number) } };

    private static Indicator Opinion(string code, Polarity polarity, string rung) => Iku(code) with
    {
        Polarity = polarity,
        Scale = new() { Rungs = ["WDP", "WTP"] },
        Baseline = new Baseline { Value = new RungValue(rung) },
        Targets = [new() { Value = new RungValue(rung) }],
    };
}
