using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades;

public class CascadeAnalyzerTests
{
    private static readonly DiagnosticDescriptor s_own = new(
        "HOST0001", DiagnosticCategory.Cascade, DiagnosticSeverity.Info, "own", "own {text}", "none");

    [Fact]
    public void SoundCascade_AllRules_FindNothing() => Sound.CheckAll().Expect();

    [Fact]
    public void BareCascade_AllRules_FindNothing() => Bare.CheckAll().Expect();

    [Fact]
    public void Findings_ComeInOrderOfPlaceMemberSpanAndId()
    {
        var rule = new HostRule(context =>
        {
            string[] pointers =
            [
                "/indicators/10", "/elsewhere", "/indicators/2/targets/10", "/indicators/2/targets/9/value", "/indicators/2", "/variables/0",
                "/positions/0", "/nodes/0", "/units/0", "/period", "/organization/parent", "/title", "/note", "", "/indicators/2/name",
            ];
            foreach (string pointer in pointers)
                context.Report(s_own, new() { Pointer = pointer });
            context.Report(s_own, DiagnosticLocation.None);
            context.Report(s_own, new() { Pointer = "/indicators/2/name", Span = new(4, 1) });
            context.Report(s_own, new() { Pointer = "/indicators/2/name", Span = new(3, 1) });
        });

        Bare.Check(rule).Expect(
            "HOST0001",
            "HOST0001",
            "HOST0001 /title",
            "HOST0001 /organization/parent",
            "HOST0001 /period",
            "HOST0001 /note",
            "HOST0001 /units/0",
            "HOST0001 /nodes/0",
            "HOST0001 /positions/0",
            "HOST0001 /variables/0",
            "HOST0001 /indicators/2",
            "HOST0001 /indicators/2/name",
            "HOST0001 /indicators/2/name 3..4",
            "HOST0001 /indicators/2/name 4..5",
            "HOST0001 /indicators/2/targets/9/value",
            "HOST0001 /indicators/2/targets/10",
            "HOST0001 /indicators/10",
            "HOST0001 /elsewhere");
    }

    [Fact]
    public void Findings_AreTheSame_InWhateverOrderTheRulesRun()
    {
        Cascade faulty = FaultyCascade();
        var first = new HostRule(context => context.Report(s_own, DiagnosticLocation.None, ("text", "first")));
        var second = new HostRule(context => context.Report(s_own, DiagnosticLocation.None, ("text", "second")));
        ICascadeRule[] rules = [.. BuiltInRules.All, first, second, new HostRule(_ => throw new FormatException("a")), new HostRule(_ => throw new FormatException("b"))];
        IReadOnlyList<Diagnostic> expected = faulty.Check(rules);
        Assert.True(expected.Count > 20);

        for (int seed = 0; seed < 20; seed++)
        {
            ICascadeRule[] shuffled = [.. rules];
            new Random(seed).Shuffle(shuffled);

            IReadOnlyList<Diagnostic> actual = faulty.Check(shuffled);

            Assert.True(expected.SequenceEqual(actual), $"Seed {seed} gave another list.");
        }
    }

    [Fact]
    public void Rule_ThatThrows_IsNamedAndTheOthersStillRun()
    {
        var broken = new HostRule(context =>
        {
            context.Report(s_own, context.AtIndicator(0));
            throw new InvalidOperationException("no such row.");
        });

        IReadOnlyList<Diagnostic> findings = With(Iki("A")).Check(broken, new IkiWithoutIkuRule());

        findings.Expect("KIN9001", "HOST0001 /indicators/0 A", "KIN3010 /indicators/0 A");
        new[] { findings[0] }.ExpectText(
            DiagnosticSeverity.Error,
            "Aturan Kinerja.Engine.Tests.Cascades.CascadeAnalyzerTests+HostRule berhenti karena InvalidOperationException: no such row. Temuannya mungkin tidak lengkap; aturan lain tetap berjalan.",
            "The rule Kinerja.Engine.Tests.Cascades.CascadeAnalyzerTests+HostRule stopped with InvalidOperationException: no such row. Its findings may be incomplete; the other rules have run.");
    }

    [Fact]
    public void Rule_ThatReportsNull_IsNamed() => Bare.Check(new HostRule(context => context.Report(null!))).Expect("KIN9001");

    [Fact]
    public void Rule_WithoutReadableDescriptors_IsNamed() => Bare.Check(new RuleWithoutDescriptors()).Expect("KIN9001");

    [Fact]
    public void Rule_ReportingAnUndeclaredId_IsNamedOnceAndKeepsItsFindings()
    {
        var foreign = new DiagnosticDescriptor("HOST0002", DiagnosticCategory.Cascade, DiagnosticSeverity.Info, "foreign", "foreign", "none");
        var rule = new HostRule(context =>
        {
            context.Report(foreign, context.AtIndicator(0));
            context.Report(foreign, context.AtIndicator(1));
            context.Report(s_own, context.AtIndicator(1));
        });

        IReadOnlyList<Diagnostic> findings = With(Iki("A"), Iki("B")).Check(rule);

        findings.Expect("KIN9002", "HOST0002 /indicators/0 A", "HOST0001 /indicators/1 B", "HOST0002 /indicators/1 B");
        new[] { findings[0] }.ExpectText(
            DiagnosticSeverity.Warning,
            "Aturan Kinerja.Engine.Tests.Cascades.CascadeAnalyzerTests+HostRule melaporkan HOST0002, yang tidak ada dalam daftar temuannya. Temuan itu tetap ditampilkan.",
            "The rule Kinerja.Engine.Tests.Cascades.CascadeAnalyzerTests+HostRule reported HOST0002, which is not among its descriptors. The finding is shown nevertheless.");
    }

