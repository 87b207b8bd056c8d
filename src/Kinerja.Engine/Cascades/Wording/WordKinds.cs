namespace Kinerja.Cascades.Wording;

/// <summary>What a rule thinks of words: each is looked at once, however many texts have it.</summary>
/// <param name="book">Numbers the words.</param>
/// <param name="kindsOf">The kinds of a word as bits; not the highest one.</param>
internal sealed class WordKinds(WordBook book, Func<string, byte> kindsOf)
{
    private const byte Seen = 128;

    private byte[] _kinds = [];

    /// <summary>Whether a word is of one of the kinds.</summary>
    public bool Is(int word, byte kinds) => (Of(word) & kinds) != 0;

    /// <summary>Whether any of the words is of one of the kinds.</summary>
    public bool Any(ReadOnlySpan<int> words, byte kinds)
    {
        foreach (int word in words)
        {
            if ((Of(word) & kinds) != 0)
                return true;
        }

        return false;
    }

    private byte Of(int word)
    {
        byte kinds = word < _kinds.Length ? _kinds[word] : (byte)0;
        return kinds != 0 ? kinds : Learn(word);
    }

    private byte Learn(int word)
    {
        if (word >= _kinds.Length)
            Array.Resize(ref _kinds, book.Count * 2);
        return _kinds[word] = (byte)(kindsOf(book[word]) | Seen);
    }
}
