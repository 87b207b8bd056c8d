using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>Finds target and realisation of an indicator in a period, whole or made of its parts, and sets one against the other.</summary>
internal sealed class IndicatorMeasurement(Cascade cascade, PeriodResults results, MeasureOptions options)
{
    private readonly Dictionary<string, AchievementVariant> _variants = options.Variants
        .DistinctBy(variant => variant.Name, StringComparer.Ordinal)
        .ToDictionary(variant => variant.Name, StringComparer.Ordinal);

    public MeasuredIndicator Of(int place, Period? period, DueDates due)
    {
        Indicator indicator = cascade.Indicators[place];
        IndicatorValue? target = TargetOf(indicator, period);
        IndicatorResult? result = results.Of(place, period);
        MeasuredIndicator measured = period is not null && ValueOf(result) is null && PartsOf(place, period) is { Count: > 0 } parts
            ? OfParts(place, period, target, parts, due)
            : new() { Target = target, Realization = ValueOf(result), Result = result };
        return Scored(place, measured);
    }

    /// <summary>How much of another target the same realisation reaches.</summary>
    public Achievement? Against(int place, IndicatorValue target, MeasuredIndicator measured) =>
        VariantOf(place, target, []) is { } variant ? new AchievementCalculator(variant, cascade.Indicators[place].Scale).Compute(target, measured.Realization, (null, measured.Consolidation?.Realization)) : null;

    private MeasuredIndicator Scored(int place, MeasuredIndicator measured)
    {
        if (measured.Target is not { } target)
            return measured;
        var findings = new List<Diagnostic>(measured.Diagnostics);
        Achievement? achievement = VariantOf(place, target, findings) is { } variant
            ? new AchievementCalculator(variant, cascade.Indicators[place].Scale).Compute(target, measured.Realization, (measured.ExactTarget, measured.Consolidation?.Realization))
            : null;
        if (achievement?.Failure is { } failure)
            findings.Add(failure with { Location = At(place, "targets") });
        return measured with { Achievement = achievement, Diagnostics = [.. findings] };
    }

    private AchievementVariant? VariantOf(int place, IndicatorValue target, List<Diagnostic> findings)
    {
        Indicator indicator = cascade.Indicators[place];
        string name = options.Defaults.For(indicator, target);
        if (_variants.TryGetValue(name, out AchievementVariant? variant))
            return variant;
        findings.Add(name.Length == 0
            ? new(MeasuringDiagnostics.NoVariant, At(place, ""), ("code", indicator.Code))
            : new(MeasuringDiagnostics.UnknownVariant, At(place, indicator.Achievement.Length > 0 ? "achievement" : ""), ("code", indicator.Code), ("variant", name)));
        return null;
    }

    private IndicatorValue? TargetOf(Indicator indicator, Period? period) =>
        indicator.Targets.FirstOrDefault(target => (target.Period ?? cascade.Period) == period)?.Value;

    // The periods in which it has a target; without any, those in which it was reported, of the kind in which it is to be reported.
    private List<Period> PartsOf(int place, Period whole)
    {
        Indicator indicator = cascade.Indicators[place];
        List<Period> targeted = [.. indicator.Targets.Select(target => target.Period).OfType<Period>().Where(period => period != whole && whole.Contains(period))];
        IEnumerable<Period> reported = results.Inside(whole).Where(period => ValueOf(results.Of(place, period)) is not null);
        if (targeted.Count > 0)
            return [.. targeted.Concat(reported.Where(period => targeted.Exists(other => other.Kind == period.Kind))).Distinct()];
        return [.. reported.Where(period => indicator.Reporting is null || indicator.Reporting == whole.Kind || period.Kind == indicator.Reporting)];
    }

    private MeasuredIndicator OfParts(int place, Period whole, IndicatorValue? target, List<Period> parts, DueDates due)
    {
        Indicator indicator = cascade.Indicators[place];
        List<(Period Period, IndicatorValue? Target, IndicatorValue? Realization)> known =
        [
            .. parts.Where(due.IsOver).OrderBy(part => MonthRange.Of(part).Last)
                .Select(part => (part, TargetOf(indicator, part), ValueOf(results.Of(place, part)))),
        ];
        if (known.Count == 0)
            return new() { Target = due.IsOver(whole) ? target : null };
        if (known.Exists(part => part.Target is not (null or NumberValue) || part.Realization is not (null or NumberValue)))
            return OfLast(place, indicator, whole, target, known, due);

        PeriodConsolidation consolidation = PeriodConsolidator.Consolidate(
            indicator.Consolidation, whole, known.Select(part => new PeriodPart(part.Period, NumberOf(part.Target), NumberOf(part.Realization))), options.MissingParts);
        bool isConsolidated = due.IsOver(whole) ? target is null : consolidation.Target is not null;
        return new()
        {
            // Before the end of the year its target is not due; what the parts so far were to reach is.
            Target = isConsolidated ? Number(consolidation.Target) : target,
            ExactTarget = isConsolidated ? consolidation.Target : null,
            Realization = Number(consolidation.Realization),
            Consolidation = consolidation,
            Diagnostics = consolidation.Failure is { } failure ? [failure with { Location = At(place, "consolidation") }] : [],
        };
    }

    // Rungs and ranges neither add up nor have a mean; the last one counts, where the plan says so.
    private MeasuredIndicator OfLast(
        int place, Indicator indicator, Period whole, IndicatorValue? target, List<(Period Period, IndicatorValue? Target, IndicatorValue? Realization)> known, DueDates due)
    {
        var last = known[^1];
        bool isOne = indicator.Consolidation == Consolidation.LastKnown || known.Count == 1;
        return new()
        {
            Target = due.IsOver(whole) ? target ?? last.Target : last.Target ?? target,
            Realization = isOne ? last.Realization : null,
            Result = isOne ? results.Of(place, last.Period) : null,
            Diagnostics = isOne ? [] : [new(MeasuringDiagnostics.NoNumbers, At(place, "consolidation"), ("code", indicator.Code))],
        };
    }

    private DiagnosticLocation At(int place, string member) => new()
    {
        Pointer = member.Length == 0 ? $"/indicators/{place}" : $"/indicators/{place}/{member}",
        Code = cascade.Indicators[place].Code,
    };

    private static IndicatorValue? ValueOf(IndicatorResult? result) => result switch
    {
        { Reported: { } reported } => reported,
        { Computed: { HasValue: true, Type: FormulaType.Number } computed } => new NumberValue(computed.Value),
        { Computed: { HasValue: true } condition } => new NumberValue(condition.IsTrue ? 1 : 0),
        _ => null,
    };

    private static decimal? NumberOf(IndicatorValue? value) => (value as NumberValue)?.Number;

    // Exact but for what no decimal holds: 28 significant digits.
    private static NumberValue? Number(Rational? number) => number is { } exact && exact.TryToDecimal(out decimal value) ? new(value) : null;
}
