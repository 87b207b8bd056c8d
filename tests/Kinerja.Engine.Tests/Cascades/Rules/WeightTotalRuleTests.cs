using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class WeightTotalRuleTests
{
    private static readonly WeightTotalRule s_rule = new();

    [Fact]
    public void Weights_ThatDoNotTotalAHundred_AreReported() => Weighted(60, 30).Check(s_rule).Expect(
        "KIN3035 /indicators/0 A < /indicators/1/supports/0/weight < /indicators/2/supports/0/weight");

    [Fact]
    public void Weights_OfAHundredOrOne_AreFine()
    {
        Weighted(60, 40).Check(s_rule).Expect();
        Weighted(0.6m, 0.4m).Check(s_rule).Expect();
        Weighted(33.33m, 33.33m, 33.33m).Check(s_rule).Expect();
        Weighted(100).Check(s_rule).Expect();
        Weighted(null, null).Check(s_rule).Expect();
    }

    [Fact]
    public void Weights_OfSome_AreReportedOnlyAboveAHundred()
    {
        Weighted(60, null).Check(s_rule).Expect();
        Weighted(60, 60, null).Check(s_rule).Expect(
            "KIN3035 /indicators/0 A < /indicators/1/supports/0/weight < /indicators/2/supports/0/weight");
    }

    [Fact]
    public void Weights_OfWholeNumbersThatMissAHundred_AreReported() => Assert.Single(Weighted(33, 33, 33).Check(s_rule));

    [Fact]
    public void Weight_ThatIsNoShare_IsReportedAlone() => Weighted(-10, 120, 30).Check(s_rule).Expect(
        "KIN3035 /indicators/1/supports/0/weight B1", "KIN3035 /indicators/2/supports/0/weight B2");

    [Fact]
    public void Links_ThatLeadNowhereOrToThemselves_DoNotCount() =>
        With(Iku("A").Supporting("A", weight: 50), Iki("B").Supporting("X", weight: 50)).Check(s_rule).Expect();

    [Fact]
    public void Message_Total() => Weighted(60, 30.5m).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "Bobot indikator yang mendukung A berjumlah 90,5, bukan 100: B1, B2.",
        "The weights of what supports A total 90.5, not 100: B1, B2.");

    [Fact]
    public void Message_NoShare() => Weighted(120).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "Bobot 120 berada di luar 0 sampai 100.",
        "The weight 120 lies outside 0 to 100.");

    private static Cascade Weighted(params decimal?[] weights) =>
        With([Iku("A"), .. weights.Select((weight, i) => Iki($"B{i + 1}").Supporting("A", weight: weight))]);
}
