using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Formulas.Parsing;
using Kinerja.Indicators;

namespace Kinerja.Cascades;

/// <summary>Checks a cascade with a list of rules.</summary>
/// <param name="rules">The rules; their order does not show in the findings.</param>
/// <param name="compile">Compiles the formula of an indicator that has an expression, with what the check read before; safe to call from any thread.</param>
/// <param name="worded">Reads formulas that stand in words only; null to leave them.</param>
/// <remarks>
/// Holds no state, so that one analyzer serves many threads. Linear in the size of the cascade, and of constant stack depth
/// however deep its chains are.
/// </remarks>
internal sealed class CascadeAnalyzer(ValueList<ICascadeRule> rules, Func<Indicator, PieceReadings, CompiledFacts> compile, WordedFormulas? worded = null)
{
    private const int Stretch = FilledByStretch.Stretch;

    /// <summary>Everything that the compiler and the rules find, in order of place.</summary>
    /// <exception cref="OperationCanceledException">The caller no longer wants the answer, or a rule was cancelled.</exception>
    public IReadOnlyList<Diagnostic> Analyze(Cascade cascade, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var index = new CascadeIndex(cascade);
        var findings = new List<Diagnostic>();
        FormulaTable formulas = new FormulaSurvey(index, compile, worded, findings, cancellation).Table;
        using var facts = new CheckFacts(index, formulas);
        RuleRun[] runs = [.. rules.Select(rule => new RuleRun(rule, report => new(index, formulas.Of, report, cancellation) { Facts = facts }, findings))];
        RuleRun[] byIndicator = [.. runs.Where(run => run.GoesByIndicator)];
        var fetch = new StretchFetch(cascade);
        // A plan without indicators is one empty stretch, since rules look at its own members with the first.
        for (int first = 0; first == 0 || first < cascade.Indicators.Count; first += Stretch)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = Math.Min(first + Stretch, cascade.Indicators.Count);
            fetch.Fetch(first, end);
            formulas.Require(end);
            foreach (RuleRun run in byIndicator)
                run.Run(first, end);
        }

        // What they need of all indicators is known by now.
        foreach (RuleRun run in runs.Where(run => !run.GoesByIndicator))
        {
            cancellation.ThrowIfCancellationRequested();
            run.Run();
        }

        SaidTwice.Remove(findings);
        return FindingOrder.Sorted(findings);
    }
}
