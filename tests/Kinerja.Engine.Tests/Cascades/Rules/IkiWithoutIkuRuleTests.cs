using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class IkiWithoutIkuRuleTests
{
    private static readonly IkiWithoutIkuRule s_rule = new();

    [Fact]
    public void Iki_WithoutLinks_IsReportedAtItself() => With(Iku("U"), Iki("A")).Check(s_rule).Expect("KIN3010 /indicators/1 A");

    [Fact]
    public void Iki_WhoseLinksReachNoIku_IsReportedAtTheLinks() => With(Iku("U"), Iki("A", "B"), Iki("B", "K"), Other("K"), Iki("C", "none")).Check(s_rule).Expect(
        "KIN3010 /indicators/1/supports A",
        "KIN3010 /indicators/2/supports B",
        "KIN3010 /indicators/4/supports C");

    [Fact]
    public void Iki_ReachingAnIkuThroughOthers_IsFine() => With(Iki("A", "B"), Iki("B", "K"), Other("K", "U"), Iku("U")).Check(s_rule).Expect();

    [Fact]
    public void Iki_DeclaredToSupportNone_IsFine() => With(Iki("A") with { SupportsNoIku = "tugas tambahan" }, Other("K")).Check(s_rule).Expect();

    [Fact]
    public void Message_WithoutLinks() => With(Iki("A")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "A tidak mendukung indikator mana pun; setiap IKI mendukung suatu IKU.",
        "A supports no indicator at all; every IKI supports an IKU.");

    [Fact]
    public void Message_LinksThatReachNone() => With(Iki("A", "K"), Other("K")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Dukungan A tidak sampai ke satu IKU pun, baik langsung maupun melalui indikator lain.",
        "The support links of A reach no IKU, neither directly nor through other indicators.");
}
