using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class SeveralTargetsRuleTests
{
    private static readonly SeveralTargetsRule s_rule = new();

    [Fact]
    public void Targets_OfOnePeriod_AreReportedFromTheSecondOn() => With(
        Iku("A").Aiming(("2021", 80), ("2022", 85), ("2021", 81), ("2021", 82)), Iku("B").Aiming(("", 1), ("", 2))).Check(s_rule).Expect(
        "KIN3036 /indicators/0/targets/2 A < /indicators/0/targets/0",
        "KIN3036 /indicators/0/targets/3 A < /indicators/0/targets/0",
        "KIN3036 /indicators/1/targets/1 B < /indicators/1/targets/0");

    [Fact]
    public void Target_WithoutAPeriod_IsForThePlans() => (With(Iku("A").Aiming(("", 80), ("2021", 81))) with { Period = Period.OfYear(2021) })
        .Check(s_rule).Expect("KIN3036 /indicators/0/targets/1 A < /indicators/0/targets/0");

    [Fact]
    public void Targets_OfOtherPeriodsOrWrittenTwice_AreFine() => With(
        Iku("A").Aiming(("2021", 80), ("2021-Q4", 81), ("2021", 80.0m)),
        Iku("B").Aiming(("2021", 80)),
        Iku("C") with { Targets = [Of(new TextValue { Text = "baik" }), Of(new TextValue { Text = "baik" })] }).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesBothTargets() => With(
        Iku("A") with { Targets = [Of(new TextValue { Text = "baik" }), Of(new NumberValue(80.5m))] }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "A sudah mempunyai target baik untuk periode yang sama; yang ini 80,5.",
        "A already has the target baik for the same period; this one is 80.5.");

    private static Target Of(IndicatorValue value) => new() { Value = value };
}
