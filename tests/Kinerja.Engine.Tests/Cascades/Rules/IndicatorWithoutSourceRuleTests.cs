using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class IndicatorWithoutSourceRuleTests
{
    private static readonly IndicatorWithoutSourceRule s_rule = new();

    [Fact]
    public void Indicator_WithoutSource_IsReported() => With(Iku("A"), Bare("B")).Check(s_rule).Expect("KIN3049 /indicators/1 B");

    [Fact]
    public void Plan_WithoutAnySource_IsReportedOnce() => With(Bare("A"), Bare("B")).Check(s_rule).Expect("KIN3049 /indicators kec");

    [Fact]
    public void DataProvider_IsASource() => With(Bare("A") with { Manual = new() { DataProvider = "BPS" } }).Check(s_rule).Expect();

    [Fact]
    public void Variables_WithSources_TellIt() => Computing(Count("a") with { Source = "Register" }, Count("b") with { Source = "Profil desa" }).CheckCompiled(s_rule).Expect();

    [Fact]
    public void OneVariable_WithoutSource_LeavesItOpen() =>
        Computing(Count("a") with { Source = "Register" }, Count("b")).CheckCompiled(s_rule).Expect("KIN3049 /indicators/0 A");

    [Fact]
    public void Iku_QuotedFromAbove_IsNotAsked() => Quoting(Iku("A")).Check(s_rule).Expect();

    [Fact]
    public void Plan_WithoutAnyOfItsOwn_IsReportedOnce() => Quoting(Bare("A"), Bare("B")).Check(s_rule).Expect("KIN3049 /indicators kec");

    [Fact]
    public void Message_NamesTheIndicator() => With(Bare("A")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Info, "Indikator A tidak menyebut sumber datanya.", "Indicator A does not say where its data comes from.");

    private static Indicator Bare(string code) => Iku(code) with { Sources = [] };

    private static Cascade Computing(params Variable[] variables) => With(Bare("A") with { Formula = Computed("a / b") }) with { Variables = [.. variables] };

    private static Cascade Quoting(params Indicator[] own) =>
        With([.. own, Iku("K") with { Owner = "kab", Sources = [] }]) with { Units = [Unit("kab")], Organization = Unit("kec", "kab") };
}
