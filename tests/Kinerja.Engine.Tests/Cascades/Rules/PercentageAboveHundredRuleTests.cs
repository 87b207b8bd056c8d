using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class PercentageAboveHundredRuleTests
{
    private static readonly PercentageAboveHundredRule s_rule = new();

    [Theory]
    [InlineData("desa / tertib * 100", "0..13")]
    [InlineData("Round(desa * 100 / tertib, 1)", "6..25")]
    [InlineData("Persen(desa, juara)", "0..19")]
    [InlineData("if(tertib = 0, 0, desa / tertib * 100)", "18..31")]
    [InlineData("tertib / aparatur * 100", "0..17")]
    [InlineData("tertib / maju * 100", "0..13")]
    [InlineData("juara / maju * 100", "0..12")]
    [InlineData("(tertib + juara) / desa * 100", "0..23")]
    [InlineData("Sum(maju, Sum(tertib, desa)) / desa * 100", "0..35")]
    [InlineData("non_izin / izin * 100", "0..15")]
    public void Percentage_NotOfAPart_IsReportedAtItsQuotient(string expression, string span) =>
        Plan("persen", expression).CheckCompiled(s_rule).Expect($"KIN3027 /indicators/0/formula/expression A {span}");

    [Theory]
    [InlineData("tertib / desa * 100")]
    [InlineData("juara / desa * 100")]
    [InlineData("(tertib + maju) / desa * 100")]
    [InlineData("(tertib + 1) / desa * 100")]
    [InlineData("desa / desa * 100")]
    [InlineData("desa / aparatur * 100")]
    [InlineData("(desa - tertib) / tertib * 100")]
    [InlineData("Growth(desa, tertib)")]
    [InlineData("Min(desa / tertib * 100, 100)")]
    [InlineData("Clamp(desa / tertib * 100, 0, 100)")]
    [InlineData("100 - desa / tertib * 100")]
    [InlineData("desa / (tertib + maju) * 100")]
    [InlineData("desa / tidak_ada * 100")]
    [InlineData("desa / 7 * 100")]
    [InlineData("tersesat / maju * 100")]
    [InlineData("lingkar_a / maju * 100")]
    [InlineData("non_izin_lain / izin * 100")]
    [InlineData("desa < tertib / 2")]
    public void Percentage_OfAPart_OrNobodyCanTell_IsSilence(string expression) => Plan("%", expression).CheckCompiled(s_rule).Expect();

    [Theory]
    [InlineData("persen", "Desa", true)]
    [InlineData("", "Prosentase desa", true)]
    [InlineData("rasio", "Rasio desa", false)]
    public void Indicator_ThatIsNoPercentage_MayBeAnything(string unit, string name, bool isReported)
    {
        Cascade plan = Plan(unit, "desa / tertib * 100");
        plan = plan with { Indicators = [plan.Indicators[0] with { Name = name }] };

        Assert.Equal(isReported, plan.CheckCompiled(s_rule).Count > 0);
    }

    [Theory]
    [InlineData("desa / tertib * 100",
        "'tertib' adalah bagian dari 'desa', jadi pembagian ini terbalik; hasilnya tidak pernah di bawah 100 persen.",
        "'tertib' is a part of 'desa', so the division is upside down; it never gives less than 100 percent.")]
    [InlineData("tertib / aparatur * 100",
        "'tertib' dinyatakan sebagai bagian dari 'desa', bukan dari 'aparatur'; hasilnya dapat melebihi 100 persen.",
        "'tertib' is declared a part of 'desa', not of 'aparatur'; the result can exceed 100 percent.")]
    [InlineData("(juara + tertib) / desa * 100",
        "'juara' sudah terhitung dalam 'tertib', tetapi keduanya dijumlahkan; hasilnya dapat melebihi 100 persen.",
        "'juara' is already counted in 'tertib', but both are added; the result can exceed 100 percent.")]
    [InlineData("non_izin / izin * 100",
        "non izin bukan bagian dari izin, melainkan yang di luarnya; hasilnya dapat melebihi 100 persen.",
        "non izin are no part of izin but what lies outside; the result can exceed 100 percent.")]
    public void Message_SaysWhy(string expression, string indonesian, string english) =>
        Plan("persen", expression).CheckCompiled(s_rule).ExpectText(DiagnosticSeverity.Warning, indonesian, english);

    [Fact]
    public void Population_IsThatOfTheOwner()
    {
        Cascade plan = With(Iki("A") with { Owner = "kasi", Formula = Computed("tertib / desa * 100") }) with
        {
            Variables = [Count("tertib") with { PartOf = "desa" }, Count("desa"), Count("desa", "kasi")],
        };

        plan.CheckCompiled(s_rule).Expect();
    }

    private static Cascade Plan(string unit, string expression) => With(Iku("A") with { Unit = unit, Formula = Computed(expression) }) with
    {
        Variables =
        [
            Count("desa"), Part("tertib", "desa"), Part("maju", "desa"), Part("juara", "tertib"), Count("aparatur"),
            Part("tersesat", "hilang"), Part("lingkar_a", "lingkar_b"), Part("lingkar_b", "lingkar_a"),
            Count("izin") with { Unit = "izin" }, Count("non_izin") with { Unit = "non izin" }, Part("non_izin_lain", "izin") with { Unit = "non izin" },
        ],
    };

    private static Variable Part(string name, string whole) => Count(name) with { PartOf = whole };
}
