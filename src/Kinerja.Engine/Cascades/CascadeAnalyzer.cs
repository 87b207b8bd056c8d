using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Cascades;

/// <summary>Checks a cascade with a list of rules.</summary>
/// <param name="rules">The rules; their order does not show in the findings.</param>
/// <param name="compile">Compiles the formula of an indicator that has an expression; safe to call from any thread.</param>
/// <param name="worded">Reads formulas that stand in words only; null to leave them.</param>
/// <remarks>
/// Holds no state, so that one analyzer serves many threads. Linear in the size of the cascade, and of constant stack depth
/// however deep its chains are.
/// </remarks>
internal sealed class CascadeAnalyzer(ValueList<ICascadeRule> rules, Func<Indicator, CompiledFacts> compile, WordedFormulas? worded = null)
{
    /// <summary>Everything that the compiler and the rules find, in order of place.</summary>
    /// <exception cref="OperationCanceledException">The caller no longer wants the answer, or a rule was cancelled.</exception>
    public IReadOnlyList<Diagnostic> Analyze(Cascade cascade, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var index = new CascadeIndex(cascade);
        var findings = new List<Diagnostic>();
        FormulaFacts?[] facts = FormulaSurvey.Of(index, compile, worded, findings, cancellation);
        foreach (ICascadeRule rule in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            RuleRun.Of(rule, index, facts, findings, cancellation);
        }

        return FindingOrder.Sorted(findings);
    }
}
