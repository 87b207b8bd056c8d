using Kinerja.Cascades.Targets;
using Kinerja.Configuration;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Comparing;

/// <summary>Tells of indicators that both documents have how targets and baselines differ, and where they turn back.</summary>
/// <remarks>
/// An indicator whose unit changed is left out, because its numbers cannot be compared. Whole years only are compared with one
/// another; a quarter's share of a sum is no year's.
/// </remarks>
internal sealed class TargetChanges
{
    private readonly ComparisonRun _run;
    private readonly MeasuredValues? _measured;

    private TargetChanges(ComparisonRun run, MeasuredValues? measured)
    {
        _run = run;
        _measured = measured;
    }

    public static void Report(ComparisonRun run, MeasuredValues? measured)
    {
        var changes = new TargetChanges(run, measured);
        foreach ((int before, int after) in run.Indicators.Same())
        {
            if (MeasureChanges.AreOneUnit(run.Before.Cascade.Indicators[before].Unit, run.After.Cascade.Indicators[after].Unit))
                changes.Of(before, after);
        }
    }

    private void Of(int before, int after)
    {
        Indicator was = _run.Before.Cascade.Indicators[before];
        Indicator now = _run.After.Cascade.Indicators[after];
        if (was.Targets.Count > 0 && !AreTheSame(was, now))
            OfOnePeriod(before, after, was, now);
        if (now.Targets.Count > 0 && MeasureChanges.AreOnePolarity(was.Polarity, now.Polarity))
        {
            if (_run.Options.Kind == ComparisonKind.Years)
                AgainstLastTarget(before, after, was, now);
            AgainstRealization(before, after, now);
        }

        if (now.Baseline is { } baseline)
            OfBaseline(before, after, was.Baseline, baseline);
    }

    // As nearly all are; no need to sort them by period.
    private bool AreTheSame(Indicator was, Indicator now) =>
        _run.Before.Cascade.Period == _run.After.Cascade.Period && was.Targets.Equals(now.Targets);

    private void OfOnePeriod(int before, int after, Indicator was, Indicator now)
    {
        var stated = new TargetsByPeriod(now, _run.After.Cascade.Period);
        // Where a period has several targets, one that both documents have is agreement enough.
        var settled = new HashSet<Period>();
        for (int k = 0; k < was.Targets.Count; k++)
        {
            if (PeriodOf(was.Targets[k]) is { } agreed && stated.Holds(agreed, was.Targets[k].Value))
                settled.Add(agreed);
        }

        for (int k = 0; k < was.Targets.Count; k++)
        {
            Period? period = PeriodOf(was.Targets[k]);
            // Two years' documents that name no year speak of different ones.
            bool isSettled = period is not null
                ? !settled.Add(period)
                : _run.Options.Kind == ComparisonKind.Years || stated.Holds(null, was.Targets[k].Value);
            if (isSettled)
                continue;
            int place = stated.Find(period);
            if (place >= 0)
            {
                Report(
                    MeasureDiagnostics.TargetChanged, (after, $"targets/{place}"), _run.Before.AtIndicator(before, $"targets/{k}"),
                    PeriodWords(period), now.Targets[place].Value, was.Targets[k].Value);
            }
            else if (period is not null && _run.Options.Kind != ComparisonKind.Tables && IsPlanned(period) && !stated.Covers(period))
            {
                Report(
                    MeasureDiagnostics.TargetGone, (after, "targets"), _run.Before.AtIndicator(before, $"targets/{k}"),
                    PeriodWords(period), null, was.Targets[k].Value);
                // That a document holds no targets at all is one thing to say.
                if (now.Targets.Count == 0)
                    return;
            }
        }
    }

    private Period? PeriodOf(Target target) => target.Period ?? _run.Before.Cascade.Period;

    private void AgainstLastTarget(int before, int after, Indicator was, Indicator now)
    {
        int last = YearlyTargets.Last(was, _run.Before.Cascade.Period);
        if (last < 0)
            return;
        Target earlier = was.Targets[last];
        Period year = (earlier.Period ?? _run.Before.Cascade.Period)!;
        int next = YearlyTargets.FirstAfter(now, _run.After.Cascade.Period, year.FirstYear);
        if (next < 0 || Direction.Compare(now, earlier.Value, now.Targets[next].Value) is not < 0)
            return;
        Report(
            MeasureDiagnostics.WorseThanLastTarget, (after, $"targets/{next}"), _run.Before.AtIndicator(before, $"targets/{last}"),
            PeriodWords(now.Targets[next].Period ?? _run.After.Cascade.Period), now.Targets[next].Value, earlier.Value, ("before", year.ToString()));
    }

    private void AgainstRealization(int before, int after, Indicator now)
    {
        if (_measured?.Period is not { Kind: PeriodKind.Year } year || _measured.Of(before) is not { } reached)
            return;
        int next = YearlyTargets.FirstAfter(now, _run.After.Cascade.Period, year.FirstYear);
        if (next < 0 || Direction.Compare(now, reached, now.Targets[next].Value) is not < 0)
            return;
        Report(
            MeasureDiagnostics.WorseThanRealization, (after, $"targets/{next}"), _run.Indicators.Before.At(before),
            PeriodWords(now.Targets[next].Period ?? _run.After.Cascade.Period), now.Targets[next].Value, reached, ("before", year.ToString()));
    }

    private void OfBaseline(int before, int after, Baseline? was, Baseline now)
    {
        if (_measured?.Period is { } year && IsOf(now, year) && _measured.Of(before) is { } reached)
        {
            if (!Values.States(now.Value, reached))
            {
                Report(
                    MeasureDiagnostics.BaselineAgainstRealization, (after, "baseline"), _run.Indicators.Before.At(before),
                    PeriodWords(year), now.Value, reached);
            }
        }
        else if (was is { Period: { } period } && period == now.Period && !Values.AreEqual(was.Value, now.Value))
        {
            Report(
                MeasureDiagnostics.BaselineChanged, (after, "baseline"), _run.Before.AtIndicator(before, "baseline"),
                PeriodWords(period), now.Value, was.Value);
        }
    }

    // A baseline that names no year is that of the year before the plan.
    private bool IsOf(Baseline baseline, Period year) => baseline.Period is { } period
        ? period == year
        : _run.After.Cascade.Period is { } plan && plan.FirstYear == year.LastYear + 1;

    // Whether the later document is for this period too.
    private bool IsPlanned(Period period) =>
        _run.After.Cascade.Period is { } plan && MonthRange.Of(plan) is var range && MonthRange.Of(period) is var part
        && range.First <= part.First && part.Last <= range.Last;

    private void Report(
        DiagnosticDescriptor kind, (int Place, string Member) at, DiagnosticLocation there, LocalizedText period, IndicatorValue? now, IndicatorValue earlier,
        params DiagnosticArgument[] more) => _run.Report(
        kind,
        _run.After.AtIndicator(at.Place, at.Member),
        there,
        [
            ("code", _run.Indicators.After.Code(at.Place)), ("period", period), ("now", now is null ? "" : Direction.Words(now)),
            ("earlier", Direction.Words(earlier)), .. more,
        ]);

    private static LocalizedText PeriodWords(Period? period) => period?.ToString() ?? new LocalizedText("seluruh periode", "the whole period");
}
