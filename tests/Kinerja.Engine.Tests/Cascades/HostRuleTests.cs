using Kinerja.Cascades;
using Kinerja.Configuration;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades;

/// <summary>A host's rule counts as much as a built-in one.</summary>
public sealed class HostRuleTests
{
    // Its finding stands between those of built-in rules at the same indicator.
    private static readonly Cascade s_plan = With(Iki("A") with { Unit = "" }, Iki("B") with { Unit = "" });

    [Fact]
    public void Descriptors_HoldThoseOfTheHost() => Assert.Contains(SourceRule.NoSource, Engine(new SourceRule()).Descriptors);

    [Fact]
    public void Findings_StandAmongTheBuiltInOnes() => Engine(new SourceRule()).Check(s_plan).Expect(
        "KIN3061  kec",
        "HOST0001 /indicators/0 A",
        "KIN3010 /indicators/0 A",
        "KIN3016 /indicators/0 A",
        "KIN3017 /indicators/0 A",
        "HOST0001 /indicators/1 B",
        "KIN3010 /indicators/1 B",
        "KIN3016 /indicators/1 B",
        "KIN3017 /indicators/1 B");

    [Fact]
    public void Configuration_HoldsForThem()
    {
        KinerjaEngine engine = Engine(new SourceRule());
        var configuration = new CheckConfiguration
        {
            Severities = [new() { Findings = new() { Id = "HOST0001" }, Severity = DiagnosticSeverity.Error }, new() { Findings = new() { Id = "KIN*" }, Severity = null }],
            Suppressions = [new() { Findings = new() { Id = "HOST*", Code = "B" }, Justification = "sudah diketahui" }],
        };

        ConfiguredFindings configured = engine.Configure(configuration, [new(s_plan, [.. engine.Check(s_plan)])]);

        Assert.Empty(configured.Configuration);
        Assert.Equal(
            [("A", DiagnosticSeverity.Error, false), ("B", DiagnosticSeverity.Error, true)],
            configured.Plans[0].Select(finding => (finding.Finding.Location.Code, finding.Finding.Severity, finding.Suppression is not null)));
    }

    [Fact]
    public void Configuration_NamesTheirIdsAsNearest() => Assert.EndsWith(
        "Did you mean 'HOST0001'?",
        Assert.Single(Engine(new SourceRule()).Configure(
            new() { Severities = [new() { Findings = new() { Id = "HOST0OO1" }, Severity = null }] }, []).Configuration).GetMessage(Language.English));

    [Fact]
    public void RuleThatThrows_IsOneFindingMore()
    {
        IReadOnlyList<Diagnostic> alone = Engine(new SourceRule()).Check(s_plan);

        IReadOnlyList<Diagnostic> findings = Engine(new BrokenRule(), new SourceRule()).Check(s_plan);

        Assert.Equal("KIN9001", findings[0].Id);
        Assert.Equal(alone, findings.Skip(1));
    }

    [Fact]
    public void RuleWithoutReadableDescriptors_IsNamedByTheCheckAndStopsNoEngine()
    {
        KinerjaEngine engine = Engine(new UndescribedRule(), new SourceRule());

        Assert.Contains(SourceRule.NoSource, engine.Descriptors);
        Assert.Equal(["KIN9001", "HOST0001"], engine.Check(s_plan).Select(finding => finding.Id).Where(id => !id.StartsWith("KIN3", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void Formulas_AreTheirsToLookAt_ReadFromWordsToo()
    {
        Cascade plan = With(Iki("A") with { Formula = Computed("[b] / 2") }, Iki("B") with { Formula = Worded("Jumlah desa tertib") });

        Engine(new FormulaNamesRule()).Check(plan).Where(finding => finding.Id == "HOST0002").ToList().Expect(
            "HOST0002 /indicators/0/formula/expression A 0..3", "HOST0002 /indicators/1/formula/text B 0..20");
    }

    private static KinerjaEngine Engine(params ICascadeRule[] rules) => new(KinerjaOptions.Default with { Rules = [.. rules] });

    private sealed class SourceRule : ICascadeRule
    {
        public static DiagnosticDescriptor NoSource { get; } = new(
            "HOST0001", DiagnosticCategory.Cascade, DiagnosticSeverity.Info, "no source", "{code} has no source.", "name it");

        public ValueList<DiagnosticDescriptor> Descriptors { get; } = [NoSource];

        public void Check(CascadeContext context)
        {
            for (int i = 0; i < context.Cascade.Indicators.Count; i++)
                context.Report(NoSource, context.AtIndicator(i), ("code", context.Cascade.Indicators[i].Code));
        }
    }

    private sealed class FormulaNamesRule : ICascadeRule
    {
        private static readonly DiagnosticDescriptor s_name = new(
            "HOST0002", DiagnosticCategory.Cascade, DiagnosticSeverity.Info, "name", "A name.", "none");

        public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_name];

        public void Check(CascadeContext context)
        {
            for (int i = 0; i < context.Cascade.Indicators.Count; i++)
            {
                foreach (Kinerja.Formulas.FormulaReference reference in context.FormulaOf(i)?.References ?? [])
                    context.Report(s_name, context.AtExpression(i, reference.Span));
            }
        }
    }

    private sealed class BrokenRule : ICascadeRule
    {
        public ValueList<DiagnosticDescriptor> Descriptors { get; } = [];

        public void Check(CascadeContext context) => throw new InvalidOperationException("broken.");
    }

    private sealed class UndescribedRule : ICascadeRule
    {
        public ValueList<DiagnosticDescriptor> Descriptors => throw new NotSupportedException("none.");

        public void Check(CascadeContext context)
        {
        }
    }
}
