using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class LevelGapRuleTests
{
    private static readonly LevelGapRule s_rule = new();

    [Fact]
    public void Parent_ThatSkipsALevelOfThePlan_IsReported() => Plan(
        Node("S", NodeKind.Sasaran), Node("P", NodeKind.Program, "S"), Node("K", NodeKind.Activity, "P"), Node("L", NodeKind.Activity, "S", "kec"))
        .Check(s_rule).Expect("KIN3042 /nodes/3/parent L");

    [Fact]
    public void Parent_OfALowerLevel_IsReported() => Plan(Node("P", NodeKind.Program), Node("S", NodeKind.Sasaran, "P")).Check(s_rule)
        .Expect("KIN3042 /nodes/1/parent S");

    [Fact]
    public void Level_ThatThePlanDoesNotUse_IsNotMissed() => Plan(
        Node("V", NodeKind.Vision), Node("T", NodeKind.Tujuan, "V"), Node("S", NodeKind.Sasaran, "T"), Node("Z", NodeKind.Sasaran, "S"),
        Node("K", NodeKind.Activity, "S"), Node("M", NodeKind.Mission, "", "kab")).Check(s_rule).Expect();

    [Fact]
    public void Parents_InAnotherPlan_AreNotJudged() => Plan(
        Node("V", NodeKind.Vision, "", "kab"), Node("M", NodeKind.Mission, "V", "kab"), Node("SK", NodeKind.Sasaran, "M", "kab"),
        Node("T", NodeKind.Tujuan, "SK"), Node("S", NodeKind.Sasaran, "V")).Check(s_rule).Expect();

    [Fact]
    public void StatementsOfPositionsAndConditions_HaveNoLevel() => Plan(
        Node("S", NodeKind.Sasaran), Node("P", NodeKind.Program, "S"), Node("C", NodeKind.Condition, "S"), Node("K", NodeKind.Activity, "C"),
        Node("SP", NodeKind.Sasaran, "P", "kasi"), Node("X", NodeKind.Activity, "nowhere")).Check(s_rule).Expect();

    [Fact]
    public void Message_Gap() => Plan(Node("S", NodeKind.Sasaran), Node("P", NodeKind.Program, "S"), Node("K", NodeKind.Activity, "S")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "K (kegiatan) langsung di bawah S (sasaran); tingkat program terlewati.",
        "K (activity) stands right under S (sasaran); the level of programme is skipped.");

    [Fact]
    public void Message_Reversed() => Plan(Node("K", NodeKind.Subactivity), Node("V", NodeKind.Vision, "K")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "V (visi) berada di bawah K (subkegiatan), padahal tingkatnya lebih tinggi.",
        "V (vision) stands under K (sub-activity), although its level is higher.");

    private static Cascade Plan(params CascadeNode[] nodes) => Bare with { Units = [Unit("kab")], Positions = [Post("kasi")], Nodes = [.. nodes] };
}
