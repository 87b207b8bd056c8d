using Kinerja.Cascades.Naming;
using Kinerja.Reading.Defects;
using Kinerja.Reading.Words;

namespace Kinerja.Cascades.Wording;

/// <summary>Gives every word a number, so that texts are compared without being normalised again: case, common abbreviations and misspellings are one.</summary>
internal sealed class WordBook
{
    private const int Unused = -1;

    private Entry[] _entries = new Entry[256];
    private int _count;
    private int[] _heads = Filled(256);

    /// <summary>The number of a word that is written so, or in a spelling that means the same.</summary>
    public int Number(ReadOnlySpan<char> written) => NumberAt(PlaceOf(written));

    /// <summary>The place of a word in this very spelling; case does not count.</summary>
    public int PlaceOf(ReadOnlySpan<char> written)
    {
        int hash = WordHash.Of(written);
        for (int at = _heads[hash & (_heads.Length - 1)]; at != Unused; at = _entries[at].Next)
        {
            ref readonly Entry entry = ref _entries[at];
            if (entry.Hash == hash && written.Equals(entry.Written, StringComparison.OrdinalIgnoreCase))
                return at;
        }

        return Add(written.ToString().ToLowerInvariant(), hash);
    }

    /// <summary>The number of the word at a place.</summary>
    public int NumberAt(int place) => _entries[place].Number;

    /// <summary>The hash of a spelling as names are compared: those of <i>persentase</i> are one, and others that mean the same are not.</summary>
    public ulong SpellingAt(int place) => HashOf(NameLetters.IsPercentage(this[place]) ? PlaceOf(NameLetters.Percentage) : place);

    /// <summary>The same for what stands between two blanks of a name as it is compared, which may hold more than letters and digits.</summary>
    public ulong SpellingOf(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return WordHash.OfLetters(letters);
        }

        return SpellingAt(PlaceOf(letters));
    }

    /// <summary>One more than the largest number there is.</summary>
    public int Count => _count;

    /// <summary>The word of a number, in small letters.</summary>
    public string this[int number] => _entries[number].Written;

    /// <summary>Whether the word says what something is about, and not how it is measured or joined.</summary>
    public bool IsContent(int number) => _entries[number].IsContent;

    /// <summary>Whether the word begins a wish: <i>meningkatnya</i>, <i>terlaksananya</i>.</summary>
    public bool IsAim(int number) => _entries[number].IsAim;

    /// <summary>Whether the word says nothing about what is counted: <i>yang</i>, <i>seluruh</i>, <i>kecamatan</i>, <i>OPD</i>.</summary>
    public bool IsCommon(int number) => _entries[number].IsCommon;

    /// <summary>A hash of the word's number, seeded for each process: nobody can prepare texts whose sums of them collide.</summary>
    public ulong HashOf(int number) => _entries[number].Hash64;

    private int Add(string word, int hash)
    {
        string meant = Vocabulary.Spelled(Abbreviations.Expand(word));
        // Only a spelling of itself keeps its own number.
        int number = meant == word ? Unused : Number(meant);
        int place = _count++;
        if (place == _heads.Length)
            Grow(place);
        ref int head = ref _heads[hash & (_heads.Length - 1)];
        _entries[place] = new(word, hash, number == Unused ? place : number, head, IndicatorName.IsContent(word), AimWords.Has(word), CommonWords.Has(word), Mixed(place));
        head = place;
        return place;
    }

    // Two seeded hashes of 32 bits make one of 64.
    private static ulong Mixed(int number) => ((ulong)(uint)HashCode.Combine(number) << 32) | (uint)HashCode.Combine(number, 1);

    private void Grow(int count)
    {
        _heads = Filled(_heads.Length * 4);
        Array.Resize(ref _entries, _heads.Length);
        for (int at = 0; at < count; at++)
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

    private readonly record struct Entry(string Written, int Hash, int Number, int Next, bool IsContent, bool IsAim, bool IsCommon, ulong Hash64);
}
