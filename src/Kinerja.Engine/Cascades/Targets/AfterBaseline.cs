using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Cascades.Targets;

/// <summary>Finds the targets that a baseline can be compared with: of whole years, and not before it.</summary>
internal static class AfterBaseline
{
    /// <summary>Places of targets in the order of the document, each with how it compares: negative when worse than the baseline.</summary>
    public static IEnumerable<(int Target, int Direction)> Of(CascadeContext context, Indicator indicator)
    {
        // A quarter's share of a sum is no year's.
        if (indicator.Baseline is not { } baseline || !(baseline.Period is null or { Kind: PeriodKind.Year }))
            yield break;
        for (int k = 0; k < indicator.Targets.Count; k++)
        {
            Period? period = When.Of(context, indicator.Targets[k]).Period;
            bool isYear = indicator.Targets[k].Period is null ? period is null or { Kind: PeriodKind.Year or PeriodKind.Years } : period!.Kind == PeriodKind.Year;
            bool isBefore = period is not null && baseline.Period is not null && period.LastYear <= baseline.Period.FirstYear;
            if (isYear && !isBefore && Direction.Compare(indicator, baseline.Value, indicator.Targets[k].Value) is { } direction)
                yield return (k, direction);
        }
    }
}
