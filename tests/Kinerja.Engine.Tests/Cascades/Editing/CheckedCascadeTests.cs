using Kinerja.Cascades;
using Kinerja.Cascades.Editing;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Editing;

public class CheckedCascadeTests
{
    private static readonly DiagnosticDescriptor s_own = new(
        "HOST0001", DiagnosticCategory.Cascade, DiagnosticSeverity.Info, "own", "{count} indicators", "none");

    private static readonly KinerjaEngine s_engine = new();

    [Fact]
    public void Findings_AreThoseOfAFullCheck() =>
        Assert.Equal(s_engine.Check(Sound with { Nodes = [] }), s_engine.CheckForEditing(Sound with { Nodes = [] }).Findings);

    [Fact]
    public void With_ALinkToNothing_FindsItAndWhatItBreaks()
    {
        CheckedCascade before = s_engine.CheckForEditing(Sound);
        Indicator stranded = Sound.Indicators[1] with { Supports = [new() { Indicator = "IKU-9" }] };

        CheckedCascade after = before.With(CascadeEdit.Replace(1, stranded));

        Assert.Equal(["KIN3012", "KIN3010", "KIN3002"], after.Findings.Select(finding => finding.Id).Except(before.Findings.Select(finding => finding.Id)));
        Assert.Equal(s_engine.Check(after.Cascade), after.Findings);
    }

    [Fact]
    public void With_LeavesTheOlderOneAsItWas()
    {
        CheckedCascade before = s_engine.CheckForEditing(Sound);
        IReadOnlyList<Diagnostic> findings = before.Findings;

        CheckedCascade after = before.With(CascadeEdit.RemoveVariable(Sound.Variables.Count - 1));

        Assert.Same(findings, before.Findings);
        Assert.Same(Sound, before.Cascade);
        Assert.NotEqual(findings, after.Findings);
        Assert.Equal(findings, after.With(CascadeEdit.Add(Sound.Variables[^1])).Findings);
    }

    [Fact]
    public void With_APlaceThatIsNot_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => s_engine.CheckForEditing(Sound).With(CascadeEdit.RemoveIndicator(2)));

    [Fact]
    public void With_ACancelledToken_Throws() =>
        Assert.Throws<OperationCanceledException>(() => s_engine.CheckForEditing(Sound).With(CascadeEdit.RemoveIndicator(1), new(true)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void With_AnElementRemovedAnywhere_MovesTheFindingsAfterIt(int place)
    {
        Cascade plan = With(Iku("A"), Iku("B"), Iku("C") with { Unit = "" });

        CheckedCascade after = s_engine.CheckForEditing(plan).With(CascadeEdit.RemoveIndicator(place));

        Assert.Contains(after.Findings, finding => finding.Id == "KIN3016" && finding.Location.Pointer == "/indicators/1");
        Assert.Equal(s_engine.Check(after.Cascade), after.Findings);
    }

    [Fact]
    public void With_AnEditThatTouchesMostOfALargePlan_FindsEverything()
    {
        Cascade plan = With([Iku("A"), .. Enumerable.Range(0, 1_000).Select(number => Iki($"I{number}", "A"))]);

        CheckedCascade after = s_engine.CheckForEditing(plan).With(CascadeEdit.Replace(0, Other("A")));

        Assert.Equal(1_000, after.Findings.Count(finding => finding.Id == "KIN3010"));
        Assert.Equal(s_engine.Check(after.Cascade), after.Findings);
    }

    [Fact]
    public void With_AnOwnerThatOthersLeaveOut_ComparesThemAllTheSame()
    {
        Indicator listed = Iku("B") with { Name = "Indeks kepuasan", Owner = "kec", Measures = "S2", Mentions = [new() { Name = "Indeks kepuasan", Place = "tabel target" }] };
        Cascade plan = With(Iku("A") with { Name = "Indeks kepuasan", Owner = "", Measures = "S1" }, Iku("B")) with { Nodes = [Node("S1"), Node("S2")] };

        CheckedCascade after = s_engine.CheckForEditing(plan).With(CascadeEdit.Replace(1, listed));

        Assert.Equal(["KIN3056", "KIN3045"], after.Findings.Select(finding => finding.Id).Intersect(["KIN3045", "KIN3056"]));
        Assert.Equal(s_engine.Check(after.Cascade), after.Findings);
    }

    [Fact]
    public void With_ARuleOfTheHost_RunsItOverTheWholeCascade()
    {
        int seen = 0;
        KinerjaEngine engine = EngineWith(new Counting(RuleReach.Cascade, count => seen = count));

        CheckedCascade after = engine.CheckForEditing(Sound).With(CascadeEdit.Add(Iku("IKU-2")));

        Assert.Equal(3, seen);
        Assert.Equal(engine.Check(after.Cascade), after.Findings);
    }

    [Fact]
    public void With_ARuleThatLooksNoFurtherThanAnElement_ShowsItASliceOnly()
    {
        int seen = 0;
        var rule = new Counting(RuleReach.Element, count => seen = count);
        CheckedCascade before = EngineWith(rule).CheckForEditing(With([.. Enumerable.Range(0, 50).Select(number => Iku($"IKU-{number}"))]));

        CheckedCascade after = before.With(CascadeEdit.Replace(7, Iku("IKU-7") with { Note = "x" }));

        Assert.InRange(seen, 1, 5);
        Assert.Equal(50, after.Findings.Count(finding => finding.Id == "HOST0001"));
    }

    [Fact]
    public void With_ARuleThatFailsAfterTheEdit_SaysSoAsAFullCheckDoes()
    {
        KinerjaEngine engine = EngineWith(new Counting(RuleReach.Element, count => _ = 1 / (count - 2)));

        CheckedCascade failing = engine.CheckForEditing(Sound);
        CheckedCascade after = failing.With(CascadeEdit.Add(Iku("IKU-2")));

        Assert.Contains(failing.Findings, finding => finding.Id == "KIN9001");
        Assert.DoesNotContain(after.Findings, finding => finding.Id == "KIN9001");
        Assert.Equal(failing.Findings, after.With(CascadeEdit.RemoveIndicator(2)).Findings);
    }

    private static KinerjaEngine EngineWith(ICascadeRule rule) => new(new KinerjaOptions { Rules = [rule] });

    /// <summary>Reports each indicator with how many it sees.</summary>
    private sealed class Counting(RuleReach reach, Action<int> tell) : ICascadeRule
    {
        public ValueList<DiagnosticDescriptor> Descriptors => [s_own];

        public RuleReach Reach => reach;

        public void Check(CascadeContext context)
        {
            int count = context.Cascade.Indicators.Count;
            tell(count);
            for (int place = 0; place < count; place++)
                context.Report(s_own, context.AtIndicator(place), ("count", reach == RuleReach.Cascade ? count : 1));
        }
    }
}
