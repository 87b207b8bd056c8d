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
        if (!graph.HasEdges)
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
