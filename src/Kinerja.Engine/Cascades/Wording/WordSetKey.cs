namespace Kinerja.Cascades.Wording;

/// <summary>What texts with the same telling words have in common, whatever their order; allocates nothing for names of usual length.</summary>
/// <param name="Sum">The sum of the words' hashes, which are seeded for each process: nobody can prepare texts whose sums collide.</param>
/// <param name="Count">How many different words there are.</param>
internal readonly record struct WordSetKey(ulong Sum, int Count)
{
    // Up to here it is faster to look for a word among the ones before it than to keep a set.
    private const int Few = 32;

    /// <summary>The key of a text, without words of wishing, common words and those of the organisation's name.</summary>
    public static WordSetKey Of(PlanWords words, ReadOnlySpan<int> text)
    {
        HashSet<int>? seen = text.Length > Few ? [] : null;
        ulong sum = 0;
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int word = text[i];
            if (words.Book.IsCommon(word) || words.Book.IsAim(word) || Array.IndexOf(words.Organization, word) >= 0
                || !(seen?.Add(word) ?? text[..i].IndexOf(word) < 0))
            {
                continue;
            }

            sum += words.Book.HashOf(word);
            count++;
        }

        return new(sum, count);
    }
}
