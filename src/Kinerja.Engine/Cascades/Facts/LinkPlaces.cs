using Kinerja.Cascades.Graphs;

namespace Kinerja.Cascades.Facts;

/// <summary>Where the support links of a cascade lead, from either end, in the order of the document.</summary>
internal sealed class LinkPlaces(CascadeIndex index) : FilledByStretch(index.Cascade.Indicators.Count)
{
    private readonly int[] _starts = new int[index.Cascade.Indicators.Count + 1];
    private readonly bool[] _isWeighted = new bool[index.Cascade.Indicators.Count];
    private readonly List<int> _targets = []; // -1 leads nowhere
    private readonly List<SupportMethod> _methods = [];
    private readonly List<int> _withoutShare = [];
    private int[]? _supportStarts;
    private Supporters.Support[]? _supports;

    /// <summary>Where the links of an indicator lead; -1 for nowhere.</summary>
    public ReadOnlySpan<int> TargetsOf(int indicator)
    {
        Need(indicator);
        return Part(_targets, indicator);
    }

    /// <summary>By which methods an indicator supports others, by link.</summary>
    public ReadOnlySpan<SupportMethod> MethodsOf(int indicator)
    {
        Need(indicator);
        return Part(_methods, indicator);
    }

    /// <summary>Indicators with a link whose weight lies outside 0 to 100.</summary>
    public IReadOnlyList<int> WithoutShare
    {
        get
        {
            NeedAll();
            return _withoutShare;
        }
    }

    /// <summary>Whether any support of an indicator has a weight.</summary>
    public bool HasWeights(int indicator)
    {
        NeedAll();
        return _isWeighted[indicator];
    }

    /// <summary>Every link that leads to an indicator, with its method.</summary>
    public ReadOnlySpan<Supporters.Support> SupportsOf(int indicator)
    {
        _supports ??= Turned();
        return _supports.AsSpan(_supportStarts![indicator].._supportStarts[indicator + 1]);
    }

    /// <summary>An edge for each link that leads somewhere.</summary>
    public Graph ToGraph()
    {
        NeedAll();
        return Graph.Of(_starts, _targets);
    }

    protected override void Fill(int first, int end)
    {
        ValueList<Indicators.Indicator> indicators = index.Cascade.Indicators;
        for (int place = first; place < end; place++)
        {
            foreach (SupportLink link in indicators[place].Supports)
            {
                int target = index.TryFindIndicator(link.Indicator, out int found) ? found : -1;
                _targets.Add(target);
                _methods.Add(link.Method);
                if (link.Weight is not { } weight)
                    continue;
                if (target >= 0)
                    _isWeighted[target] = true;
                if (weight is < 0 or > 100 && (_withoutShare.Count == 0 || _withoutShare[^1] != place))
                    _withoutShare.Add(place);
            }

            _starts[place + 1] = _targets.Count;
        }
    }

    private ReadOnlySpan<T> Part<T>(List<T> list, int indicator) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list)[_starts[indicator].._starts[indicator + 1]];

    private Supporters.Support[] Turned()
    {
        NeedAll();
        var starts = new int[_starts.Length];
        foreach (int target in _targets)
        {
            if (target >= 0)
                starts[target + 1]++;
        }

        for (int place = 1; place < starts.Length; place++)
            starts[place] += starts[place - 1];
        var supports = new Supporters.Support[starts[^1]];
        int[] next = starts[..^1];
        for (int place = 0; place + 1 < _starts.Length; place++)
        {
            for (int at = _starts[place]; at < _starts[place + 1]; at++)
            {
                if (_targets[at] >= 0)
                    supports[next[_targets[at]]++] = new(place, at - _starts[place], _methods[at]);
            }
        }

        _supportStarts = starts;
        return supports;
    }
}
