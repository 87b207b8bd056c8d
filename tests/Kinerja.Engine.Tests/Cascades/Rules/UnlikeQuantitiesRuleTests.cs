using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class UnlikeQuantitiesRuleTests
{
    private static readonly UnlikeQuantitiesRule s_rule = new();

    [Theory]
    [InlineData("", "desa + dokumen", "0..14")]
    [InlineData("persen", "(desa + dokumen) / dokumen * 100", "1..15")]
    [InlineData("desa", "desa - dokumen", "0..14")]
    [InlineData("lembaga", "desa - dokumen", "0..14")]
    [InlineData("desa", "desa + dokumen", "0..14")]
    [InlineData("", "desa + tertib + dokumen + desa", "0..23")]
    [InlineData("", "Sum(desa, tertib, dokumen)", "10..25")]
    [InlineData("", "if(desa > dokumen, 1, 0)", "3..17")]
    [InlineData("", "Max(desa, dokumen)", "4..17")]
    [InlineData("", "Growth(desa, dokumen)", "7..20")]
    [InlineData("", "desa + persen", "0..13")]
    [InlineData("", "persen + desa", "0..13")]
    [InlineData("", "desa + [IKU-2]", "0..14")]
    [InlineData("", "[lama] + minggu", "0..15")]
    [InlineData("", "desa + per_desa * 1", "0..19")]
    public void Unlike_Together_AreReportedAtTheirPlace(string unit, string expression, string span) =>
        Plan(unit, expression).CheckCompiled(s_rule).Expect($"KIN3025 /indicators/0/formula/expression A {span}");

    [Theory]
    [InlineData("", "desa + tertib")]
    [InlineData("", "desa + kelurahan")]
    [InlineData("", "desa + 1")]
    [InlineData("", "desa + hal")]
    [InlineData("", "desa + tidak_ada")]
    [InlineData("", "0.5 * desa + 0.5 * dokumen")]
    [InlineData("", "desa * dokumen")]
    [InlineData("", "dokumen / desa")]
    [InlineData("", "dokumen / desa > dokumen")]
    [InlineData("", "unit + dokumen")]
    [InlineData("", "skp + pns")]
    [InlineData("", "pns - skp")]
    [InlineData("", "100 - persen")]
    [InlineData("", "persen / 100 * desa + tertib")]
    [InlineData("", "indeks + desa")]
    [InlineData("", "if(desa > 5, desa, dokumen)")]
    [InlineData("lembaga", "desa + dokumen")]
    [InlineData("unit", "Round(Sum(desa, dokumen) + tertib)")]
    [InlineData("desa dan dokumen", "desa + dokumen")]
    [InlineData("Dokumen/Desa", "desa + dokumen")]
    public void Alike_OrUncertain_IsSilence(string unit, string expression) => Plan(unit, expression).CheckCompiled(s_rule).Expect();

    [Fact]
    public void Owner_HasItsOwnVariables()
    {
        Cascade cascade = With(
            Iki("A") with { Owner = "kasi", Formula = Computed("desa + jumlah") },
            Iki("B") with { Owner = "sek", Formula = Computed("desa + jumlah") }) with
        {
            Variables = [Counting("desa"), Counting("jumlah", "desa"), Counting("jumlah", "dokumen") with { Owner = "kasi" }],
        };

        cascade.CheckCompiled(s_rule).Expect("KIN3025 /indicators/0/formula/expression A 0..13");
    }

    [Theory]
    [InlineData("desa + dokumen",
        "Formula ini menjumlahkan desa dan dokumen; hasilnya bukan desa dan bukan pula dokumen.",
        "The formula adds desa and dokumen; the sum is neither.")]
    [InlineData("desa - persen",
        "Formula ini mengurangkan persentase dari desa; hasilnya bukan desa dan bukan pula persentase.",
        "The formula subtracts a percentage from desa; the difference is neither.")]
    [InlineData("Min(desa, dokumen)",
        "Formula ini membandingkan desa dengan dokumen; mana yang lebih besar tidak berarti apa pun.",
        "The formula compares desa with dokumen; which is larger means nothing.")]
    public void Message_NamesBoth(string expression, string indonesian, string english) =>
        Plan("", expression).CheckCompiled(s_rule).ExpectText(DiagnosticSeverity.Warning, indonesian, english);

    [Fact]
    public void LongSum_IsReportedOnce_OnASmallStack() => Checking.OnSmallStack(() =>
        Plan("", string.Join('+', Enumerable.Repeat("desa", 1_000)) + "+dokumen").CheckCompiled(s_rule).Expect(
            "KIN3025 /indicators/0/formula/expression A 0..5007"));

    private static Cascade Plan(string unit, string expression) => With(
        Iku("A") with { Unit = unit, Formula = Computed(expression) }, Iku("IKU-2") with { Unit = "dokumen" }) with
    {
        Variables =
        [
            Counting("desa"), Counting("tertib", "Desa tertib"), Counting("dokumen"), Counting("kelurahan"), Counting("unit"), Counting("persen"), Counting("indeks"),
            Counting("skp", "dokumen") with { PartOf = "pns" }, Counting("pns", "PNS"), Counting("per_desa", "persen per desa"), Counting("lama", "hari"),
            Counting("minggu"), Count("hal"),
        ],
    };

    private static Variable Counting(string name, string? unit = null) => Count(name) with { Unit = unit ?? name };
}
