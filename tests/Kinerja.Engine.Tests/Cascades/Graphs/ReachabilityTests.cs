using Kinerja.Cascades.Graphs;

namespace Kinerja.Engine.Tests.Cascades.Graphs;

public class ReachabilityTests
{
    [Fact]
    public void NearestSource_OfTwo_IsTheNearerThenTheSmaller()
    {
        Graph graph = GraphSketch.Of(6, (0, 2), (2, 3), (1, 3), (3, 4), (0, 4));

        Assert.Equal([0, 1, 0, 1, 0, -1], Reachability.NearestSource(graph, vertex => vertex <= 1));
    }

    [Fact]
    public void NearestSource_RandomGraphs_AgreesWithTheObviousAnswer()
    {
        for (int seed = 0; seed < 5000; seed++)
        {
            (int vertices, (int From, int To)[] edges) = GraphSketch.Random(seed);
            bool[,] reaches = GraphSketch.Reaches(vertices, edges);
            int mask = new Random(~seed).Next(1 << vertices);

            int[] nearest = Reachability.NearestSource(GraphSketch.Of(vertices, edges), vertex => IsSource(vertex, mask));

            for (int vertex = 0; vertex < vertices; vertex++)
            {
                int expected = IsSource(vertex, mask) ? vertex : NearestOf(vertex, vertices, edges, reaches, mask);
                Assert.True(expected == nearest[vertex], $"Seed {seed}, vertex {vertex}: {nearest[vertex]} instead of {expected}");
            }
        }
    }

    [Fact]
    public void Reversed_RandomGraphs_TurnsEveryEdge()
    {
        for (int seed = 0; seed < 1000; seed++)
        {
            (int vertices, (int From, int To)[] edges) = GraphSketch.Random(seed);

            Graph reversed = GraphSketch.Of(vertices, edges).Reversed();

            var turned = new List<(int, int)>();
            for (int vertex = 0; vertex < vertices; vertex++)
            {
                foreach (int target in reversed.From(vertex))
                    turned.Add((target, vertex));
            }

            Assert.True(edges.Order().SequenceEqual(turned.Order()), $"Seed {seed}");
        }
    }

    private static bool IsSource(int vertex, int mask) => (mask >> vertex & 1) == 1;

    private static int NearestOf(int vertex, int vertices, (int From, int To)[] edges, bool[,] reaches, int mask) => Enumerable.Range(0, vertices)
        .Where(source => IsSource(source, mask) && reaches[source, vertex])
        .OrderBy(source => GraphSketch.Distance(vertices, edges, source, vertex))
        .ThenBy(source => source)
        .Append(-1)
        .First();
}
