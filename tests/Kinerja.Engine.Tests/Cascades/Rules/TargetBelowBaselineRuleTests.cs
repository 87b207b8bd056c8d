using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class TargetBelowBaselineRuleTests
{
    private static readonly TargetBelowBaselineRule s_rule = new();

    [Fact]
    public void Target_WorseThanTheBaseline_IsReported() => With(
        From("A", 80).Aiming(("2021", 79), ("2022", 81)),
        (From("B", 5) with { Polarity = Polarity.Minimize }).Aiming(("", 6))).Check(s_rule).Expect(
        "KIN3038 /indicators/0/targets/0 A < /indicators/0/baseline",
        "KIN3038 /indicators/1/targets/0 B < /indicators/1/baseline");

    [Fact]
    public void Target_AsGoodOrBetter_IsFine() => With(
        From("A", 80).Aiming(("2021", 80), ("2022", 81)),
        (From("B", 5) with { Polarity = Polarity.Stabilize }).Aiming(("", 6)),
        Iku("C").Aiming(("", 6))).Check(s_rule).Expect();

    [Fact]
    public void PartsOfAYear_AreNotCompared() => With(
        From("A", 80).Aiming(("2021-Q1", 20), ("2021-2025", 20)), From("B", 80, "2020-Q4").Aiming(("2021", 20))).Check(s_rule).Expect();

    [Fact]
    public void Targets_UpToTheYearOfTheBaseline_AreNotCompared() => (With(
        From("A", 80, "2021").Aiming(("2020", 70), ("2021", 70), ("", 70), ("2022", 70))) with { Period = Period.OfYear(2021) }).Check(s_rule).Expect(
        "KIN3038 /indicators/0/targets/3 A < /indicators/0/baseline");

    [Fact]
    public void Message_NamesBothValues() => With(From("A", 80.5m).Aiming(("", 79))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Target 79 lebih buruk daripada kondisi awal 80,5.",
        "The target 79 is worse than the baseline 80.5.");

    private static Indicator From(string code, decimal number, string period = "") =>
        Iku(code) with { Baseline = new Baseline { Value = new NumberValue(number), Period = When(period) } };
}
