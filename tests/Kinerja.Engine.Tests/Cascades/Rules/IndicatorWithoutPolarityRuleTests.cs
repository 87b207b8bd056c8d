using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class IndicatorWithoutPolarityRuleTests
{
    private static readonly IndicatorWithoutPolarityRule s_rule = new();

    [Fact]
    public void Indicator_WithoutPolarity_IsReported() =>
        With(Iku("A"), Iki("B") with { Polarity = Polarity.NotStated }).Check(s_rule).Expect("KIN3018 /indicators/1 B");

    [Fact]
    public void Indicator_WithPolarity_IsFine() => With(Iku("A"), Iki("B") with { Polarity = Polarity.Stabilize }).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesTheIndicator() => With(Iku("A") with { Polarity = Polarity.NotStated }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Indikator A tidak menyatakan apakah nilai yang lebih tinggi atau lebih rendah yang lebih baik.",
        "Indicator A does not say whether a higher or a lower value is better.");
}
