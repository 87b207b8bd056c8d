using Kinerja.Cascades.Naming;

namespace Kinerja.Cascades.Wording;

/// <summary>The words of nodes' texts.</summary>
internal sealed class StatementTexts(PlanWords words, ValueList<CascadeNode> nodes) : CutTexts(words, nodes.Count)
{
    private readonly ulong[] _hashes = new ulong[Stretch]; // of the stretch at hand
    private readonly SpellingNumbers _spellings = new(nodes.Count, place => nodes[place].Text);
    private readonly List<int> _slogans = [];

    /// <summary>The texts as names are compared, those that are read alike with one number.</summary>
    public SpellingNumbers Spellings
    {
        get
        {
            NeedAll();
            return _spellings;
        }
    }

    /// <summary>The visions and missions.</summary>
    public IReadOnlyList<int> Slogans
    {
        get
        {
            NeedAll();
            return _slogans;
        }
    }

    protected override string TextOf(int place) => nodes[place].Text;

    protected override ReadOnlySpan<int> Cut(int place, string text)
    {
        ReadOnlySpan<int> cut = Words.CutName(text, out ulong spelling);
        _hashes[place % Stretch] = spelling;
        if (nodes[place].Kind is NodeKind.Vision or NodeKind.Mission)
            _slogans.Add(place);
        return cut;
    }

    protected override void Conclude(int first, int end)
    {
        _spellings.Add(first, _hashes.AsSpan(0, end - first));
        Array.Clear(_hashes);
    }
}
