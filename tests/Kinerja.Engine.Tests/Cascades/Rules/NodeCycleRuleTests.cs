using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class NodeCycleRuleTests
{
    private static readonly NodeCycleRule s_rule = new();

    [Fact]
    public void Parents_GoingRound_AreReportedOnceFromTheFirstMember()
    {
        Cascade cascade = Bare with { Nodes = [Node("X", "C"), Node("C", "A"), Node("A", "B"), Node("B", "C"), Node("Y", "Y")] };

        cascade.Check(s_rule).Expect(
            "KIN3004 /nodes/1/parent C < /nodes/1/parent < /nodes/2/parent < /nodes/3/parent",
            "KIN3004 /nodes/4/parent Y < /nodes/4/parent");
    }

    [Fact]
    public void Parents_LeadingUp_AreFine() =>
        (Bare with { Nodes = [Node("A"), Node("B", "A"), Node("C", "A"), Node("D", "?"), Node("A", "B")] }).Check(s_rule).Expect();

    [Fact]
    public void Message_ShowsTheWholeWayRound() => (Bare with { Nodes = [Node("A", "B"), Node("B", "C"), Node("C", "A")] }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "Induk dari simpul-simpul ini melingkar: A → B → C → A.",
        "The parents of these nodes go round in a circle: A → B → C → A.");

    [Fact]
    public void Message_LongWayRound_ShowsTenMembersAndTheLastHop()
    {
        Cascade cascade = Bare with { Nodes = [.. Enumerable.Range(0, 12).Select(i => Node($"N{i}", $"N{(i + 1) % 12}"))] };

        cascade.Check(s_rule).ExpectText(
            DiagnosticSeverity.Error,
            "Induk dari simpul-simpul ini melingkar: N0 → N1 → N2 → N3 → N4 → N5 → N6 → N7 → N8 → N9 → (2 lainnya) → N0.",
            "The parents of these nodes go round in a circle: N0 → N1 → N2 → N3 → N4 → N5 → N6 → N7 → N8 → N9 → (2 more) → N0.");
    }

    [Fact]
    public void Message_LongCodes_EndsAtAWholeCode()
    {
        string a = new('A', 90), b = new('B', 90), c = new('C', 90);

        string message = (Bare with { Nodes = [Node(a, b), Node(b, c), Node(c, a)] }).Check(s_rule)[0].GetMessage(Language.English);

        Assert.Equal($"The parents of these nodes go round in a circle: {a} → (2 more) → {a}.", message);
    }
}
