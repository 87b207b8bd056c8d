using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Comparing;

/// <summary>The targets of one indicator, found by period.</summary>
internal sealed class TargetsByPeriod
{
    private readonly Indicator _indicator;
    private readonly Dictionary<Period, List<int>> _places = [];
    private readonly List<int> _undated = [];
    private HashSet<int>? _years;

    public TargetsByPeriod(Indicator indicator, Period? plan)
    {
        _indicator = indicator;
        for (int k = 0; k < indicator.Targets.Count; k++)
        {
            if ((indicator.Targets[k].Period ?? plan) is not { } period)
                _undated.Add(k);
            else if (_places.TryGetValue(period, out List<int>? places))
                places.Add(k);
            else
                _places.Add(period, [k]);
        }
    }

    /// <summary>A target for a period: one with this value if there is one, else the first; negative when there is none.</summary>
    public int Find(Period? period, IndicatorValue value, out bool isEqual)
    {
        List<int> places = period is null ? _undated : _places.GetValueOrDefault(period, []);
        foreach (int place in places)
        {
            isEqual = Values.AreEqual(_indicator.Targets[place].Value, value);
            if (isEqual)
                return place;
        }

        isEqual = false;
        return places.Count > 0 ? places[0] : -1;
    }

    /// <summary>Whether there are targets for any year of a period, be it for parts of it.</summary>
    public bool Covers(Period period)
    {
        _years ??= [.. _places.Keys.SelectMany(Years)];
        return Years(period).Any(_years.Contains);
    }

    private static IEnumerable<int> Years(Period period) =>
        Enumerable.Range(Math.Min(period.FirstYear, period.LastYear), Math.Abs(period.LastYear - period.FirstYear) + 1);
}
