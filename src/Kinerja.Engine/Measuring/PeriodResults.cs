using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>The values of all indicators in every period that somebody asks for, each period evaluated once.</summary>
internal sealed class PeriodResults(PlanEvaluator plan, RealizationSet measured, ValueList<RealizationSet> earlier)
{
    private readonly Dictionary<string, CascadeEvaluation?> _evaluations = new(StringComparer.Ordinal);
    private readonly Dictionary<Period, IReadOnlyList<Period>> _inside = [];
    private readonly List<RealizationSet> _sets = [measured, .. earlier];

    // The periods of each set; every indicator asks for them.
    private readonly Lazy<List<HashSet<Period>>> _periods = new(() => [.. new[] { measured }.Concat(earlier).Select(PeriodsOf)]);

    /// <summary>What is wrong with the realisations, each mistake once.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _evaluations.Values.SelectMany(evaluation => evaluation?.Diagnostics ?? []).Distinct();

    /// <summary>The periods inside another one for which something was reported.</summary>
    public IReadOnlyList<Period> Inside(Period whole)
    {
        if (!_inside.TryGetValue(whole, out IReadOnlyList<Period>? inside))
            _inside.Add(whole, inside = [.. _periods.Value.SelectMany(periods => periods).Distinct().Where(period => period != whole && whole.Contains(period))]);
        return inside;
    }

    /// <summary>The value of an indicator; null when nobody reported anything for the period.</summary>
    public IndicatorResult? Of(int place, Period? period) => In(period)?.Results[place];

    /// <summary>Makes sure that the measured set is looked at, even where it holds nothing for the period.</summary>
    public void EvaluateMeasured(Period? period) => _evaluations.TryAdd(period?.ToString() ?? "", plan.Evaluate(measured, period));

    private CascadeEvaluation? In(Period? period)
    {
        string key = period?.ToString() ?? "";
        if (!_evaluations.TryGetValue(key, out CascadeEvaluation? evaluation))
        {
            int set = period is null ? 0 : _periods.Value.FindIndex(periods => periods.Contains(period));
            _evaluations.Add(key, evaluation = set < 0 ? null : plan.Evaluate(_sets[set], period));
        }

        return evaluation;
    }

    private static HashSet<Period> PeriodsOf(RealizationSet set) =>
    [
        .. set.Variables.Select(value => value.Period ?? set.Period).Concat(set.Indicators.Select(realization => realization.Period ?? set.Period)).OfType<Period>(),
    ];
}
