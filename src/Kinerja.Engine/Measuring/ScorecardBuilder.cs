using Kinerja.Cascades;
using Kinerja.Cascades.Targets;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>Measures a plan: every indicator first, then what supports it, then the nodes from below, positions and the organisation.</summary>
internal sealed class ScorecardBuilder
{
    private const int ProgressReports = 100;

    private readonly CascadeIndex _index;
    private readonly Cascade _cascade;
    private readonly MeasureOptions _options;
    private readonly Period? _period;
    private readonly Period? _previous;
    private readonly Period? _yearBefore;
    private readonly PeriodResults _results;
    private readonly IndicatorMeasurement _measurement;
    private readonly RollUps _rollUps;
    private readonly CancellationToken _cancellation;

    private ScorecardBuilder(PlanEvaluator plan, RealizationSet realizations, MeasureOptions options, CancellationToken cancellation)
    {
        _index = plan.Index;
        _cascade = _index.Cascade;
        _options = options;
        _period = options.Period ?? realizations.Period ?? _cascade.Period;
        _previous = Previous(_period);
        _yearBefore = YearBefore(_period);
        _results = new(plan, realizations, options.Earlier);
        _measurement = new(_cascade, _results, options);
        _rollUps = new(options.Bands);
        _cancellation = cancellation;
    }

    public static Scorecard Build(PlanEvaluator plan, RealizationSet realizations, MeasureOptions options, CancellationToken cancellation) =>
        new ScorecardBuilder(plan, realizations, options, cancellation).Build(realizations);

    private Scorecard Build(RealizationSet realizations)
    {
        _results.EvaluateMeasured(_period);
        var scores = new IndicatorScore[_cascade.Indicators.Count];
        int step = Math.Max(scores.Length / ProgressReports, 1);
        for (int place = 0; place < scores.Length; place++)
        {
            _cancellation.ThrowIfCancellationRequested();
            scores[place] = ScoreOf(place);
            if (place % step == 0)
                _options.Progress?.Report((double)place / scores.Length);
        }

        AddSupport(scores);
        var elements = new ElementScores(_index, scores, _rollUps);
        return new()
        {
            Cascade = _cascade,
            Realizations = realizations,
            Options = _options,
            Period = _period,
            Indicators = [.. scores],
            Nodes = elements.Nodes,
            Positions = elements.Positions,
            Organization = elements.Organization,
            Diagnostics = [.. _results.Diagnostics],
        };
    }

    private IndicatorScore ScoreOf(int place)
    {
        MeasuredIndicator measured = _measurement.Of(place, _period, new(_options.Date));
        Comparison? previous = Earlier(place, _previous, measured.Realization);
        // What is reported is what is classified: rounded, then set into its band.
        Band? band = measured.IsComplete ? _rollUps.BandOf(measured.Achievement!.Value!.Value) : null;
        return new()
        {
            Indicator = _cascade.Indicators[place],
            Target = measured.Target,
            Realization = measured.Realization,
            Consolidation = measured.Consolidation,
            Result = measured.Result,
            Achievement = measured.Achievement,
            IsComplete = measured.IsComplete,
            Band = band,
            Previous = previous,
            LastYear = _yearBefore == _previous ? previous : Earlier(place, _yearBefore, measured.Realization),
            MediumTerm = MediumTerm(place, measured),
            Diagnostics = band is null && measured.IsComplete && _options.Bands is { } bands ? [.. measured.Diagnostics, Outside(place, measured, bands)] : measured.Diagnostics,
        };
    }

    private Diagnostic Outside(int place, MeasuredIndicator measured, BandScale bands) => new(
        MeasuringDiagnostics.OutsideBands,
        new() { Pointer = $"/indicators/{place}", Code = _cascade.Indicators[place].Code },
        ("code", _cascade.Indicators[place].Code),
        ("achievement", measured.Achievement!.Value!.Value),
        ("scale", bands.Name));

    private Comparison? Earlier(int place, Period? period, IndicatorValue? now)
    {
        if (period is null || _measurement.Of(place, period, new(null)) is not { IsKnown: true } then)
            return null;
        return new() { Period = period, Target = then.Target, Realization = then.Realization, Achievement = then.Achievement, Trend = TrendOf(place, then.Realization, now) };
    }

    private Comparison? MediumTerm(int place, MeasuredIndicator now)
    {
        if (_period is null)
            return null;
        int end = MonthRange.Of(_period).Last;
        Target? last = _cascade.Indicators[place].Targets
            .Where(target => target.Period is { Kind: PeriodKind.Year or PeriodKind.Years } period && MonthRange.Of(period).Last > end)
            .MaxBy(target => MonthRange.Of(target.Period!).Last);
        return last is null ? null : new() { Period = last.Period!, Target = last.Value, Achievement = _measurement.Against(place, last.Value, now) };
    }

    private Trend TrendOf(int place, IndicatorValue? before, IndicatorValue? now) =>
        before is null || now is null ? Trend.Unknown : Direction.Compare(_cascade.Indicators[place], before, now) switch
        {
            > 0 => Trend.Better,
            < 0 => Trend.Worse,
            0 => Trend.Same,
            _ => Trend.Unknown,
        };

    private void AddSupport(IndicatorScore[] scores)
    {
        var parts = new List<RollUpPart>?[scores.Length];
        foreach (IndicatorScore score in scores)
        {
            foreach (SupportLink link in score.Indicator.Supports)
            {
                if (_index.TryFindIndicator(link.Indicator, out int supported))
                    (parts[supported] ??= []).Add(PartOf(score, link.Weight));
            }
        }

        for (int place = 0; place < scores.Length; place++)
        {
            if (parts[place] is { } supporters)
                scores[place] = scores[place] with { Support = _rollUps.Of(supporters) };
        }
    }

    internal static RollUpPart PartOf(IndicatorScore score, decimal? weight) => new(
        score.Indicator.Code,
        score.Achievement is { Status: AchievementStatus.Value } achievement ? achievement.Bounded : (Rational?)null,
        score.IsComplete,
        weight);

    private static Period? Previous(Period? period) => period is not null && period.TryGetPrevious(out Period? previous) ? previous : null;

    private static Period? YearBefore(Period? period)
    {
        if (period is null || period.Kind is PeriodKind.Year or PeriodKind.Years)
            return Previous(period);
        Period? found = period;
        // As many steps as a year has parts of this length.
        for (int i = 12 / (MonthRange.Of(period).Last - MonthRange.Of(period).First + 1); i > 0 && found is not null; i--)
            found = Previous(found);
        return found;
    }
}
