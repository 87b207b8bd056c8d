using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Sections;

/// <summary>Underlined text over a factor or another paragraph is a numerator over its bar; elsewhere the line means nothing.</summary>
internal static class Underlines
{
    public static List<TextToken> ToBars(List<TextToken> tokens)
    {
        tokens = DotsToBars(tokens);
        if (!tokens.Exists(token => token.Is(TextTokenKind.UnderlineEnd)))
            return tokens.FindAll(token => !token.Is(TextTokenKind.UnderlineStart));
        var kept = new List<TextToken>(tokens.Count);
        int lastBelow = tokens.FindLastIndex(rest => rest.Is(TextTokenKind.Number) ? rest.LineBefore : rest.IsPhrasal && rest.Key.Length > 2);
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
            bool somethingBelow = lastBelow > i;
            if (overFactor && somethingBelow)
                kept.Add(token with { Kind = TextTokenKind.Bar });
        }

        return kept;
    }

    // A row of dots with the factor beside it is a bar; behind a factor it is an empty form.
    private static List<TextToken> DotsToBars(List<TextToken> tokens)
    {
        if (tokens.Exists(token => token.Is(TextTokenKind.Bar)))
            return tokens;
        int dots = tokens.FindIndex(token => token.Is(TextTokenKind.Dots));
        if (dots < 1 || dots + 4 >= tokens.Count || tokens[dots].Text.Length < 4)
            return tokens;
        bool overFactor = tokens[dots + 1].Is(TextTokenKind.Times) || tokens[dots + 1].IsWord("x");
        bool afterFactor = tokens[dots - 1].Is(TextTokenKind.Percent) || tokens[dots - 1].Is(TextTokenKind.Number);
        bool somethingBelow = tokens.FindIndex(dots + 2, token => token.Is(TextTokenKind.Word) && token.Text.Length > 2) >= 0;
        if (overFactor && !afterFactor && somethingBelow)
            return [.. tokens[..dots], tokens[dots] with { Kind = TextTokenKind.Bar }, .. tokens[(dots + 1)..]];
        return tokens;
    }
}
