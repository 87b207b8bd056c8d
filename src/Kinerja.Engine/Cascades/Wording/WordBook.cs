using Kinerja.Reading.Defects;
using Kinerja.Reading.Words;

namespace Kinerja.Cascades.Wording;

/// <summary>Gives every word a number, so that texts are compared without being normalised again: case, common abbreviations and misspellings are one.</summary>
internal sealed class WordBook
{
    private const int Unused = -1;

    private readonly List<Entry> _entries = [];
    private int[] _heads = Filled(256);

    /// <summary>The number of a word that is written so, or in a spelling that means the same.</summary>
    public int Number(ReadOnlySpan<char> written)
    {
        // The hash is seeded for each process: nobody can prepare a document whose words all collide.
        int hash = string.GetHashCode(written, StringComparison.OrdinalIgnoreCase);
        for (int at = _heads[hash & (_heads.Length - 1)]; at != Unused; at = _entries[at].Next)
        {
            if (_entries[at].Hash == hash && written.Equals(_entries[at].Written, StringComparison.OrdinalIgnoreCase))
                return _entries[at].Number;
        }

        return Add(written.ToString().ToLowerInvariant(), hash);
    }

    /// <summary>The word of a number, in small letters.</summary>
    public string this[int number] => _entries[number].Written;

    /// <summary>Whether the word says what something is about, and not how it is measured or joined.</summary>
    public bool IsContent(int number) => _entries[number].IsContent;

    /// <summary>Whether the word begins a wish: <i>meningkatnya</i>, <i>terlaksananya</i>.</summary>
    public bool IsAim(int number) => _entries[number].IsAim;

    /// <summary>Whether the word says nothing about what is counted: <i>yang</i>, <i>seluruh</i>, <i>kecamatan</i>, <i>OPD</i>.</summary>
    public bool IsCommon(int number) => _entries[number].IsCommon;

    private int Add(string word, int hash)
    {
        string meant = Vocabulary.Spelled(Abbreviations.Expand(word));
        // Only a spelling of itself keeps its own number.
        int number = meant == word ? Unused : Number(meant);
        int place = _entries.Count;
        if (place == _heads.Length)
            Grow();
        ref int head = ref _heads[hash & (_heads.Length - 1)];
        _entries.Add(new(word, hash, number == Unused ? place : number, head, IndicatorName.IsContent(word), AimWords.Has(word), CommonWords.Has(word)));
        head = place;
        return _entries[place].Number;
    }

    private void Grow()
    {
        _heads = Filled(_heads.Length * 4);
        for (int at = 0; at < _entries.Count; at++)
        {
            ref int head = ref _heads[_entries[at].Hash & (_heads.Length - 1)];
            _entries[at] = _entries[at] with { Next = head };
            head = at;
        }
    }

    private static int[] Filled(int length)
    {
        var heads = new int[length];
        Array.Fill(heads, Unused);
        return heads;
    }

    private readonly record struct Entry(string Written, int Hash, int Number, int Next, bool IsContent, bool IsAim, bool IsCommon);
}