    [Fact]
    public void Cancellation_BeforeOrDuringARule_Passes()
    {
        using var source = new CancellationTokenSource();
        var cancelling = new HostRule(context =>
        {
            source.Cancel();
            context.Cancellation.ThrowIfCancellationRequested();
        });
        var analyzer = new CascadeAnalyzer([cancelling], StubCompiler.Compile);

        Assert.Throws<OperationCanceledException>(() => analyzer.Analyze(Bare, source.Token));
        Assert.Throws<OperationCanceledException>(() => analyzer.Analyze(Bare, source.Token));
    }

    [Fact]
    public void Formulas_EqualInTextAndDecimals_AreCompiledOnce()
    {
        var compiled = new List<string>();
        var analyzer = new CascadeAnalyzer([], (indicator, _) =>
        {
            compiled.Add(indicator.Code);
            return StubCompiler.Compile(indicator);
        });
        Cascade cascade = With(
            Iku("A") with { Formula = Computed("a / b") },
            Iku("B") with { Formula = Computed("a / b", "in other words") },
            Iku("C") with { Formula = Computed("a / b") with { Decimals = 2 } },
            Iku("D") with { Formula = Computed("a/b") },
            Iku("E") with { Formula = Computed(" ") },
            Iku("F") with { Formula = Worded("a") },
            Iku("G"));

        analyzer.Analyze(cascade);
        Assert.Equal(["A", "C", "D"], compiled);

        analyzer.Analyze(cascade);
        Assert.Equal(6, compiled.Count);
    }

    [Fact]
    public void FormulaFindings_AreLocatedAtEachIndicator()
    {
        Cascade cascade = With(Iku("A") with { Formula = Computed("a ?") }, Iki("B") with { Formula = Computed("a ?") });

        IReadOnlyList<Diagnostic> findings = cascade.Check();

        findings.Expect(
            "KIN1999 /indicators/0/formula/expression A 2..3 < /indicators/0/formula/expression",
            "KIN1999 /indicators/1/formula/expression B 2..3 < /indicators/1/formula/expression");
        Assert.All(findings, finding => Assert.Equal("a ?", finding.Location.FormulaText));
        Assert.All(findings, finding => Assert.Equal(new TextSpan(0, 1), finding.RelatedLocations[0].Location.Span));
    }

    [Fact]
    public void Rules_SeeTheFactsOfEachFormula()
    {
        var seen = new List<string?>();
        var rule = new HostRule(context =>
        {
            for (int i = 0; i < context.Cascade.Indicators.Count; i++)
                seen.Add(context.FormulaOf(i)?.Canonical);
        });

        With(Iku("A") with { Formula = Computed("[a]/b") }, Iku("B"), Iku("C") with { Formula = Computed("?") }).Check(rule);

        Assert.Equal(["a / b", null, null], seen);
    }

    [Fact]
    public void Analyzer_ServesManyThreadsAtOnce()
    {
        Cascade faulty = FaultyCascade();
        var analyzer = new CascadeAnalyzer(BuiltInRules.All, StubCompiler.Compile);
        IReadOnlyList<Diagnostic> expected = analyzer.Analyze(faulty);

        Parallel.For(0, 32, _ => Assert.Equal(expected, analyzer.Analyze(faulty)));
    }

    private static Cascade FaultyCascade() => Sound with
    {
        Period = Kinerja.Periods.Period.OfYears(2021, 2016),
        Nodes = [.. Sound.Nodes, Node("X", NodeKind.Sasaran, "Y"), Node("Y", "X"), Node("V")],
        Positions = [.. Sound.Positions, Post("staf", "staf"), Post("kab")],
        Indicators =
        [
            .. Sound.Indicators,
            new Indicator { Code = "E", Kind = IndicatorKind.Iki, Formula = Computed("?") },
            new Indicator { Code = "E", Kind = IndicatorKind.Iku, Formula = Worded("x") },
            Iki("IKI-2", "IKI-3", "nowhere") with { Name = "Persentase desa dibina", Formula = Computed("[salah] * [IKI-3]") },
            Iki("IKI-3", "IKI-2") with { Formula = Computed("[IKI-2] + [IKI-2]") },
            Iki("IKI-4", "IKU-1") with { SupportsNoIku = "-", Formula = Computed("[tertib]/[desa]*100"), Scale = new Scale { Maximum = 1, Minimum = 2 } },
        ],
    };

    private sealed class HostRule(Action<CascadeContext> check) : ICascadeRule
    {
        public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_own];

        public void Check(CascadeContext context) => check(context);
    }

    private sealed class RuleWithoutDescriptors : ICascadeRule
    {
        public ValueList<DiagnosticDescriptor> Descriptors => throw new NotSupportedException("none.");

        public void Check(CascadeContext context) => context.Report(s_own, DiagnosticLocation.None);
    }
}
