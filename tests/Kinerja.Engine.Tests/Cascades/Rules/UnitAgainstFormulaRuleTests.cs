using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class UnitAgainstFormulaRuleTests
{
    private static readonly UnitAgainstFormulaRule s_rule = new();

    [Theory]
    [InlineData("desa", "Desa tertib", "tertib / desa * 100", "0..19")]
    [InlineData("desa", "Desa tertib", "Persen(tertib, desa)", "0..20")]
    [InlineData("dokumen", "Desa tertib", "tertib / desa", "0..13")]
    [InlineData("desa", "Pertumbuhan desa", "(desa - tertib) / tertib * 100", "0..30")]
    [InlineData("dokumen", "Jumlah dokumen", "dokumen / desa", "0..14")]
    [InlineData("hari", "Ketepatan waktu", "hari / hari * 100", "0..17")]
    [InlineData("desa", "Desa tertib", "persen / 1", "0..10")]
    [InlineData("dokumen per desa", "Dokumen", "dokumen", "0..7")]
    [InlineData("per 1.000 desa", "Dokumen", "dokumen + 1", "0..11")]
    public void Unit_OfAnotherSort_IsReported(string unit, string name, string expression, string span) =>
        Plan(unit, name, expression).CheckCompiled(s_rule).Expect($"KIN3026 /indicators/0/formula/expression A {span}");

    [Theory]
    [InlineData("persen", "Desa tertib", "tertib / desa * 100")]
    [InlineData("nilai", "Nilai AKIP", "tertib / desa * 100")]
    [InlineData("", "Desa tertib", "tertib / desa * 100")]
    [InlineData("desa", "Desa tertib", "tertib")]
    [InlineData("desa", "Desa tertib", "tertib / hal * 100")]
    [InlineData("desa", "Desa tertib", "persen / 100 * desa")]
    [InlineData("desa", "Desa tertib", "tertib < desa / 2")]
    [InlineData("dokumen", "Rata-rata dokumen per desa", "dokumen / desa")]
    [InlineData("dokumen", "Rerata dokumen", "dokumen / desa")]
    [InlineData("hari", "Lama layanan", "hari / dokumen")]
    [InlineData("dokumen/desa", "Dokumen", "dokumen / desa")]
    [InlineData("dokumen per desa", "Dokumen", "dokumen / desa")]
    [InlineData("dokumen per desa", "Dokumen", "hal")]
    [InlineData("desa", "Rata-rata", "Average(desa, tertib)")]
    public void Unit_ThatFits_OrNobodyCanTell_IsSilence(string unit, string name, string expression) =>
        Plan(unit, name, expression).CheckCompiled(s_rule).Expect();

    [Fact]
    public void Message_OfARatio_NamesUnitAndResult() => Plan(" desa", "Desa", "tertib / desa * 100").CheckCompiled(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Satuan A adalah desa, suatu hitungan, tetapi formulanya membagi; hasilnya persentase desa.",
        "The unit of A is desa, a count, but its formula divides; its result is a percentage of desa.");

    [Fact]
    public void Message_OfACount_NamesUnitAndResult() => Plan("dokumen per desa", "Dokumen", "dokumen").CheckCompiled(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Satuan A adalah dokumen per desa, suatu rasio, tetapi formulanya tidak membagi; hasilnya jumlah dokumen.",
        "The unit of A is dokumen per desa, a ratio, but its formula does not divide; its result is a count of dokumen.");

    private static Cascade Plan(string unit, string name, string expression) =>
        With(Iku("A") with { Unit = unit, Name = name, Formula = Computed(expression) }) with
        {
            Variables =
            [
                Count("desa") with { Unit = "desa" }, Count("tertib") with { Unit = "desa" }, Count("dokumen") with { Unit = "dokumen" },
                Count("hari") with { Unit = "hari" }, Count("persen") with { Unit = "%" }, Count("hal"),
            ],
        };
}
