namespace Kinerja.Cascades.Graphs;

/// <summary>Sorts the vertices of a graph into strongly connected components: those that reach one another.</summary>
/// <remarks>Tarjan's algorithm with its two stacks in arrays, so that the depth of a document costs no call stack.</remarks>
internal static class StrongComponents
{
    /// <summary>The number of each vertex's component. Vertices share a number exactly when each reaches the other.</summary>
    public static int[] Of(Graph graph)
    {
        var component = new int[graph.Count];
        Array.Fill(component, -1);
        var visit = new int[graph.Count];       // when a vertex was first seen, from 1; 0 is not yet
        var lowest = new int[graph.Count];      // the earliest open vertex that it is known to reach
        var edge = new int[graph.Count];        // its next edge to follow
        var path = new int[graph.Count];        // the vertices between the root and the one at hand
        var open = new int[graph.Count];        // the vertices whose component is not settled
        int visited = 0, depth = 0, opened = 0, components = 0;

        for (int root = 0; root < graph.Count; root++)
        {
            if (visit[root] != 0)
                continue;
            Enter(root);
            while (depth > 0)
            {
                int vertex = path[depth - 1];
                ReadOnlySpan<int> targets = graph.From(vertex);
                if (edge[vertex] < targets.Length)
                {
                    int target = targets[edge[vertex]++];
                    if (visit[target] == 0)
                        Enter(target);
                    else if (component[target] < 0)
                        lowest[vertex] = Math.Min(lowest[vertex], visit[target]);
                    continue;
                }

                depth--;
                if (depth > 0)
                    lowest[path[depth - 1]] = Math.Min(lowest[path[depth - 1]], lowest[vertex]);
                if (lowest[vertex] == visit[vertex])
                    Close(vertex);
            }
        }

        return component;

        void Enter(int vertex)
        {
            visit[vertex] = lowest[vertex] = ++visited;
            path[depth++] = vertex;
            open[opened++] = vertex;
        }

        void Close(int first)
        {
            int member;
            do
            {
                member = open[--opened];
                component[member] = components;
            }
            while (member != first);
            components++;
        }
    }
}
