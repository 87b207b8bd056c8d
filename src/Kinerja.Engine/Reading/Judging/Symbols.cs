using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Judging;

/// <summary>Puts the meanings of a legend in place of its symbols.</summary>
internal static class Symbols
{
    public static ReadNode Replace(ReadNode node, Dictionary<string, List<TextToken>> meanings)
    {
        if (meanings.Count == 0)
            return node;
        return node switch
        {
            PhraseNode phrase => Meaning(phrase, meanings),
            BinaryNode binary => binary with { Left = Replace(binary.Left, meanings), Right = Replace(binary.Right, meanings) },
            ConditionNode condition => condition with
            {
                Left = Replace(condition.Left, meanings), Right = Replace(condition.Right, meanings),
                Then = Replace(condition.Then, meanings), Else = Replace(condition.Else, meanings),
            },
            _ => node,
        };
    }

    /// <summary>Whether a variable is a bare letter that nothing explains.</summary>
    public static bool AnyUnexplained(ReadNode root) => ReadTree.Phrases(root).Any(IsBareSymbol);

    private static PhraseNode Meaning(PhraseNode phrase, Dictionary<string, List<TextToken>> meanings)
    {
        List<TextToken> tokens = phrase.Phrase.Tokens;
        // "P_t" in the formula is "Pt" in the legend.
        if (tokens.Count != 1 || !(meanings.TryGetValue(tokens[0].Key, out List<TextToken>? meaning)
            || meanings.TryGetValue(tokens[0].Key.Replace("_", ""), out meaning)))
            return phrase;
        List<TextToken> trimmed = PhraseTrimmer.Trim(meaning);
        return trimmed.Count == 0 ? phrase : new PhraseNode(new Phrase(trimmed));
    }

    private static bool IsBareSymbol(Phrase phrase)
    {
        // Greek letters are coefficients.
        if (phrase.Tokens.Exists(token => token.Text.Any(c => c is >= '\u0370' and <= '\u03FF')))
            return true;
        // "a.x": a coefficient and its symbol.
        if (phrase.Tokens is [{ Text.Length: 1 }, { Kind: TextTokenKind.Period }, { Text.Length: <= 2 }, ..])
            return true;
        if (phrase.Tokens.Count != 1)
            return false;
        string text = phrase.Tokens[0].Text;
        return phrase.Tokens[0].Is(TextTokenKind.Word) && (text.Length == 1
            || (text.Length <= 3 && char.IsLetter(text[0]) && text[1..].All(c => char.IsDigit(c) || c == '_')));
    }
}
