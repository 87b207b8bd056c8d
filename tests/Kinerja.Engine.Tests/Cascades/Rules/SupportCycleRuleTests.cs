using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class SupportCycleRuleTests
{
    private static readonly SupportCycleRule s_rule = new();

    [Fact]
    public void Support_GoingRound_PointsToTheLinks() => With(Iki("A", "x", "B"), Iki("B", "C"), Iku("C", "D", "A"), Iku("D")).Check(s_rule).Expect(
        "KIN3007 /indicators/0/supports/1/indicator A < /indicators/0/supports/1/indicator < /indicators/1/supports/0/indicator < /indicators/2/supports/1/indicator");

    [Fact]
    public void Support_OfItself_IsReported() => With(Iku("A", "A")).Check(s_rule).Expect(
        "KIN3007 /indicators/0/supports/0/indicator A < /indicators/0/supports/0/indicator");

    [Fact]
    public void Support_MeetingAgainAbove_IsFine() => With(Iki("A", "B", "C"), Iki("B", "D"), Iki("C", "D", "D"), Iku("D")).Check(s_rule).Expect();

    [Fact]
    public void Message_SeveralWaysRound_ShowsTheShortestAndTheirNumber() =>
        With(Iki("A", "B"), Iki("B", "C", "A"), Iki("C", "A")).Check(s_rule).ExpectText(
            DiagnosticSeverity.Error,
            "Dukungan antarindikator ini melingkar: A → B → A. Seluruhnya ada 3 yang saling melingkar di sini.",
            "The support among these indicators goes round in a circle: A → B → A. In all, 3 lie in circles with one another here.");
}
