using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades;

public class TextValueRuleTests
{
    [Theory]
    [InlineData("3,01")]
    [InlineData("80-90")]
    [InlineData("<= 5")]
    [InlineData("2 Dokumen")]
    [InlineData("WTP")]
    public void Target_AsATextThatReads_IsTold(string text) => With(Targeted(text)).CheckValues().Expect("KIN4059 /indicators/0/targets/0 A");

    [Theory]
    [InlineData("1.234")]
    [InlineData("sesuai kebutuhan")]
    [InlineData("-")]
    public void Target_AsATextThatDoesNot_IsLeft(string text) => With(Targeted(text)).CheckValues().Expect();

    [Fact]
    public void Scale_OfTheIndicator_DecidesBetweenReadings() =>
        With(Targeted("1.234") with { Scale = new() { Minimum = 0, Maximum = 5 } }).CheckValues().Expect("KIN4059 /indicators/0/targets/0 A");

    [Fact]
    public void Baseline_AsATextThatReads_IsTold() => With(Iku("A") with { Baseline = new() { Value = new TextValue { Text = "7 desa" } } }).CheckValues().ExpectText(
        DiagnosticSeverity.Info,
        "Nilai A adalah teks '7 desa', yang terbaca sebagai 7; selama menjadi teks, tidak ada yang dihitung darinya.",
        "The value of A is the text '7 desa', which reads as 7; as a text, nothing is computed from it.");

    private static Indicator Targeted(string text) => Iku("A") with { Targets = [new() { Value = new TextValue { Text = text } }] };
}
