using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class IndicatorWithoutUnitRuleTests
{
    private static readonly IndicatorWithoutUnitRule s_rule = new();

    [Fact]
    public void Indicator_WithoutUnit_IsReported() => With(Iku("A") with { Unit = "" }, Iku("B") with { Unit = default }).Check(s_rule).Expect(
        "KIN3017 /indicators/0 A",
        "KIN3017 /indicators/1 B");

    [Fact]
    public void Indicator_WithUnit_IsFine() => With(Iku("A") with { Unit = "desa" }).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesTheIndicator() => With(Iku("A") with { Unit = " " }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning, "Indikator A tidak menyatakan satuan.", "Indicator A states no unit.");
}
