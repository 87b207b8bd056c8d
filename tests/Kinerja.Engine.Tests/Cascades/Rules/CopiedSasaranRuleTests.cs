using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class CopiedSasaranRuleTests
{
    private static readonly CopiedSasaranRule s_rule = new();

    [Fact]
    public void Sasaran_SharedAndNotMeasured_IsReported() => Plan("Jumlah pengawasan desa", "Jumlah gangguan keamanan").Check(s_rule).Expect("KIN3068 /nodes/1/text SB < /nodes/0/text");

    [Theory]
    [InlineData("Jumlah pengawasan desa", "Persentase pasar yang diawasi")]
    [InlineData("Jumlah pengawasan desa", "IKM")]
    [InlineData("Jumlah pengawasan desa", "")]
    public void Sasaran_OfWhichAnIndicatorSpeaks_IsFine(string first, string second) => Plan(first, second).Check(s_rule).Expect();

    [Fact]
    public void Sasaran_OfOnePosition_OrMeasuredByNothing_IsLeftAlone()
    {
        Cascade plan = Plan("Jumlah pengawasan desa", "Jumlah gangguan keamanan");

        (plan with { Nodes = [plan.Nodes[0] with { Owner = "b" }, plan.Nodes[1]] }).Check(s_rule).Expect();
        (plan with { Indicators = [plan.Indicators[0]] }).Check(s_rule).Expect();
        (plan with { Nodes = [plan.Nodes[0] with { Text = "Lain" }, plan.Nodes[1]] }).Check(s_rule).Expect();
    }

    [Fact]
    public void Message_ListsTheIndicators() => Plan("Jumlah pengawasan desa", "Jumlah gangguan keamanan").Check(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "SB sama bunyinya dengan SA, tetapi tidak satu kata pun muncul dalam indikatornya: B.",
        "SB reads like SA, but not one of its words occurs in its indicators: B.");

    private static Cascade Plan(string first, string second) => With(
        Iki("A") with { Owner = "a", Measures = "SA", Name = first }, Iki("B") with { Owner = "b", Measures = "SB", Name = second }) with
    {
        Positions = [Post("a"), Post("b")],
        Nodes =
        [
            Node("SA", NodeKind.Sasaran, "", "a") with { Text = "Meningkatnya pengawasan desa" },
            Node("SB", NodeKind.Sasaran, "", "b") with { Text = "Meningkatnya pengawasan desa." },
        ],
    };
}
