using System.Runtime.InteropServices;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Wording;

/// <summary>The words of a plan's texts, cut once for all rules of a check.</summary>
internal sealed class PlanWords
{
    private static readonly bool[] s_ascii = [.. Enumerable.Range(0, 128).Select(c => char.IsLetterOrDigit((char)c))];

    private readonly WordStore _words = new();
    private readonly WordStore.Place[] _names;
    private readonly WordStore.Place[] _statements;
    private readonly WordStore.Place[] _labels;

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
    public ReadOnlySpan<int> OfName(int indicator) => _words.Of(_names[indicator]);

    /// <summary>The words of the name an indicator goes by.</summary>
    public ReadOnlySpan<int> OfName(CascadeContext context, Indicator indicator, int place) =>
        indicator.Name.Length == 0 && context.Index.TryFindIndicator(indicator.NameFrom, out int named) ? OfName(named) : OfName(place);

    /// <summary>The words of a node's text.</summary>
    public ReadOnlySpan<int> OfNode(int node) => _words.Of(_statements[node]);

    /// <summary>The words of a variable's label.</summary>
    public ReadOnlySpan<int> OfLabel(int variable) => _words.Of(_labels[variable]);

    /// <summary>The numbers of the words of any other text, in order.</summary>
    public List<int> Words(string text)
    {
        var words = new List<int>();
        AddWords(text, words);
        return words;
    }

    private WordStore.Place[] Cut<T>(ValueList<T> elements, Func<T, string> text)
    {
        var places = new WordStore.Place[elements.Count];
        var words = new List<int>();
        for (int i = 0; i < places.Length; i++)
        {
            words.Clear();
            AddWords(text(elements[i]), words);
            places[i] = _words.Add(CollectionsMarshal.AsSpan(words));
        }

        return places;
    }

    private static bool IsPartOfWord(char c) => c < s_ascii.Length ? s_ascii[c] : char.IsLetterOrDigit(c);

    private void AddWords(string text, List<int> words)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int start = at;
            while (at < text.Length && IsPartOfWord(text[at]))
                at++;
            if (at > start)
                words.Add(Book.Number(text.AsSpan(start, at - start)));
        }
    }
}
