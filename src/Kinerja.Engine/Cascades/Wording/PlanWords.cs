using Kinerja.Indicators;

namespace Kinerja.Cascades.Wording;

/// <summary>The words of a plan's texts, cut once for all rules of a check.</summary>
internal sealed class PlanWords
{
    private readonly List<int> _words = [];
    private readonly Range[] _names;
    private readonly Range[] _statements;
    private readonly Range[] _labels;

    public PlanWords(Cascade cascade)
    {
        _names = Cut(cascade.Indicators, indicator => indicator.Name);
        _statements = Cut(cascade.Nodes, node => node.Text);
        _labels = Cut(cascade.Variables, variable => variable.Label);
        Organization = [.. Words(cascade.Organization.Name).Distinct()];
    }

    public WordBook Book { get; } = new();

    /// <summary>The words of the organisation's own name.</summary>
    public int[] Organization { get; }

    /// <summary>The words of the plan under check; they are cut when the first rule asks for them.</summary>
    public static PlanWords Of(CascadeContext context) => context.Index.Derived(cascade => new PlanWords(cascade));

    /// <summary>The words of an indicator's own name.</summary>
    public ReadOnlySpan<int> OfName(int indicator) => Of(_names[indicator]);

    /// <summary>The words of the name an indicator goes by.</summary>
    public ReadOnlySpan<int> OfName(CascadeContext context, Indicator indicator, int place) =>
        indicator.Name.Length == 0 && context.Index.TryFindIndicator(indicator.NameFrom, out int named) ? OfName(named) : OfName(place);

    /// <summary>The words of a node's text.</summary>
    public ReadOnlySpan<int> OfNode(int node) => Of(_statements[node]);

    /// <summary>The words of a variable's label.</summary>
    public ReadOnlySpan<int> OfLabel(int variable) => Of(_labels[variable]);

    /// <summary>The numbers of the words of any other text, in order.</summary>
    public List<int> Words(string text)
    {
        var words = new List<int>();
        AddWords(text, words);
        return words;
    }

    private ReadOnlySpan<int> Of(Range range) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_words)[range];

    private Range[] Cut<T>(ValueList<T> elements, Func<T, string> text)
    {
        var ranges = new Range[elements.Count];
        for (int i = 0; i < ranges.Length; i++)
        {
            int start = _words.Count;
            AddWords(text(elements[i]), _words);
            ranges[i] = start.._words.Count;
        }

        return ranges;
    }

    private void AddWords(string text, List<int> words)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            if (at > start)
                words.Add(Book.Number(text.AsSpan(start, at - start)));
        }
    }
}
