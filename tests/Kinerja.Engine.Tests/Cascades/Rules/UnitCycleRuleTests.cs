using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class UnitCycleRuleTests
{
    private static readonly UnitCycleRule s_rule = new();

    [Fact]
    public void Units_GoingRoundThroughTheOrganization_AreReported()
    {
        Cascade cascade = new() { Organization = Unit("kec", "kab"), Units = [Unit("seksi", "kec"), Unit("kab", "seksi")] };

        cascade.Check(s_rule).Expect("KIN3006 /organization/parent kec < /organization/parent < /units/1/parent < /units/0/parent");
    }

    [Fact]
    public void Units_BesideTheOrganization_AreReported() =>
        (Bare with { Units = [Unit("a", "b"), Unit("b", "a")] }).Check(s_rule).Expect("KIN3006 /units/0/parent a < /units/0/parent < /units/1/parent");

    [Fact]
    public void Units_WithATop_AreFine() => Sound.Check(s_rule).Expect();

    [Fact]
    public void Organization_WithoutCodeOrParent_IsNotItsOwnParent() => new Cascade { Organization = Unit("") }.Check(s_rule).Expect();

    [Fact]
    public void Message_ShowsTheWholeWayRound() => (Bare with { Units = [Unit("a", "a")] }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "Induk dari unit-unit ini melingkar: a → a.",
        "The parents of these units go round in a circle: a → a.");
}
