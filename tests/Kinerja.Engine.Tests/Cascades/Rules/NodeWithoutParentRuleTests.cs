using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class NodeWithoutParentRuleTests
{
    private static readonly NodeWithoutParentRule s_rule = new();

    [Fact]
    public void Node_BelowALevelOfThePlan_IsReported() => Plan(
        Node("M", NodeKind.Mission), Node("T", NodeKind.Tujuan, "M"), Node("S", NodeKind.Sasaran), Node("K", NodeKind.Activity, "", "kec")).Check(s_rule)
        .Expect("KIN3043 /nodes/2 S", "KIN3043 /nodes/3 K");

    [Fact]
    public void Node_AtTheTopOfItsPlan_IsFine() => Plan(
        Node("V", NodeKind.Vision, "", "kab"), Node("T", NodeKind.Tujuan), Node("U", NodeKind.Tujuan), Node("S", NodeKind.Sasaran, "T")).Check(s_rule).Expect();

    [Fact]
    public void StatementsOfPositionsAndConditions_AreNotJudged() => Plan(
        Node("T", NodeKind.Tujuan), Node("SP", NodeKind.Sasaran, "", "kasi"), Node("C")).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesTheLevelAbove() => Plan(
        Node("M", NodeKind.Mission), Node("T", NodeKind.Tujuan, "M"), Node("P", NodeKind.Program)).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "P (program) tidak mempunyai induk, padahal dokumen ini mempunyai tujuan.",
        "P (programme) has no parent, although this plan has the level of tujuan.");

    private static Cascade Plan(params CascadeNode[] nodes) => Bare with { Units = [Unit("kab")], Positions = [Post("kasi")], Nodes = [.. nodes] };
}
