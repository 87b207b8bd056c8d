using System.Collections.Immutable;
using Kinerja.Cascades.Graphs;

namespace Kinerja.Cascades.Editing;

/// <summary>Which vertices of a graph lie in circles with which others. Those of a sound plan lie in none. Immutable.</summary>
internal sealed class Circles
{
    private readonly ImmutableDictionary<int, int[]> _members;

    private Circles(ImmutableDictionary<int, int[]> members) => _members = members;

    /// <summary>Finds them in a whole graph.</summary>
    public static Circles In(Graph graph)
    {
        ImmutableDictionary<int, int[]>.Builder members = ImmutableDictionary.CreateBuilder<int, int[]>();
        foreach (int[] component in Components(graph))
        {
            foreach (int vertex in component)
                members[vertex] = component;
        }

        return new(members.ToImmutable());
    }

    /// <summary>The vertices that reach a vertex and are reached from it, itself included; empty when it lies in no circle.</summary>
    public int[] Of(int vertex) => _members.GetValueOrDefault(vertex) ?? [];

    /// <summary>The circles after the edges from some vertices have changed, and every vertex whose circle may be another.</summary>
    /// <remarks>
    /// A new circle passes through a changed edge, so all of it can be reached from there; what is left of an old one lies inside it.
    /// Gives null when more can be reached than a limit allows.
    /// </remarks>
    public (Circles Circles, HashSet<int> Touched)? After(IReadOnlyCollection<int> changed, Func<int, IEnumerable<int>> edges, Func<int, bool> exists, int limit)
    {
        HashSet<int> old = [.. changed.SelectMany(Of)];
        HashSet<int> reached = Paths.Closure(changed.Where(exists), edges, limit);
        if (reached.Count > limit)
            return null;
        reached.UnionWith(old.Where(exists));
        int[] vertices = [.. reached];
        Array.Sort(vertices);
        var numbers = new Dictionary<int, int>(vertices.Length);
        foreach (int vertex in vertices)
            numbers.Add(vertex, numbers.Count);
        Graph graph = Graph.Build(
            vertices.Length,
            (vertex, targets) =>
            {
                foreach (int target in edges(vertices[vertex]))
                {
                    if (numbers.TryGetValue(target, out int number))
                        targets.Add(number);
                }
            },
            CancellationToken.None);

        ImmutableDictionary<int, int[]> members = _members.RemoveRange(old);
        var touched = new HashSet<int>(old);
        foreach (int[] component in Components(graph))
        {
            int[] circle = Array.ConvertAll(component, vertex => vertices[vertex]);
            touched.UnionWith(circle);
            foreach (int vertex in circle)
                members = members.SetItem(vertex, circle);
        }

        return (new(members), touched);
    }

    // Of two or more vertices; an edge to itself is its own vertex's affair.
    private static IEnumerable<int[]> Components(Graph graph)
    {
        int[] component = StrongComponents.Of(graph);
        var size = new int[graph.Count];
        foreach (int number in component)
            size[number]++;
        return Enumerable.Range(0, graph.Count)
            .Where(vertex => size[component[vertex]] > 1)
            .GroupBy(vertex => component[vertex])
            .Select(group => group.ToArray());
    }
}
