namespace Kinerja.Cascades.Graphs;

/// <summary>Which indicators support each one, and by which of their links. Linear in indicators and links.</summary>
/// <remarks>Leaves out links that lead nowhere or to their own indicator, and of several links between the same two all but the first.</remarks>
internal sealed class Supporters
{
    private readonly int[] _starts;
    private readonly Support[] _supports;

    private Supporters(int[] starts, Support[] supports)
    {
        _starts = starts;
        _supports = supports;
    }

    /// <summary>Collects the links that count.</summary>
    public static Supporters Of(CascadeContext context, Func<SupportLink, bool> counts)
    {
        int count = context.Cascade.Indicators.Count;
        var found = new List<(int Supported, Support Support)>();
        var starts = new int[count + 1];
        var lastSupporter = new int[count];
        Array.Fill(lastSupporter, -1);
        for (int place = 0; place < count; place++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            ValueList<SupportLink> links = context.Cascade.Indicators[place].Supports;
            for (int link = 0; link < links.Count; link++)
            {
                if (!counts(links[link]) || !context.Index.TryFindIndicator(links[link].Indicator, out int supported)
                    || supported == place || lastSupporter[supported] == place)
                {
                    continue;
                }

                lastSupporter[supported] = place;
                starts[supported + 1]++;
                found.Add((supported, new(place, link)));
            }
        }

        for (int place = 0; place < count; place++)
            starts[place + 1] += starts[place];
        var supports = new Support[found.Count];
        int[] next = starts[..count];
        foreach ((int supported, Support support) in found)
            supports[next[supported]++] = support;
        return new(starts, supports);
    }

    /// <summary>Who supports an indicator, in the order of the document.</summary>
    public ReadOnlySpan<Support> Of(int place) => _supports.AsSpan(_starts[place].._starts[place + 1]);

    /// <summary>A supporting indicator and the number of its link.</summary>
    public readonly record struct Support(int Indicator, int Link)
    {
        public SupportLink In(CascadeContext context) => context.Cascade.Indicators[Indicator].Supports[Link];

        public string CodeIn(CascadeContext context) => context.Cascade.Indicators[Indicator].Code;
    }
}
