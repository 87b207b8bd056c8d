using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Comparing;

/// <summary>The targets of one indicator, found by period. A target without a period is for that of the plan; the plan may have none.</summary>
internal sealed class TargetsByPeriod
{
    private readonly Dictionary<Period, int> _first = [];
    private readonly HashSet<Stated> _stated = [];
    private readonly int _firstUndated = -1;
    private HashSet<int>? _years;

    public TargetsByPeriod(Indicator indicator, Period? plan)
    {
        for (int k = 0; k < indicator.Targets.Count; k++)
        {
            Period? period = indicator.Targets[k].Period ?? plan;
            _stated.Add(new(period, indicator.Targets[k].Value));
            if (period is not null)
                _first.TryAdd(period, k);
            else if (_firstUndated < 0)
                _firstUndated = k;
        }
    }

    /// <summary>The place of the first target for a period; negative when there is none.</summary>
    public int Find(Period? period) => period is null ? _firstUndated : _first.GetValueOrDefault(period, -1);

    /// <summary>Whether one of the targets for a period has this value.</summary>
    public bool Holds(Period? period, IndicatorValue value) => _stated.Contains(new(period, value));

    /// <summary>Whether there are targets for any year of a period, be it for parts of it.</summary>
    public bool Covers(Period period)
    {
        _years ??= [.. _first.Keys.SelectMany(Years)];
        return Years(period).Any(_years.Contains);
    }

    private static IEnumerable<int> Years(Period period) =>
        Enumerable.Range(Math.Min(period.FirstYear, period.LastYear), Math.Abs(period.LastYear - period.FirstYear) + 1);

    /// <summary>A value for a period, equal to another however it is written.</summary>
    private readonly record struct Stated(Period? Period, IndicatorValue Value)
    {
        public bool Equals(Stated other) => Period == other.Period && Values.AreEqual(Value, other.Value);

        public override int GetHashCode() => HashCode.Combine(Period, Values.Hash(Value));
    }
}
