using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class TargetOutsideScaleRuleTests
{
    private static readonly TargetOutsideScaleRule s_rule = new();
    private static readonly Scale s_percent = new() { Minimum = 0, Maximum = 100 };
    private static readonly Scale s_opinion = new() { Rungs = ["TMP", "TW", "WDP", "WTP"] };

    [Fact]
    public void Values_OutsideTheScale_AreReported() => With(
        Scaled("A", s_percent, new NumberValue(100), new NumberValue(101)) with { Baseline = new Baseline { Value = new NumberValue(-1) } },
        Scaled("B", s_opinion, new RungValue("wtp"), new RungValue("BB"), new NumberValue(3)),
        Scaled("C", s_percent, new RangeValue(90, 110))).Check(s_rule).Expect(
        "KIN3023 /indicators/0/baseline A",
        "KIN3023 /indicators/0/targets/1 A",
        "KIN3023 /indicators/1/targets/1 B",
        "KIN3023 /indicators/1/targets/2 B",
        "KIN3023 /indicators/2/targets/0 C");

    [Fact]
    public void Range_ReadingBackwards_IsReportedWithOrWithoutScale() => With(
        Scaled("A", s_percent, new RangeValue(90, 80)), Scaled("B", null, new RangeValue(2, 1), new RangeValue(1, 1))).Check(s_rule).Expect(
        "KIN3023 /indicators/0/targets/0 A",
        "KIN3023 /indicators/1/targets/0 B");

    [Fact]
    public void Scale_ReadingBackwards_IsReportedOnceAndJudgesNothing() =>
        With(Scaled("A", new Scale { Minimum = 5, Maximum = 1 }, new NumberValue(3))).Check(s_rule).Expect("KIN3023 /indicators/0/scale A");

    [Fact]
    public void Values_OnTheScaleUntypedOrUnscaled_AreFine() => With(
        Scaled("A", s_percent, new NumberValue(0), new RangeValue(0, 100), new TextValue { Text = "baik" }),
        Scaled("B", new Scale(), new RungValue("A"), new NumberValue(7)),
        Scaled("C", null, new NumberValue(-7))).Check(s_rule).Expect();

    [Fact]
    public void Message_ValueAndScale() => With(Scaled("A", new Scale { Minimum = 1, Maximum = 5.5m }, new NumberValue(5.75m))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "5,75 berada di luar skala indikator ini: 1 sampai 5,5.",
        "5.75 lies outside the scale of this indicator: 1 to 5.5.");

    [Fact]
    public void Message_RungAndRungs() => With(Scaled("A", s_opinion, new RungValue("BB"))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "BB berada di luar skala indikator ini: TMP, TW, WDP, WTP.",
        "BB lies outside the scale of this indicator: TMP, TW, WDP, WTP.");

    [Fact]
    public void Message_OpenScale() => With(Scaled("A", new Scale { Minimum = 1 }, new NumberValue(0))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "0 berada di luar skala indikator ini: mulai 1.",
        "0 lies outside the scale of this indicator: from 1.");

    [Fact]
    public void Message_BackwardsRange() => With(Scaled("A", null, new RangeValue(90, 80))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Batas bawah 90 lebih besar daripada batas atas 80.",
        "The lower end 90 is above the upper end 80.");

    [Fact]
    public void Message_BackwardsScale() => With(Scaled("A", new Scale { Minimum = 5, Maximum = 1 })).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Nilai terkecil 5 pada skala lebih besar daripada nilai terbesarnya 1; tidak ada nilai yang memenuhinya.",
        "The smallest value 5 of the scale is above its largest 1; no value fits.");

    private static Indicator Scaled(string code, Scale? scale, params IndicatorValue[] targets) =>
        Iku(code) with { Scale = scale, Targets = [.. targets.Select(value => new Target { Value = value })] };
}
