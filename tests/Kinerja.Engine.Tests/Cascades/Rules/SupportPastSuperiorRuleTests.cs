using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class SupportPastSuperiorRuleTests
{
    private static readonly SupportPastSuperiorRule s_rule = new();

    private static readonly Indicator s_iku = Iku("U") with { Responsible = "camat" };

    private static readonly Indicator s_section = Iki("K", "U") with { Owner = "kasi" };

    [Fact]
    public void Support_PastTheDirectSuperior_IsReported() => Plan(s_section, Iki("S", "U") with { Owner = "staf" }).Check(s_rule).Expect("KIN3052 /indicators/2/supports S");

    [Fact]
    public void Support_OfTheSuperiorOrInsideThePosition_IsFine() => Plan(
        s_section, Iki("S", "U", "K") with { Owner = "staf" }, Iki("T", "S") with { Owner = "staf" }).Check(s_rule).Expect();

    [Fact]
    public void Superior_WithoutIndicators_CannotBeSupported() => Plan(Iki("S", "U") with { Owner = "staf" }).Check(s_rule).Expect();

    [Fact]
    public void Support_AcrossUnits_IsFine() => Plan(s_section, Iki("S").Supporting("U", SupportMethod.Crosscutting) with { Owner = "staf" }).Check(s_rule).Expect();

    [Fact]
    public void Link_ToNothing_IsAnotherFinding() => Plan(s_section, Iki("S", "?") with { Owner = "staf" }).Check(s_rule).Expect();

    [Fact]
    public void Position_UnderItself_IsAnotherFinding() =>
        (With(s_iku, Iki("S", "U") with { Owner = "staf" }) with { Positions = [Post("camat"), Post("staf", "staf")] }).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesTheSuperior() => Plan(s_section, Iki("S", "U") with { Owner = "staf" }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "S tidak mendukung indikator atasan langsungnya, kasi, melainkan U.",
        "S supports no indicator of the direct superior, kasi, but U.");

    private static Cascade Plan(params Indicator[] indicators) =>
        With([s_iku, .. indicators]) with { Positions = [Post("camat"), Post("kasi", "camat"), Post("staf", "kasi")] };
}
