using Kinerja.Cascades.Graphs;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Facts;

/// <summary>Where the support links of a cascade lead, by which methods, in the order of the document.</summary>
internal sealed class LinkPlaces(CascadeIndex index) : FilledByStretch(index.Cascade.Indicators.Count)
{
    private const byte Weighted = 0x80; // a bit that no method has

    private readonly int[] _starts = new int[index.Cascade.Indicators.Count + 1];
    private readonly byte[] _traits = new byte[index.Cascade.Indicators.Count]; // of the supports of each: a bit for each method, and whether any has a weight
    private readonly List<int> _targets = new(index.Cascade.Indicators.Count); // -1 leads nowhere
    private readonly List<byte> _methods = new(index.Cascade.Indicators.Count);
    private readonly List<int> _withoutShare = [];
    private readonly List<DividedPair> _divided = [];
    private SupportPlaces? _supports;

    /// <summary>The links from the other end.</summary>
    public SupportPlaces Supports
    {
        get
        {
            NeedAll();
            return _supports ??= new(_starts, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_targets));
        }
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

    /// <summary>Where the links of an indicator lead; -1 for nowhere.</summary>
    public ReadOnlySpan<int> TargetsOf(int indicator)
    {
        Need(indicator);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_targets)[_starts[indicator].._starts[indicator + 1]];
    }

    /// <summary>The method of one of an indicator's links.</summary>
    public SupportMethod MethodOf(int indicator, int link)
    {
        Need(indicator);
        return (SupportMethod)_methods[_starts[indicator] + link];
    }

    /// <summary>Whether any support of an indicator has a weight.</summary>
    public bool HasWeights(int indicator)
    {
        NeedAll();
        return (_traits[indicator] & Weighted) != 0;
    }

    /// <summary>By which methods an indicator is supported, a bit for each; links to itself count.</summary>
    public int MethodsOfSupports(int indicator)
    {
        NeedAll();
        return _traits[indicator] & ~Weighted;
    }

    /// <summary>The pairs of a stretch of the parts, in the order of the document.</summary>
    public ReadOnlySpan<DividedPair> Divided(int first, int end)
    {
        Need(end - 1);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_divided)[PairsBefore(first)..PairsBefore(end)];
    }

    /// <summary>An edge for each link that leads somewhere.</summary>
    public Graph ToGraph()
    {
        NeedAll();
        return Graph.Of(_starts, _targets);
    }

    protected override void Fill(int first, int end)
    {
        ValueList<Indicator> indicators = index.Cascade.Indicators;
        for (int place = first; place < end; place++)
        {
            ValueList<SupportLink> links = indicators[place].Supports;
            for (int k = 0; k < links.Count; k++)
                Add(place, k, links[k]);
            _starts[place + 1] = _targets.Count;
        }
    }

    private int PairsBefore(int place)
    {
        // No pair has this number of a link, so that the place where it would be is told.
        int found = _divided.BinarySearch(new(place, -1, -1), DividedPair.ByPlace);
        return ~found;
    }

    private void Add(int place, int number, SupportLink link)
    {
        int target = index.TryFindIndicator(link.Indicator, out int found) ? found : -1;
        _targets.Add(target);
        _methods.Add((byte)link.Method);
        if (target >= 0)
            _traits[target] |= (byte)(1 << (int)link.Method | (link.Weight is null ? 0 : Weighted));
        if (link.Weight is < 0 or > 100 && (_withoutShare.Count == 0 || _withoutShare[^1] != place))
            _withoutShare.Add(place);
        if (link.Method is SupportMethod.DirectByLoad or SupportMethod.DirectByArea && target >= 0 && target != place)
            _divided.Add(new(place, number, target));
    }
}
