namespace Kinerja.Cascades.Wording;

/// <summary>Looks at the words of texts as sets: which tell what a text is about, and how many stand there again. Linear however long a text is.</summary>
/// <param name="words">Numbers the words.</param>
internal sealed class WordSets(PlanWords words)
{
    private ulong[] _hashes = []; // by word; 0 for one that tells nothing
    private int[] _texts = []; // by word: the last text that had it, counted from 1
    private int _known;
    private int _text;

    /// <summary>The key of a text, without words of wishing, common words and those of the organisation's name.</summary>
    public WordSetKey KeyOf(ReadOnlySpan<int> text) => KeyOf(text, out _);

    /// <summary>The key of a text, and how many of its words stand there again.</summary>
    public WordSetKey KeyOf(ReadOnlySpan<int> text, out int repeated)
    {
        LearnWords();
        ulong sum = 0;
        int count = 0;
        int different = 0;
        _text++;
        foreach (int word in text)
        {
            if (_texts[word] == _text)
                continue;
            _texts[word] = _text;
            different++;
            ulong hash = _hashes[word];
            sum += hash;
            count += hash != 0 ? 1 : 0;
        }

        repeated = text.Length - different;
        return new(sum, count);
    }

    private void LearnWords()
    {
        WordBook book = words.Book;
        if (_known == book.Count)
            return;
        if (_hashes.Length < book.Count)
        {
            Array.Resize(ref _hashes, book.Count * 2);
            Array.Resize(ref _texts, book.Count * 2);
        }

        for (; _known < book.Count; _known++)
            _hashes[_known] = book.IsCommon(_known) || book.IsAim(_known) || Array.IndexOf(words.Organization, _known) >= 0 ? 0 : book.HashOf(_known);
    }
}
