using Kinerja.Cascades.Targets;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Cascades.Facts;

/// <summary>What rules ask of an indicator's targets, baseline and scale, each of which is looked at once.</summary>
internal static class TargetTraits
{
    public static Trait Of(Cascade cascade, Indicator indicator)
    {
        Trait traits = OfBaseline(indicator);
        ReadOnlySpan<Target> targets = indicator.Targets.AsSpan();
        traits |= targets.Length == 0 ? Trait.WithoutTarget : targets.Length > 1 && MayMiss(indicator, targets) ? Trait.PathToJudge : 0;
        bool isComparable = AfterBaseline.IsComparable(indicator);
        bool hasOther = false;
        int years = 0;
        long last = 0;
        foreach (Target target in targets)
        {
            traits |= OfValue(target.Value, indicator.Scale);
            traits |= target.Value is NumberValue { Number: 0 } ? Trait.ZeroTarget : 0;
            traits |= OfPeriod(target.Period, cascade.Period, ref last);
            years += target.Period is { Kind: PeriodKind.Year } ? 1 : 0;
            if (!isComparable || AfterBaseline.Compare(cascade, indicator, target) is not { } direction)
                continue;
            traits |= direction < 0 ? Trait.TargetBelowBaseline : direction == 0 ? Trait.TargetsAtBaseline : 0;
            hasOther |= direction != 0;
        }

        traits |= years > 1 ? Trait.TargetsOfYears : 0;
        return hasOther ? traits & ~Trait.TargetsAtBaseline : traits;
    }

    // Nearly all paths are the parts of one year and then the year itself.
    private static bool MayMiss(Indicator indicator, ReadOnlySpan<Target> targets)
    {
        if (targets[^1] is not { Period: { Kind: PeriodKind.Year } year, Value: NumberValue { Number: var whole } })
            return true;
        var path = new PartTargets();
        PeriodKind kind = targets[0].Period?.Kind ?? PeriodKind.Years;
        int last = 0;
        foreach (Target part in targets[..^1])
        {
            if (part.Period is not { } period || period.Kind != kind || kind >= PeriodKind.Year || period.FirstYear != year.FirstYear || period.Number <= last)
                return true;
            last = period.Number;
            path.Add(part);
        }

        return path.Miss(whole, indicator.Consolidation) != PathMiss.None;
    }

    private static Trait OfBaseline(Indicator indicator)
    {
        Trait traits = indicator.Scale is { Minimum: { } minimum, Maximum: { } maximum } && minimum > maximum ? Trait.BesideScale : 0;
        if (indicator.Baseline is not { } baseline)
            return traits;
        return traits | OfValue(baseline.Value, indicator.Scale) | (baseline.Period is { IsBackwards: true } ? Trait.BackwardsPeriod : 0);
    }

    private static Trait OfValue(IndicatorValue value, Scale? scale) => value switch
    {
        NumberValue => scale is null || scale.Holds(value) ? 0 : Trait.BesideScale,
        TextValue => Trait.TextValue,
        _ => Trait.BesideScale,
    };

    // Periods follow each other by their first year, then months before quarters, semesters and the year, then by number.
    private static Trait OfPeriod(Period? period, Period? plan, ref long last)
    {
        if (period is null)
            return Trait.TargetsOutOfOrder;
        long key = (period.FirstYear * 8L + (int)period.Kind) * 16 + period.Number;
        Trait traits = key > last ? 0 : Trait.TargetsOutOfOrder;
        last = key;
        traits |= period.IsBackwards ? Trait.BackwardsPeriod : 0;
        bool isInside = plan is null || (period.FirstYear <= plan.LastYear && period.LastYear >= plan.FirstYear);
        return isInside ? traits : traits | Trait.TargetElsewhere;
    }
}
