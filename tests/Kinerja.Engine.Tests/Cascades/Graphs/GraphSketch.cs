using Kinerja.Cascades.Graphs;

namespace Kinerja.Engine.Tests.Cascades.Graphs;

/// <summary>Graphs from edges, random ones, and a slow but obvious answer to what reaches what.</summary>
internal static class GraphSketch
{
    public static Graph Of(int vertices, params (int From, int To)[] edges) => Graph.Build(
        vertices,
        (vertex, targets) => targets.AddRange(edges.Where(edge => edge.From == vertex).Select(edge => edge.To)),
        CancellationToken.None);

    public static (int Vertices, (int From, int To)[] Edges) Random(int seed)
    {
        var random = new Random(seed);
        int vertices = random.Next(1, 9);
        var edges = new (int, int)[random.Next(0, 2 * vertices)];
        for (int i = 0; i < edges.Length; i++)
            edges[i] = (random.Next(vertices), random.Next(vertices));
        return (vertices, edges);
    }

    /// <summary>For each pair whether one or more edges lead from the first to the second, by Warshall's three loops.</summary>
    public static bool[,] Reaches(int vertices, (int From, int To)[] edges)
    {
        var reaches = new bool[vertices, vertices];
        foreach ((int from, int to) in edges)
            reaches[from, to] = true;
        for (int middle = 0; middle < vertices; middle++)
            for (int from = 0; from < vertices; from++)
                for (int to = 0; to < vertices; to++)
                    reaches[from, to] |= reaches[from, middle] && reaches[middle, to];
        return reaches;
    }

    /// <summary>The least number of edges from one vertex to another, at least one, by trying every length.</summary>
    public static int Distance(int vertices, (int From, int To)[] edges, int from, int to)
    {
        var at = new HashSet<int> { from };
        for (int length = 1; length <= vertices; length++)
        {
            at = [.. edges.Where(edge => at.Contains(edge.From)).Select(edge => edge.To)];
            if (at.Contains(to))
                return length;
        }

        return int.MaxValue;
    }
}
