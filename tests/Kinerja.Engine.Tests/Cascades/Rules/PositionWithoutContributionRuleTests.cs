using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class PositionWithoutContributionRuleTests
{
    private static readonly PositionWithoutContributionRule s_rule = new();

    [Fact]
    public void Position_AllOfWhoseIkiAreDeclaredIdle_IsReported() =>
        Plan(Iku("U"), Idle("A"), Idle("B"), Iki("C", "U") with { Owner = "kasi" }).Check(s_rule).Expect("KIN3061 /positions/0 sek");

    [Fact]
    public void Position_WithOneContribution_IsFine() => Plan(Iku("U"), Idle("A"), Iki("B", "U") with { Owner = "sek" }).Check(s_rule).Expect();

    [Fact]
    public void Iki_WithoutDeclaration_IsAnotherFinding() => Plan(Iku("U"), Idle("A"), Iki("B") with { Owner = "sek" }).Check(s_rule).Expect();

    [Fact]
    public void Declaration_ThatDoesNotHold_IsAContribution() => Plan(Iku("U"), Idle("A").Supporting("U")).Check(s_rule).Expect();

    [Fact]
    public void Plan_WithIkiAndWithoutIku_IsReportedOnce() => Plan(Idle("A"), Idle("B")).Check(s_rule).Expect("KIN3061  kec");

    [Fact]
    public void Plan_WithoutIki_IsFine() => Plan(Other("A")).Check(s_rule).Expect();

    [Fact]
    public void Message_ListsTheIki() => Plan(Iku("U"), Idle("A"), Idle("B")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning, "Tidak satu pun IKI jabatan sek mendukung IKU: A, B.", "None of the IKI of position sek supports an IKU: A, B.");

    [Fact]
    public void Message_OfThePlan_Counts() => Plan(Idle("A"), Idle("B")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Rencana kec mempunyai 2 IKI, tetapi tidak memuat satu IKU pun.",
        "The plan of kec has 2 IKI, but not a single IKU.");

    private static Indicator Idle(string code) => Iki(code) with { Owner = "sek", SupportsNoIku = "Belum ada IKU administrasi." };

    private static Cascade Plan(params Indicator[] indicators) => With(indicators) with { Positions = [Post("sek"), Post("kasi", "sek")] };
}
