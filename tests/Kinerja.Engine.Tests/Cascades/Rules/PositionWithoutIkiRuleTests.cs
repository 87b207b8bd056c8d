using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class PositionWithoutIkiRuleTests
{
    private static readonly PositionWithoutIkiRule s_rule = new();

    [Fact]
    public void Position_WithNothingOfItsOwn_IsReported()
    {
        Cascade cascade = With(Other("K") with { Owner = "staf" }, Iki("A") with { Responsible = "staf" }) with { Positions = [Post("staf")] };

        cascade.Check(s_rule).Expect("KIN3014 /positions/0 staf");
    }

    [Fact]
    public void Position_WithAnIkiOrAnIku_IsFine()
    {
        Cascade cascade = With(Iki("A") with { Owner = "kasi" }, Iku("U") with { Owner = "camat" }, Iku("V") with { Responsible = "sekcam" }) with
        {
            Positions = [Post("kasi"), Post("camat"), Post("sekcam")],
        };

        cascade.Check(s_rule).Expect();
    }

    [Fact]
    public void Position_OfAnOrganizationAbove_IsNotJudged() =>
        (Bare with { Units = [Unit("kab")], Positions = [Post("bupati", "", "kab")] }).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesThePosition() => (Bare with { Positions = [Post("kasi")] }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Jabatan kasi tidak mempunyai IKI dan tidak bertanggung jawab atas IKU mana pun.",
        "Position kasi has no IKI and answers for no IKU.");
}
