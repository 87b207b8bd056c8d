namespace Kinerja.Comparing;

/// <summary>One list of both documents, paired.</summary>
internal sealed record PairedElements(Elements Before, Elements After, Pairs Pairs)
{
    /// <summary>The places of every element that both documents have, in the order of the later one.</summary>
    public IEnumerable<(int Before, int After)> Same()
    {
        for (int after = 0; after < After.Count; after++)
        {
            if (Pairs.BeforeOf(after) is var before and >= 0)
                yield return (before, after);
        }
    }
}
