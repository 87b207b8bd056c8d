using Kinerja.Reading.Grammar;

namespace Kinerja.Reading.Naming;

/// <summary>Gives each phrase of one reading a name; equal phrases get the same, different ones never.</summary>
internal sealed class VariableNames
{
    // Long enough for every phrase met; a name beyond it is cut at a word.
    private const int Longest = 240;

    private readonly Dictionary<string, ReadVariable> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<ReadVariable> _inOrder = [];

    /// <summary>The variables in the order in which they were named.</summary>
    public ValueList<ReadVariable> All => [.. _inOrder];

    public string NameOf(Phrase phrase)
    {
        string key = PhraseWords.Key(phrase);
        if (_byKey.TryGetValue(key, out ReadVariable? known))
            return known.Name;
        string name = Free(phrase);
        var variable = new ReadVariable(name, phrase.Label, phrase.Span);
        _byKey.Add(key, variable);
        _inOrder.Add(variable);
        return name;
    }

    private string Free(Phrase phrase)
    {
        string name = Join(PhraseWords.Of(phrase.Tokens, withBrackets: false));
        if (name.Length == 0 || _taken.Contains(name))
            name = Join(PhraseWords.Of(phrase.Tokens, withBrackets: true));
        if (name.Length == 0)
            name = "nilai";
        string free = name;
        for (int i = 2; !_taken.Add(free); i++)
            free = $"{name}_{i}";
        return free;
    }

    private static string Join(List<string> words)
    {
        string name = string.Join('_', words);
        if (name.Length <= Longest)
            return name;
        int cut = name.LastIndexOf('_', Longest);
        return name[..(cut > 0 ? cut : Longest)];
    }
}
