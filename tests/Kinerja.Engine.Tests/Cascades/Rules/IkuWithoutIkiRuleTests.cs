using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class IkuWithoutIkiRuleTests
{
    private static readonly IkuWithoutIkiRule s_rule = new();

    [Fact]
    public void Iku_ReachedByNoIki_IsReported() => With(Iku("U"), Iku("V", "U"), Other("K", "V")).Check(s_rule).Expect(
        "KIN3012 /indicators/0 U",
        "KIN3012 /indicators/1 V");

    [Fact]
    public void Iku_ReachedThroughOthers_IsFine() => With(Iku("U"), Iku("V", "U"), Other("K", "V"), Iki("A", "K")).Check(s_rule).Expect();

    [Fact]
    public void Iku_ReachedByTheFirstIndicatorOfTheDocument_IsFine() => With(Iki("A", "U"), Iku("U"), Iku("U")).Check(s_rule).Expect();

    [Fact]
    public void Iku_OfAnOrganizationAbove_IsNotJudged()
    {
        Cascade cascade = With(Iku("U") with { Owner = "kab" }, Iku("V") with { Owner = "seksi" }, Iku("W") with { Owner = "camat" }) with
        {
            Units = [Unit("kab"), Unit("seksi", "kec")],
            Positions = [Post("camat")],
        };

        cascade.Check(s_rule).Expect("KIN3012 /indicators/1 V", "KIN3012 /indicators/2 W");
    }

    [Fact]
    public void Iku_SecondOfACode_CountsLinksToTheFirst() => With(Iku("U"), Iki("A", "U"), Iku("U")).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesTheIku() => With(Iku("U")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Tidak satu IKI pun mendukung U, baik langsung maupun melalui indikator lain.",
        "No IKI supports U, neither directly nor through other indicators.");
}
