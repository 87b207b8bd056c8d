using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class PercentageOfUnlikeRuleTests
{
    private static readonly PercentageOfUnlikeRule s_rule = new();

    [Theory]
    [InlineData("dokumen / pns * 100", "0..13")]
    [InlineData("Round(Persen(dokumen + dokumen, pns), 1)", "6..36")]
    public void Percentage_OfUnlike_IsReportedAtItsQuotient(string expression, string span) =>
        Plan("persen", expression).CheckCompiled(s_rule).Expect($"KIN3029 /indicators/0/formula/expression A {span}");

    [Theory]
    [InlineData("persen", "dokumen / laporan * 100")]
    [InlineData("persen", "skp / pns * 100")]
    [InlineData("persen", "pns / skp * 100")]
    [InlineData("persen", "skp / laporan * 100")]
    [InlineData("persen", "dokumen / hal * 100")]
    [InlineData("persen", "orang / pns * 100")]
    [InlineData("persen", "dokumen / 7 * 100")]
    [InlineData("persen", "Min(dokumen / pns * 100, 100)")]
    [InlineData("dokumen per PNS", "dokumen / pns")]
    public void Percentage_OfAlike_OrNobodyCanTell_IsSilence(string unit, string expression) => Plan(unit, expression).CheckCompiled(s_rule).Expect();

    [Fact]
    public void Message_SaysWhenItIsFine() => Plan("persen", "dokumen / pns * 100").CheckCompiled(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "A adalah persentase, tetapi membagi dokumen dengan PNS; hasilnya pasti tidak melebihi 100 hanya bila tiap PNS punya paling banyak satu dokumen.",
        "A is a percentage, but divides dokumen by PNS; it is sure to stay within 100 only if each PNS has at most one dokumen.");

    private static Cascade Plan(string unit, string expression) => With(Iku("A") with { Unit = unit, Formula = Computed(expression) }) with
    {
        Variables =
        [
            Count("dokumen") with { Unit = "dokumen" }, Count("laporan") with { Unit = "laporan" }, Count("pns") with { Unit = "PNS" },
            Count("skp") with { Unit = "dokumen", PartOf = "pns" }, Count("orang") with { Unit = "orang" }, Count("hal"),
        ],
    };
}
