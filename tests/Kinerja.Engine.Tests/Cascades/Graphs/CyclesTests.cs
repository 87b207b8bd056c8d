using Kinerja.Cascades.Graphs;

namespace Kinerja.Engine.Tests.Cascades.Graphs;

public class CyclesTests
{
    [Fact]
    public void In_TwoWaysRoundThroughOneVertex_GivesTheShorter()
    {
        Graph graph = GraphSketch.Of(5, (1, 2), (2, 3), (3, 1), (3, 4), (4, 1), (1, 4), (0, 1));

        Cycle cycle = Assert.Single(Cycles.In(graph));

        Assert.Equal([1, 4], cycle.Members);
        Assert.Equal(4, cycle.Entangled);
    }

    [Fact]
    public void In_EdgeToItself_IsACycleOfOne() => Assert.Equal([1], Assert.Single(Cycles.In(GraphSketch.Of(3, (0, 1), (1, 1), (1, 2)))).Members);

    [Fact]
    public void In_RandomGraphs_AgreesWithTheObviousAnswer()
    {
        int cyclic = 0, acyclic = 0;
        for (int seed = 0; seed < 5000; seed++)
        {
            (int vertices, (int From, int To)[] edges) = GraphSketch.Random(seed);
            bool[,] reaches = GraphSketch.Reaches(vertices, edges);
            int[] firsts = [.. Enumerable.Range(0, vertices).Where(vertex => reaches[vertex, vertex] && IsFirst(vertex, reaches))];

            List<Cycle> cycles = Cycles.In(GraphSketch.Of(vertices, edges));

            // Every component with a cycle is reported once, at its smallest vertex.
            Assert.True(firsts.SequenceEqual(cycles.Select(cycle => cycle.Members[0])), $"Seed {seed}");
            foreach (Cycle cycle in cycles)
            {
                Assert.True(IsCycle(cycle.Members, edges), $"Seed {seed}");
                Assert.True(cycle.Members.Length == GraphSketch.Distance(vertices, edges, cycle.Members[0], cycle.Members[0]), $"Seed {seed}");
                Assert.True(cycle.Entangled == Companions(cycle.Members[0], reaches), $"Seed {seed}");
            }

            cyclic += cycles.Count > 0 ? 1 : 0;
            acyclic += cycles.Count == 0 ? 1 : 0;
        }

        Assert.True(cyclic > 500 && acyclic > 500, $"The generator is one-sided: {cyclic} cyclic, {acyclic} acyclic.");
    }

    [Fact]
    public void In_RandomForwardGraphs_FindsNothing()
    {
        for (int seed = 0; seed < 1000; seed++)
        {
            (int vertices, (int From, int To)[] edges) = GraphSketch.Random(seed);
            (int, int)[] forward = [.. edges.Where(edge => edge.From != edge.To).Select(edge => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To)))];

            Assert.True(Cycles.In(GraphSketch.Of(vertices, forward)).Count == 0, $"Seed {seed}");
        }
    }

    private static bool IsFirst(int vertex, bool[,] reaches) =>
        !Enumerable.Range(0, vertex).Any(smaller => reaches[smaller, vertex] && reaches[vertex, smaller]);

    private static int Companions(int vertex, bool[,] reaches) =>
        Enumerable.Range(0, reaches.GetLength(0)).Count(other => reaches[vertex, other] && reaches[other, vertex]);

    private static bool IsCycle(int[] members, (int From, int To)[] edges) =>
        members.Distinct().Count() == members.Length
        && Enumerable.Range(0, members.Length).All(i => edges.Contains((members[i], members[(i + 1) % members.Length])));
}
