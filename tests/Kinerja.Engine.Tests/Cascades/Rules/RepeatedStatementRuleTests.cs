using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class RepeatedStatementRuleTests
{
    private static readonly RepeatedStatementRule s_rule = new();

    [Fact]
    public void Statement_TypedTwice_IsReportedAtTheFirst() => Plan(
        Sasaran("A", "Meningkatnya pelayanan"), Sasaran("B", "Lain"), Sasaran("C", " meningkatnya  Pelayanan."), Sasaran("D", "Meningkatnya pelayanan"))
        .Check(s_rule).Expect("KIN3044 /nodes/0 A < /nodes/2 < /nodes/3");

    [Fact]
    public void Statements_OfOtherKindsOwnersOrWords_AreFine() => Plan(
        Sasaran("A", "Pelayanan"),
        Sasaran("B", "Pelayanan") with { Owner = "kasi" },
        Sasaran("C", "Pelayanan") with { Kind = NodeKind.Tujuan },
        Sasaran("D", "Pelayanan desa"),
        Sasaran("E", ""),
        Sasaran("F", " ")).Check(s_rule).Expect();

    [Fact]
    public void Code_GivenTwice_IsAnotherFinding() => Plan(Sasaran("A", "Pelayanan"), Sasaran("A", "Pelayanan")).Check(s_rule).Expect();

    [Fact]
    public void Message_ListsTheCodes() => Plan(Sasaran("A", "Aman"), Sasaran("B", "Aman")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Sasaran ini tertulis 2 kali dengan kode berbeda: A, B.",
        "This sasaran is written 2 times under different codes: A, B.");

    [Fact]
    public void Vision_ThatIsCut_IsReported() => Plan(
        Vision("A", "Desa yang religius, bersih dan maju serta sejahtera"), Vision("B", "Desa yang religius, bersih"), Vision("C", "Desa yang mandiri dan maju"))
        .Check(s_rule).Expect("KIN3044 /nodes/1 B < /nodes/0");

    [Fact]
    public void Beginning_OfAnotherKindOwnerOrOfFewWords_IsFine() => Plan(
        Vision("A", "Desa yang religius, bersih dan maju"),
        Vision("B", "Desa yang religius, bersih") with { Owner = "kab" },
        Vision("C", "Desa yang religius, bersih") with { Kind = NodeKind.Sasaran },
        Vision("D", "Desa yang religius")).Check(s_rule).Expect();

    [Fact]
    public void Message_OfABeginning_NamesTheWhole() => Plan(Vision("A", "Desa yang religius, bersih"), Vision("B", "Desa yang religius, bersih dan maju")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning, "Visi A adalah awal B; tampaknya terpotong.", "The vision A is the beginning of B; it seems to be cut off.");

    private static CascadeNode Vision(string code, string text) => Node(code, NodeKind.Vision) with { Text = text };

    private static CascadeNode Sasaran(string code, string text) => Node(code, NodeKind.Sasaran) with { Text = text };

    private static Cascade Plan(params CascadeNode[] nodes) => Bare with { Nodes = [.. nodes] };
}
