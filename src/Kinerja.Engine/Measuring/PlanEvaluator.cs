using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>Evaluates one cascade for any sets of realisations and periods; what does not depend on them is made once.</summary>
internal sealed class PlanEvaluator(CascadeIndex index, Func<Formula, Result<CompiledFormula>> compile, WordedFormulas? worded, CancellationToken cancellation)
{
    private readonly Dictionary<(string Expression, int? Decimals), Result<CompiledFormula>> _compiled = [];
    private WordedPlan? _worded;

    public CascadeIndex Index => index;

    public CascadeEvaluation Evaluate(RealizationSet realizations, Period? period)
    {
        Period? asked = period ?? realizations.Period;
        _worded ??= WordedPlan.Of(index, worded, cancellation);
        CascadeIndex named = _worded.IndexFor(realizations);
        var values = new ReportedValues(named, realizations, asked);
        return new()
        {
            Cascade = index.Cascade,
            Period = asked,
            Results = new CascadeEvaluator(index, _worded, named, values, Compile).Evaluate(cancellation),
            Diagnostics = values.Diagnostics,
        };
    }

    /// <summary>A formula of the cascade, compiled once for all who have it.</summary>
    public Result<CompiledFormula> Compile(Formula formula)
    {
        if (!_compiled.TryGetValue((formula.Expression, formula.Decimals), out Result<CompiledFormula>? compiled))
            _compiled.Add((formula.Expression, formula.Decimals), compiled = compile(formula));
        return compiled;
    }
}
