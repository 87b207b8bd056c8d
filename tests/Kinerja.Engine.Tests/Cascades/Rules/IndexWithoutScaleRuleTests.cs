using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class IndexWithoutScaleRuleTests
{
    private static readonly IndexWithoutScaleRule s_rule = new();

    [Theory]
    [InlineData("indeks")]
    [InlineData(" Nilai ")]
    [InlineData("skor")]
    public void Index_WithoutScale_IsReported(string unit) => With(Iku("A") with { Unit = unit }).Check(s_rule).Expect("KIN3062 /indicators/0 A");

    [Fact]
    public void Index_WithScale_AndOtherUnits_AreFine() => With(
        Iku("A") with { Unit = "indeks", Scale = new() { Minimum = 1, Maximum = 5 } }, Iku("B") with { Unit = "desa" }, Iku("C") with { Unit = "" }).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesTheUnit() => With(Iku("A") with { Unit = "indeks" }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Info, "A berupa indeks, tetapi skalanya tidak dinyatakan.", "The unit of A is indeks, but its scale is not stated.");
}
