using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class IndicatorWithoutTargetRuleTests
{
    private static readonly IndicatorWithoutTargetRule s_rule = new();

    [Fact]
    public void Indicator_WithoutTarget_IsReported() => With(Iku("A"), Iku("B") with { Targets = [] }).Check(s_rule).Expect("KIN3048 /indicators/1 B");

    [Fact]
    public void Plan_WithoutAnyTarget_IsReportedOnce() => With(Iku("A") with { Targets = [] }, Iki("B") with { Targets = [] }).Check(s_rule).Expect("KIN3048 /indicators kec");

    [Fact]
    public void Target_InWords_IsATarget() => With(Iku("A") with { Targets = [new Target { Value = new TextValue { Text = "baik" } }] }).Check(s_rule).Expect();

    [Fact]
    public void Iku_QuotedFromAbove_IsNotAsked() => Quoting(Iku("A")).Check(s_rule).Expect();

    [Fact]
    public void Plan_WithoutAnyOfItsOwn_IsReportedOnce() => Quoting(Iku("A") with { Targets = [] }, Iki("B") with { Targets = [] }).Check(s_rule).Expect("KIN3048 /indicators kec");

    [Fact]
    public void Message_NamesTheIndicator() => With(Iku("A") with { Targets = [] }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning, "Indikator A tidak mempunyai target.", "Indicator A has no target.");

    [Fact]
    public void Message_OfThePlan_Counts() => With(Iku("A") with { Targets = [] }, Iki("B") with { Targets = [] }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning, "Tidak satu pun dari 2 indikator mempunyai target.", "None of the 2 indicators has a target.");

    private static Cascade Quoting(params Indicator[] own) =>
        With([.. own, Iku("K") with { Owner = "kab", Targets = [] }]) with { Units = [Unit("kab")], Organization = Unit("kec", "kab") };
}
