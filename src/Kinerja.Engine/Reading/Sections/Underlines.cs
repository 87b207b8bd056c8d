using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Sections;

/// <summary>Underlined text over a factor or another paragraph is a numerator over its bar; elsewhere the line means nothing.</summary>
internal static class Underlines
{
    public static List<TextToken> ToBars(List<TextToken> tokens)
    {
        if (!tokens.Exists(token => token.Is(TextTokenKind.UnderlineEnd)))
            return tokens.FindAll(token => !token.Is(TextTokenKind.UnderlineStart));
        var kept = new List<TextToken>(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            TextToken token = tokens[i];
            if (token.Is(TextTokenKind.UnderlineStart))
                continue;
            if (!token.Is(TextTokenKind.UnderlineEnd))
            {
                kept.Add(token);
                continue;
            }

            TextToken? next = i + 1 < tokens.Count ? tokens[i + 1] : null;
            bool overFactor = next is { } after && (after.Kind is TextTokenKind.Times or TextTokenKind.Paragraph || after.IsWord("x"));
            bool somethingBelow = tokens.FindIndex(i + 1, rest => rest.IsPhrasal && rest.Key.Length > 2 && !rest.Is(TextTokenKind.Number)) >= 0;
            if (overFactor && somethingBelow)
                kept.Add(token with { Kind = TextTokenKind.Bar });
        }

        return kept;
    }
}
