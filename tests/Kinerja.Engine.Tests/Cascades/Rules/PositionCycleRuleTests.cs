using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class PositionCycleRuleTests
{
    private static readonly PositionCycleRule s_rule = new();

    [Fact]
    public void Superiors_GoingRound_AreReported() => (Bare with { Positions = [Post("camat"), Post("kasi", "staf"), Post("staf", "kasi")] }).Check(s_rule).Expect(
        "KIN3005 /positions/1/reportsTo kasi < /positions/1/reportsTo < /positions/2/reportsTo");

    [Fact]
    public void Superiors_WithAHead_AreFine() => Sound.Check(s_rule).Expect();

    [Fact]
    public void Message_ShowsTheWholeWayRound() => (Bare with { Positions = [Post("kasi", "kasi")] }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "Atasan dari jabatan-jabatan ini melingkar: kasi → kasi.",
        "The superiors of these positions go round in a circle: kasi → kasi.");
}
