namespace Kinerja.Cascades.Wording;

/// <summary>What texts with the same telling words have in common, whatever their order.</summary>
/// <param name="Sum">The sum of the words' hashes, which are seeded for each process: nobody can prepare texts whose sums collide.</param>
/// <param name="Count">How many different words there are.</param>
internal readonly record struct WordSetKey(ulong Sum, int Count)
{
    /// <summary>A text with fewer words is not compared.</summary>
    public const int FewestWords = 2;

    /// <summary>A short hash of it; 0 for a text that is not compared.</summary>
    public uint Hash => Count < FewestWords ? 0 : Math.Max((uint)(Sum >> 32), 1);
}
