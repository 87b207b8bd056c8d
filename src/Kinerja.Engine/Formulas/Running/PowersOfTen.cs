namespace Kinerja.Formulas.Running;

/// <summary>The powers of ten that a long holds, by exponent.</summary>
internal static class PowersOfTen
{
    public const int Largest = 18;

    // A field and not the property's own expression, which makes a new array at every call where nothing is optimised.
    private static readonly long[] s_longs =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
        100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    public static ReadOnlySpan<long> Longs => s_longs;
}
