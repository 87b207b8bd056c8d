using Kinerja.Cascades.Graphs;

namespace Kinerja.Cascades.Facts;

/// <summary>The support links of a cascade from the end that they lead to, in the order of the document.</summary>
internal sealed class SupportPlaces
{
    private readonly int[] _starts;
    private readonly int[] _sources;
    private readonly int[] _links;

    /// <summary>Turns links round.</summary>
    /// <param name="starts">Where the links of each indicator begin, and the end of the last.</param>
    /// <param name="targets">Where each link leads; -1 for nowhere.</param>
    public SupportPlaces(int[] starts, ReadOnlySpan<int> targets)
    {
        _starts = new int[starts.Length];
        foreach (int target in targets)
        {
            if (target >= 0)
                _starts[target + 1]++;
        }

        for (int place = 1; place < _starts.Length; place++)
            _starts[place] += _starts[place - 1];
        _sources = new int[_starts[^1]];
        _links = new int[_sources.Length];
        for (int place = 0; place + 1 < starts.Length; place++)
        {
            for (int at = starts[place]; at < starts[place + 1]; at++)
            {
                if (targets[at] < 0)
                    continue;
                // The start of a target is moved on with each link that it gets, and moved back below.
                int next = _starts[targets[at]]++;
                _sources[next] = place;
                _links[next] = at - starts[place];
            }
        }

        Array.Copy(_starts, 0, _starts, 1, _starts.Length - 1);
        _starts[0] = 0;
        Graph = Graph.Of(_starts, _sources);
    }

    /// <summary>An edge from each indicator to each that supports it.</summary>
    public Graph Graph { get; }

    /// <summary>The indicators from which links lead to one, one for each link.</summary>
    public ReadOnlySpan<int> SourcesOf(int indicator) => Graph.From(indicator);

    /// <summary>The numbers of these links among those of their indicators.</summary>
    public ReadOnlySpan<int> LinksTo(int indicator) => _links.AsSpan(_starts[indicator].._starts[indicator + 1]);
}
