namespace Kinerja.Cascades.Graphs;

/// <summary>A way round: each member leads to the next and the last to the first.</summary>
/// <param name="Members">The vertices in order, beginning with the smallest of the component; one for an edge to itself.</param>
/// <param name="Entangled">How many vertices reach one another here; more than the members when several ways round meet.</param>
internal readonly record struct Cycle(int[] Members, int Entangled);

/// <summary>Finds the cycles of a graph. Linear in vertices and edges.</summary>
internal static class Cycles
{
    /// <summary>
    /// One cycle for each strongly connected component that has any: the shortest through its smallest vertex, ordered by that
    /// vertex.
    /// </summary>
    public static List<Cycle> In(Graph graph)
    {
        if (!HasAny(graph))
            return [];
        int[] component = StrongComponents.Of(graph);
        var size = new int[graph.Count];
        foreach (int number in component)
            size[number]++;

        var cycles = new List<Cycle>();
        int[]? previous = null;
        for (int vertex = 0; vertex < graph.Count; vertex++)
        {
            int entangled = size[component[vertex]];
            // A component is looked at once, at its smallest vertex; its size is then cleared.
            if (entangled == 0 || (entangled == 1 && !graph.From(vertex).Contains(vertex)))
                continue;
            size[component[vertex]] = 0;
            previous ??= new int[graph.Count];
            cycles.Add(new(Shortest(graph, vertex, component, previous), entangled));
        }

        return cycles;
    }

    // Takes away vertices that no edge leads to, until none is left or only circles and what hangs on them. Nearly every document has none, and
    // this costs a fraction of what it takes to sort vertices into components.
    private static bool HasAny(Graph graph)
    {
        if (!graph.HasEdges)
            return false;
        var arriving = new int[graph.Count];
        for (int vertex = 0; vertex < graph.Count; vertex++)
        {
            foreach (int target in graph.From(vertex))
                arriving[target]++;
        }

        var free = new int[graph.Count];
        int found = 0;
        for (int vertex = 0; vertex < graph.Count; vertex++)
        {
            if (arriving[vertex] == 0)
                free[found++] = vertex;
        }

        for (int at = 0; at < found; at++)
        {
            foreach (int target in graph.From(free[at]))
            {
                if (--arriving[target] == 0)
                    free[found++] = target;
            }
        }

        return found < graph.Count;
    }

    // Breadth first inside the component until an edge leads back. 'previous' holds the vertex before, plus one; components
    // do not overlap, so the array is never cleared.
    private static int[] Shortest(Graph graph, int first, int[] component, int[] previous)
    {
        var queue = new Queue<int>();
        queue.Enqueue(first);
        while (queue.TryDequeue(out int vertex))
        {
            foreach (int target in graph.From(vertex))
            {
                if (target == first)
                    return PathTo(vertex, first, previous);
                if (component[target] != component[first] || previous[target] != 0)
                    continue;
                previous[target] = vertex + 1;
                queue.Enqueue(target);
            }
        }

        throw new InvalidOperationException($"Vertex {first} lies in a component without a cycle; components were computed for another graph.");
    }

    private static int[] PathTo(int last, int first, int[] previous)
    {
        var members = new List<int>();
        for (int vertex = last; vertex != first; vertex = previous[vertex] - 1)
            members.Add(vertex);
        members.Add(first);
        members.Reverse();
        return [.. members];
    }
}
