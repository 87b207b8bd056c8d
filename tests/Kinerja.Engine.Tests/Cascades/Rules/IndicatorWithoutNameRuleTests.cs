using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class IndicatorWithoutNameRuleTests
{
    private static readonly IndicatorWithoutNameRule s_rule = new();

    [Fact]
    public void Indicator_WithoutName_IsReported() => With(Iku("A") with { Name = " " }, Iku("B") with { Name = "", NameFrom = "x" }).Check(s_rule).Expect(
        "KIN3015 /indicators/0 A",
        "KIN3015 /indicators/1 B");

    [Fact]
    public void Indicator_UnderTheNameOfAnother_IsReportedWithIt() => With(Iku("A"), Iku("B") with { Name = "", NameFrom = "A" }).Check(s_rule).Expect(
        "KIN3015 /indicators/1 B < /indicators/0/name");

    [Fact]
    public void Indicator_WithName_IsFine() => With(Iku("A"), Iku("B") with { NameFrom = "A" }).Check(s_rule).Expect();

    [Fact]
    public void Message_WithoutAnyName() => With(Iku("A") with { Name = "" }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning, "Indikator A tidak mempunyai nama.", "Indicator A has no name.");

    [Fact]
    public void Message_UnderTheNameOfAnother() => With(Iku("A"), Iku("B") with { Name = "", NameFrom = "A" }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Indikator B tidak mempunyai nama sendiri; ia berada di bawah nama A.",
        "Indicator B has no name of its own; it stands under the name of A.");

    [Fact]
    public void KindThatAHostCast_IsNotTakenForALackingName() =>
        With(Iku("A") with { Name = "Nilai", Kind = (IndicatorKind)0b1000 }).Check(s_rule).Expect();
}
