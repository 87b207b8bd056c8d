namespace Kinerja.Cascades.Facts;

/// <summary>The node that each indicator measures.</summary>
internal sealed class MeasuredNodes(CascadeIndex index) : FilledByStretch(index.Cascade.Indicators.Count)
{
    private readonly int[] _nodes = new int[index.Cascade.Indicators.Count];

    /// <summary>The place of the node; -1 when the indicator names none that exists.</summary>
    public int Of(int indicator)
    {
        Need(indicator);
        return _nodes[indicator];
    }

    protected override void Fill(int first, int end)
    {
        ValueList<Indicators.Indicator> indicators = index.Cascade.Indicators;
        for (int place = first; place < end; place++)
        {
            string code = indicators[place].Measures;
            // Documents list the indicators of one node together.
            if (place > first && code == indicators[place - 1].Measures)
                _nodes[place] = _nodes[place - 1];
            else
                _nodes[place] = index.TryFindNode(code, out int node) ? node : -1;
        }
    }
}
