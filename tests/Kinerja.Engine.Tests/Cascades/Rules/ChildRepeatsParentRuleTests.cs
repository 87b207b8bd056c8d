using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class ChildRepeatsParentRuleTests
{
    private static readonly ChildRepeatsParentRule s_rule = new();

    [Theory]
    [InlineData("Meningkatnya kinerja aparatur pemerintah", "Terciptanya peningkatan kinerja aparatur pemerintah")]
    [InlineData("Menyelenggarakan upaya keamanan dan ketertiban", "Terwujudnya keamanan dan ketertiban")]
    public void Child_ThatSaysTheSame_IsReported(string parent, string child) => Plan(parent, child).Check(s_rule).Expect("KIN3058 /nodes/1/text S < /nodes/0/text");

    [Theory]
    [InlineData("Meningkatnya kinerja aparatur", "Meningkatnya kehadiran aparatur")]
    [InlineData("Meningkatnya kinerja aparatur", "Meningkatnya kinerja aparatur kecamatan")]
    [InlineData("Meningkatnya pelayanan publik dan akuntabilitas kinerja", "Meningkatnya pelayanan publik")]
    [InlineData("Meningkatnya pelayanan", "Terwujudnya pelayanan")]
    [InlineData("Meningkatnya kinerja aparatur", "MENINGKATNYA kinerja aparatur.")] // told as one statement on two levels
    [InlineData("", "")]
    public void Child_ThatAddsOrNarrows_IsFine(string parent, string child) => Plan(parent, child).Check(s_rule).Expect();

    [Fact]
    public void Node_UnderItself_IsAnotherFinding() =>
        (Bare with { Nodes = [Node("S", NodeKind.Sasaran, "S") with { Text = "Meningkatnya kinerja aparatur" }] }).Check(s_rule).Expect();

    [Fact]
    public void Copy_OfAnotherOwnersSasaran_IsReported() =>
        (Bare with { Nodes = [Node("A", NodeKind.Sasaran) with { Text = "Meningkatnya kinerja aparatur" }, Node("B", NodeKind.Sasaran, "A", "seksi") with { Text = "Meningkatnya kinerja aparatur" }] })
        .Check(s_rule).Expect("KIN3058 /nodes/1/text B < /nodes/0/text");

    [Fact]
    public void Copy_InOnePlan_IsAnotherFinding() =>
        (Bare with { Nodes = [Node("A", NodeKind.Sasaran) with { Text = "Meningkatnya kinerja aparatur" }, Node("B", NodeKind.Sasaran, "A") with { Text = "Meningkatnya kinerja aparatur" }] })
        .Check(s_rule).Expect();

    [Fact]
    public void Message_CarriesTheWords() => Plan("Meningkatnya kinerja aparatur", "Terciptanya kinerja aparatur").Check(s_rule).ExpectText(
        DiagnosticSeverity.Info, "S hanya mengulang T dengan kata lain: 'kinerja aparatur'.", "S only says again what T says: 'kinerja aparatur'.");

    private static Cascade Plan(string parent, string child) => Bare with
    {
        Nodes = [Node("T", NodeKind.Tujuan) with { Text = parent }, Node("S", NodeKind.Sasaran, "T") with { Text = child }],
    };
}
