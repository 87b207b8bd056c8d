using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class StatementOnTwoLevelsRuleTests
{
    private static readonly StatementOnTwoLevelsRule s_rule = new();

    [Fact]
    public void Statement_OnTwoLevels_IsReportedAtTheSecond() =>
        Plan(Said("T", NodeKind.Tujuan), Said("S", NodeKind.Sasaran), Said("P", NodeKind.Program)).Check(s_rule).Expect(
            "KIN3057 /nodes/1/text S < /nodes/0/text", "KIN3057 /nodes/2/text P < /nodes/0/text");

    [Fact]
    public void Statement_OnOneLevel_IsAnotherFinding() => Plan(Said("A", NodeKind.Sasaran), Said("B", NodeKind.Sasaran)).Check(s_rule).Expect();

    [Fact]
    public void OtherWordsOrNone_AreFine() => Plan(
        Said("A", NodeKind.Sasaran), Node("B", NodeKind.Tujuan) with { Text = "Lain" }, Node("C", NodeKind.Tujuan), Node("D", NodeKind.Sasaran)).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesBothLevels() => Plan(Said("T", NodeKind.Tujuan), Said("S", NodeKind.Sasaran)).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning, "Bunyi S (sasaran) sama dengan T (tujuan).", "S (sasaran) reads like T (tujuan).");

    private static CascadeNode Said(string code, NodeKind kind) => Node(code, kind) with { Text = "Meningkatnya pelayanan" };

    private static Cascade Plan(params CascadeNode[] nodes) => Bare with { Nodes = [.. nodes] };
}
