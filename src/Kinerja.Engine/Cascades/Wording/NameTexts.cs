using Kinerja.Cascades.Naming;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Wording;

/// <summary>The words of indicators' own names.</summary>
internal sealed class NameTexts(PlanWords words, ValueList<Indicator> indicators) : CutTexts(words, indicators.Count)
{
    private readonly uint[] _sets = new uint[indicators.Count];
    private readonly byte[] _repeated = new byte[indicators.Count];
    private readonly ulong[] _hashes = new ulong[Stretch]; // of the stretch at hand
    private readonly SpellingNumbers _spellings = new(indicators.Count, place => indicators[place].Name);

    /// <summary>The names as they are compared, those that are read alike with one number.</summary>
    public SpellingNumbers Spellings
    {
        get
        {
            NeedAll();
            return _spellings;
        }
    }

    /// <summary>The number of a name among <see cref="Spellings"/>; -1 for one without letters.</summary>
    public int SpellingOf(int indicator)
    {
        Need(indicator);
        return _spellings.NumberAt(indicator);
    }

    /// <summary>The same for an indicator by whose name another one goes.</summary>
    public int SpellingFor(int named)
    {
        int number = SpellingOf(named);
        if (number >= 0)
            _spellings.Repeat(number);
        return number;
    }

    /// <summary>For each name a hash of its telling words in any order; 0 when they are too few to compare.</summary>
    public ReadOnlySpan<uint> Sets
    {
        get
        {
            NeedAll();
            return _sets;
        }
    }

    /// <summary>How many words of a name stood in it before; 255 for more.</summary>
    public int RepeatedIn(int indicator)
    {
        Need(indicator);
        return _repeated[indicator];
    }

    protected override string TextOf(int place) => indicators[place].Name;

    protected override ReadOnlySpan<int> Cut(int place, string text)
    {
        ReadOnlySpan<int> cut = Words.CutName(text, out ulong spelling);
        _sets[place] = Words.Sets.KeyOf(cut, out int repeated).Hash;
        _repeated[place] = (byte)Math.Min(repeated, byte.MaxValue);
        _hashes[place % Stretch] = spelling;
        return cut;
    }

    protected override void Conclude(int first, int end)
    {
        _spellings.Add(first, _hashes.AsSpan(0, end - first));
        Array.Clear(_hashes);
    }
}
