using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class IndicatorWithoutResponsibleRuleTests
{
    private static readonly IndicatorWithoutResponsibleRule s_rule = new();

    [Fact]
    public void Indicator_WithoutResponsible_IsReported() => With(Iku("A"), Bare("B")).Check(s_rule).Expect("KIN3050 /indicators/1 B");

    [Fact]
    public void Plan_WithoutAny_IsReportedOnce() => With(Bare("A"), Bare("B")).Check(s_rule).Expect("KIN3050 /indicators kec");

    [Fact]
    public void CodeOrWords_AreEnough() => With(Bare("A") with { Responsible = "camat" }, Bare("B") with { ResponsibleText = "Camat" }).Check(s_rule).Expect();

    [Fact]
    public void Iku_QuotedFromAbove_IsNotAsked() => Quoting(Iku("A")).Check(s_rule).Expect();

    [Fact]
    public void Plan_WithoutAnyOfItsOwn_IsReportedOnce() => Quoting(Bare("A"), Bare("B")).Check(s_rule).Expect("KIN3050 /indicators kec");

    [Fact]
    public void Message_NamesTheIndicator() => With(Bare("A")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Info, "Indikator A tidak menyebut penanggung jawabnya.", "Indicator A does not say who is responsible for it.");

    private static Indicator Bare(string code) => Iki(code) with { ResponsibleText = "" };

    private static Cascade Quoting(params Indicator[] own) =>
        With([.. own, Iku("K") with { Owner = "kab", ResponsibleText = "" }]) with { Units = [Unit("kab")], Organization = Unit("kec", "kab") };
}
