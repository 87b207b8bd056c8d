namespace Kinerja.Cascades.Graphs;

/// <summary>Tells what can be reached over the edges of a graph. Linear in vertices and edges.</summary>
internal static class Reachability
{
    /// <summary>For each vertex the nearest source that leads to it, or -1 when none does. A source is nearest to itself.</summary>
    /// <remarks>Of two sources equally near the smaller one counts.</remarks>
    public static int[] NearestSource(Graph graph, Func<int, bool> isSource)
    {
        var nearest = new int[graph.Count];
        var queue = new int[graph.Count];
        int queued = 0;
        for (int vertex = 0; vertex < graph.Count; vertex++)
        {
            nearest[vertex] = isSource(vertex) ? vertex : -1;
            if (nearest[vertex] >= 0)
                queue[queued++] = vertex;
        }

        for (int at = 0; at < queued; at++)
        {
            foreach (int target in graph.From(queue[at]))
            {
                if (nearest[target] >= 0)
                    continue;
                nearest[target] = nearest[queue[at]];
                queue[queued++] = target;
            }
        }

        return nearest;
    }
}
