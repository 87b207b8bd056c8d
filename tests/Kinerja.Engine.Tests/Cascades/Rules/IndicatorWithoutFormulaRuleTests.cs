using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class IndicatorWithoutFormulaRuleTests
{
    private static readonly IndicatorWithoutFormulaRule s_rule = new();

    [Fact]
    public void Indicator_WithoutAnyFormula_IsReported() => With(Iku("A"), Iku("B") with { Formula = Computed("", " ") }).Check(s_rule).Expect(
        "KIN3016 /indicators/0 A",
        "KIN3016 /indicators/1 B");

    [Fact]
    public void Indicator_WithWordsOrExpression_IsFine() =>
        With(Iku("A") with { Formula = Worded("hasil survei") }, Iku("B") with { Formula = Computed("5") }).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesTheIndicator() => With(Iku("A")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning, "Indikator A tidak mempunyai formula.", "Indicator A has no formula.");
}
