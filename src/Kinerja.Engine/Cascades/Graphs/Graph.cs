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
