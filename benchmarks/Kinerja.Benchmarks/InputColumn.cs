namespace Kinerja.Benchmarks;

/// <summary>Makes columns of inputs, none of them zero.</summary>
internal static class InputColumn
{
    private const int Most = 5_000;

    public static decimal[] Of(InputKind kind, int rows, Random random) =>
        [.. Enumerable.Range(0, rows).Select(_ => kind == InputKind.Whole ? random.Next(1, Most) : random.Next(1, Most * 100) / 100m)];
}
