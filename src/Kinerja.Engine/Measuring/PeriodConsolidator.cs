using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>Makes one target and one realisation of the parts of a period.</summary>
/// <remarks>
/// Basis: Kemenkeu's consolidation as read in public code that cites it (VS): only parts that carry a target enter, and without the
/// realisation of such a part there is no value.
/// </remarks>
internal static class PeriodConsolidator
{
    public static PeriodConsolidation Consolidate(Consolidation kind, Period period, IEnumerable<PeriodPart> given, MissingParts missing)
    {
        List<PeriodPart> parts = [.. given.Where(part => period.Contains(part.Period)).OrderBy(part => MonthRange.Of(part.Period).First).ThenBy(part => MonthRange.Of(part.Period).Last)];
        var answer = new PeriodConsolidation { Period = period, Kind = kind };
        if (Overlapping(parts) is { } pair)
            return answer with { Failure = new(MeasuringDiagnostics.OverlappingParts, DiagnosticLocation.None, ("first", pair.First.ToString()), ("second", pair.Second.ToString())) };
        if (parts.Exists(part => part.Target is not null))
            parts.RemoveAll(part => part.Target is null);
        answer = answer with { Parts = [.. parts], Missing = [.. parts.Where(part => part.Realization is null).Select(part => part.Period)] };
        if (kind == Consolidation.NotStated && parts.Count > 1)
            return answer with { Failure = new(MeasuringDiagnostics.ConsolidationNotStated, DiagnosticLocation.None, ("period", period.ToString())) };

        List<PeriodPart> counted = missing == MissingParts.Skip ? parts.FindAll(part => part.Realization is not null) : parts;
        bool isWhole = counted.Count > 0 && counted.TrueForAll(part => part.Realization is not null);
        // What a year is to reach does not shrink because a part was not reported, unless that part is left out altogether.
        return answer with
        {
            Target = counted.Count > 0 && counted.TrueForAll(part => part.Target is not null) ? One(kind, counted, part => part.Target!.Value) : null,
            Realization = isWhole ? One(kind, counted, part => part.Realization!.Value) : null,
        };
    }

    private static Rational One(Consolidation kind, List<PeriodPart> parts, Func<PeriodPart, decimal> number)
    {
        if (kind is Consolidation.LastKnown or Consolidation.NotStated)
            return number(parts[^1]);
        Rational sum = parts.Aggregate(Rational.Zero, (total, part) => total + number(part));
        return kind == Consolidation.Sum ? sum : sum / Rational.Of(parts.Count);
    }

    // Parts that share a month would count it twice.
    private static (Period First, Period Second)? Overlapping(List<PeriodPart> parts)
    {
        for (int i = 1; i < parts.Count; i++)
        {
            if (parts[i - 1].Period.Overlaps(parts[i].Period))
                return (parts[i - 1].Period, parts[i].Period);
        }

        return null;
    }
}
