using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class WorseningTargetRuleTests
{
    private static readonly WorseningTargetRule s_rule = new();
    private static readonly Scale s_opinion = new() { Rungs = ["TMP", "TW", "WDP", "WTP"] };

    [Fact]
    public void Target_BelowThatOfAnEarlierYear_IsReported() =>
        With(Iku("A").Aiming(("2023", 84), ("2021", 80), ("2022", 85))).Check(s_rule).Expect(
            "KIN3037 /indicators/0/targets/0 A < /indicators/0/targets/2");

    [Fact]
    public void Polarity_DecidesWhatIsWorse() => With(
        (Iku("A") with { Polarity = Polarity.Minimize }).Aiming(("2021", 5), ("2022", 6)),
        (Iku("B") with { Polarity = Polarity.Minimize }).Aiming(("2021", 6), ("2022", 5)),
        (Iku("C") with { Polarity = Polarity.Stabilize }).Aiming(("2021", 6), ("2022", 5)),
        (Iku("D") with { Polarity = Polarity.NotStated }).Aiming(("2021", 6), ("2022", 5))).Check(s_rule).Expect(
        "KIN3037 /indicators/0/targets/1 A < /indicators/0/targets/0");

    [Fact]
    public void Rungs_AreComparedByTheScale() => With(
        Opinion("A", "WTP", "wdp"), Opinion("B", "WDP", "WTP"), Opinion("C", "WTP", "BB")).Check(s_rule).Expect(
        "KIN3037 /indicators/0/targets/1 A < /indicators/0/targets/0");

    [Fact]
    public void Targets_ThatStandStillOrCannotBeCompared_AreFine() => With(
        Iku("A").Aiming(("2021", 80), ("2022", 80), ("2023", 81)),
        Iku("B").Aiming(("2021", 80), ("2021-Q1", 20), ("", 10), ("2021-2022", 5), ("2021", 70)),
        Iku("C") with { Targets = [new() { Value = new NumberValue(80), Period = When("2021") }, new() { Value = new RungValue("B"), Period = When("2022") }] })
        .Check(s_rule).Expect();

    [Fact]
    public void Message_NamesBothYears() => With(Iku("A").Aiming(("2021", 80.5m), ("2023", 79))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Target tahun 2023 adalah 79, lebih buruk daripada target tahun 2021, yaitu 80,5.",
        "The target of 2023 is 79, worse than that of 2021, which is 80.5.");

    private static Indicator Opinion(string code, string first, string second) => Iku(code) with
    {
        Scale = s_opinion,
        Targets = [new() { Value = new RungValue(first), Period = When("2021") }, new() { Value = new RungValue(second), Period = When("2022") }],
    };
}
