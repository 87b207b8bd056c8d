using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>Mends brackets that do not pair.</summary>
internal static class Brackets
{
    /// <summary>Gives a closing bracket without partner one at the start of the statement; a lone opening one means nothing.</summary>
    public static List<TextToken> Repair(List<TextToken> tokens, Assumptions assumptions)
    {
        int depth = 0;
        int missing = 0;
        foreach (TextToken token in tokens)
        {
            if (token is { Kind: TextTokenKind.Close, IsMarkup: true, Span.Length: 0 } && missing == 0 && !assumptions.Has(ReadingDiagnostics.UnpairedBracket))
                assumptions.Add(ReadingDiagnostics.UnpairedBracket, token.Span, ("bracket", "}"));
            if (token.Is(TextTokenKind.Open))
            {
                depth++;
            }
            else if (token.Is(TextTokenKind.Close) && --depth < 0)
            {
                depth = 0;
                missing++;
                assumptions.Add(ReadingDiagnostics.UnpairedBracket, token.Span, ("bracket", token.Text.Length > 0 ? token.Text : ")"));
            }
        }

        if (depth > 0)
        {
            TextToken open = tokens.Last(token => token.Is(TextTokenKind.Open));
            assumptions.Add(ReadingDiagnostics.UnpairedBracket, open.Span, ("bracket", open.Text.Length > 0 ? open.Text : "("));
        }

        if (missing == 0)
            return tokens;
        TextToken first = tokens[0];
        var virtualOpen = new TextToken(TextTokenKind.Open, new(first.Span.Start, 0), "", "", true, true, 0, null, IsMarkup: true);
        return [.. Enumerable.Repeat(virtualOpen, missing), .. tokens];
    }

    /// <summary>A <c>\frac</c> whose numerator is a row of dashes is a bar: the numerator stands before it.</summary>
    public static void FractionsWithoutNumerator(Statement statement)
    {
        for (int i = 0; i + 4 < statement.Count; i++)
        {
            bool isBar = statement[i].Is(TextTokenKind.Open) && statement[i].IsMarkup && statement[i + 1].Is(TextTokenKind.Open)
                && statement[i + 2].Is(TextTokenKind.Bar) && statement[i + 3].Is(TextTokenKind.Close) && statement[i + 4].Is(TextTokenKind.Divide);
            if (!isBar)
                continue;
            int end = statement.Pairs[i];
            statement.Drop(i, i + 2);
            statement.Drop(i + 3, i + 5);
            if (end > i)
                statement.Drop(end, end + 1);
        }
    }
}
