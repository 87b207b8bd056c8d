using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class PercentageWithoutRatioRuleTests
{
    private static readonly PercentageWithoutRatioRule s_rule = new();

    [Theory]
    [InlineData("persen", "Desa tertib")]
    [InlineData("%", "Desa tertib")]
    [InlineData("desa", "Persentase desa tertib")]
    [InlineData("desa", "1. PROSENTASE desa tertib")]
    [InlineData("desa", "Presentase")]
    public void Percentage_WithoutDivision_IsReported(string unit, string name) =>
        With(Iku("A") with { Unit = unit, Name = name, Formula = Computed("tertib * 100") }).Check(s_rule).Expect(
            "KIN3022 /indicators/0/formula/expression A 0..12");

    [Theory]
    [InlineData("desa", "Jumlah desa tertib", "tertib")]
    [InlineData("desa", "Persentasenya desa", "tertib")]
    [InlineData("persen", "Desa tertib", "tertib / desa * 100")]
    [InlineData("persen", "Desa tertib", "tertib < desa")]
    [InlineData("persen", "Desa tertib", "100 - gagal")]
    [InlineData("persen", "Desa tertib", "100 - [B]")]
    [InlineData("persen", "Desa tertib", "tertib ? desa")]
    public void NotAPercentage_OrARatio_IsFine(string unit, string name, string expression)
    {
        Cascade cascade = With(
            Iku("A") with { Unit = unit, Name = name, Formula = Computed(expression) },
            Iku("B") with { Unit = "%", Formula = Computed("a / b") }) with
        {
            Variables = [Count("gagal") with { Unit = "persen" }, Count("tertib") with { Unit = "desa" }],
        };

        Assert.DoesNotContain(cascade.Check(s_rule), finding => finding.Id == "KIN3022");
    }

    [Fact]
    public void Message_SaysThatNothingIsDivided() => With(Iku("A") with { Formula = Computed("tertib") }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "A adalah persentase, tetapi formulanya tidak membagi apa pun; hasilnya bukan bagian dari keseluruhan.",
        "A is a percentage, but its formula divides nothing; its result is not a part of a whole.");
}
