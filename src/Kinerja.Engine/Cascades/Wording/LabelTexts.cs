using System.Runtime.InteropServices;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Wording;

/// <summary>The words of variables' labels.</summary>
internal sealed class LabelTexts(PlanWords words, ValueList<Variable> variables) : CutTexts(words, variables.Count)
{
    /// <summary>So many words in a row are a clause that two labels do not share by chance.</summary>
    public const int FewestOfClause = 4;

    private readonly uint[] _sets = new uint[variables.Count];
    private readonly List<int> _clauses = [];

    /// <summary>For each label a hash of its telling words in any order; 0 when they are too few to compare.</summary>
    public ReadOnlySpan<uint> Sets
    {
        get
        {
            NeedAll();
            return _sets;
        }
    }

    /// <summary>The variables whose label ends with a clause after <i>yang</i>.</summary>
    public ReadOnlySpan<int> WithClause
    {
        get
        {
            NeedAll();
            return CollectionsMarshal.AsSpan(_clauses);
        }
    }

    /// <summary>How many words of a label follow its last <i>yang</i>, when they are enough for a clause; else 0.</summary>
    public int ClauseLength(ReadOnlySpan<int> label)
    {
        int start = label.LastIndexOf(Words.Yang) + 1;
        return start > 0 && label.Length - start >= FewestOfClause ? label.Length - start : 0;
    }

    protected override string TextOf(int place) => variables[place].Label;

    protected override ReadOnlySpan<int> Cut(int place, string text)
    {
        ReadOnlySpan<int> cut = Words.Cut(text);
        _sets[place] = Words.Sets.KeyOf(cut).Hash;
        if (ClauseLength(cut) > 0)
            _clauses.Add(place);
        return cut;
    }
}
