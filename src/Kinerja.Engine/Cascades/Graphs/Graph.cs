namespace Kinerja.Cascades.Graphs;

/// <summary>A directed graph over numbered vertices, held in two arrays. Equal edges may occur more than once.</summary>
internal sealed class Graph
{
    private readonly int[] _starts;
    private readonly int[] _targets;

    private Graph(int[] starts, int[] targets)
    {
        _starts = starts;
        _targets = targets;
    }

    /// <summary>How many vertices there are; they are numbered from 0.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Where the edges of a vertex lead, in the order in which they were given.</summary>
    public ReadOnlySpan<int> From(int vertex) => _targets.AsSpan(_starts[vertex], _starts[vertex + 1] - _starts[vertex]);

    /// <summary>Builds a graph by asking each vertex, in order, to add its targets to the list.</summary>
    public static Graph Build(int vertices, Action<int, List<int>> addTargets, CancellationToken cancellation)
    {
        var starts = new int[vertices + 1];
        var targets = new List<int>();
        for (int vertex = 0; vertex < vertices; vertex++)
        {
            cancellation.ThrowIfCancellationRequested();
            addTargets(vertex, targets);
            starts[vertex + 1] = targets.Count;
        }

        return new(starts, [.. targets]);
    }

    /// <summary>A graph of vertices that have nothing to do with one another.</summary>
    public static Graph WithoutEdges(int vertices) => new(new int[vertices + 1], []);

    /// <summary>A graph of targets that lie one after the other, those of each vertex from its start on.</summary>
    public static Graph Of(int[] starts, int[] targets) => new(starts, targets);

    /// <summary>A graph of targets that lie one after the other, those of each vertex from its start on; negative ones are left out.</summary>
    public static Graph Of(int[] starts, List<int> targets)
    {
        ReadOnlySpan<int> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(targets);
        if (!all.ContainsAnyInRange(int.MinValue, -1))
            return new(starts, all.ToArray());
        var kept = new List<int>(all.Length);
        var startsOfKept = new int[starts.Length];
        for (int vertex = 0; vertex + 1 < starts.Length; vertex++)
        {
            foreach (int target in all[starts[vertex]..starts[vertex + 1]])
            {
                if (target >= 0)
                    kept.Add(target);
            }

            startsOfKept[vertex + 1] = kept.Count;
        }

        return new(startsOfKept, [.. kept]);
    }

    /// <summary>Whether it has any edge.</summary>
    public bool HasEdges => _targets.Length > 0;

    /// <summary>The same edges, each turned round.</summary>
    public Graph Reversed()
    {
        var starts = new int[_starts.Length];
        foreach (int target in _targets)
            starts[target + 1]++;
        for (int vertex = 0; vertex < Count; vertex++)
            starts[vertex + 1] += starts[vertex];

        var sources = new int[_targets.Length];
        int[] next = starts[..^1];
        for (int vertex = 0; vertex < Count; vertex++)
        {
            foreach (int target in From(vertex))
                sources[next[target]++] = vertex;
        }

        return new(starts, sources);
    }
}
