using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class FactorAgainstUnitRuleTests
{
    private static readonly FactorAgainstUnitRule s_rule = new();

    [Theory]
    [InlineData("persen", "tertib / desa")]
    [InlineData("persen", "tertib / desa * 1000")]
    [InlineData("persen", "Percent(tertib, desa) * 100")]
    [InlineData("persen", "Percent(tertib, desa) / 10000")]
    [InlineData("persen", "(desa - tertib) / tertib")]
    [InlineData("persen", "sebagian / seluruh")]
    [InlineData("", "tertib / desa")]
    [InlineData("permil", "tertib / desa * 100")]
    [InlineData("per 100.000 desa", "dokumen / desa * 1000")]
    public void Factor_OtherThanTheUnits_IsReported(string unit, string expression) =>
        Plan(unit, expression).CheckCompiled(s_rule).Expect($"KIN3028 /indicators/0/formula/expression A 0..{expression.Length}");

    [Theory]
    [InlineData("persen", "tertib / desa * 100")]
    [InlineData("persen", "tertib / desa * 40")]
    [InlineData("persen", "tertib / desa * 250")]
    [InlineData("persen", "tertib / desa * -1")]
    [InlineData("persen", "tertib / desa / 3")]
    [InlineData("persen", "persen / desa")]
    [InlineData("persen", "hal / desa")]
    [InlineData("persen", "tertib / desa * 30 + dokumen / desa * 70")]
    [InlineData("persen", "tertib / desa > 1")]
    [InlineData("rasio", "tertib / desa")]
    [InlineData("desa", "tertib / desa")]
    [InlineData("dokumen per desa", "dokumen / desa * 100")]
    [InlineData("per 100.000 desa", "dokumen / desa * 100000")]
    public void Factor_ThatFits_OrNobodyCanTell_IsSilence(string unit, string expression) => Plan(unit, expression).CheckCompiled(s_rule).Expect();

    [Fact]
    public void Message_NamesBothFactors() => Plan("persen", "tertib / desa / 10").CheckCompiled(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Satuan A meminta hasil bagi dikalikan 100, tetapi formulanya mengalikannya dengan 0,1.",
        "The unit of A asks for the quotient times 100, but the formula takes it times 0.1.");

    private static Cascade Plan(string unit, string expression) =>
        With(Iku("A") with { Unit = unit, Name = unit.Length == 0 ? "Persentase desa" : "Desa", Formula = Computed(expression) }) with
        {
            Variables =
            [
                Count("desa") with { Unit = "desa" }, Count("tertib") with { Unit = "desa" }, Count("dokumen") with { Unit = "dokumen" },
                Count("persen") with { Unit = "persen" }, Count("hal"), Count("sebagian") with { PartOf = "seluruh" }, Count("seluruh"),
            ],
        };
}
