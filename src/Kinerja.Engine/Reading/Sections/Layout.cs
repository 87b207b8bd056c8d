using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Sections;

/// <summary>Puts the three lines of a fraction together again when they stand in three paragraphs.</summary>
internal static class Layout
{
    public static List<List<TextToken>> Join(List<List<TextToken>> pieces)
    {
        DrawCellBorders(pieces);
        var joined = new List<List<TextToken>>();
        foreach (List<TextToken> piece in pieces)
        {
            int list = Operates(piece) ? joined.FindLastIndex(EndsWithColon) : -1;
            if (list >= 0 && joined.Count - list <= 12)
            {
                // "Jumlah rumah yang memenuhi:" – items – "dibagi jumlah rumah": the items explain the first part.
                joined[list].AddRange(piece);
                continue;
            }

            if (joined.Count > 0 && IsNumeratorWithFactor(joined[^1]) && IsCounted(piece))
            {
                // "A x 100 %" and "B" in two paragraphs: the line between them was the bar.
                joined[^1].Add(piece[0] with { Kind = TextTokenKind.Bar, Span = new(piece[0].Span.Start, 0), Text = "", Key = "" });
                joined[^1].AddRange(piece);
                continue;
            }

            if (joined.Count > 0 && Conditionals.Continues(joined[^1], piece))
                joined[^1].Add(piece[0] with { Kind = TextTokenKind.Semicolon, Span = new(piece[0].Span.Start, 0), Text = "", Key = "" });
            if (joined.Count > 0 && (IsOpen(joined[^1]) || Continues(piece) || joined[^1][^1] is { Kind: TextTokenKind.Semicolon, Text: "" }))
                joined[^1].AddRange(piece);
            else
                joined.Add(piece);
        }

        return joined;
    }

    private static bool IsNumeratorWithFactor(List<TextToken> piece)
    {
        int sign = piece.FindIndex(token => token.Is(TextTokenKind.Times) || (token.IsWord("x") && token.SpaceBefore));
        bool divides = piece.Exists(token => token.Kind is TextTokenKind.Bar or TextTokenKind.Divide or TextTokenKind.Slash or TextTokenKind.Colon or TextTokenKind.Equals)
            || OperatorWords.AreIn(piece);
        return sign > 1 && !divides && QuantityWords.Counts(piece[0].Key) && AllFactor(piece, sign) && piece.FindIndex(sign, token => token.Value == 100) > 0;
    }

    private static bool IsCounted(List<TextToken> piece) =>
        QuantityWords.Counts(piece[0].Key) && !piece.Exists(token => token.Kind is TextTokenKind.Bar or TextTokenKind.Times or TextTokenKind.Divide or TextTokenKind.Equals)
        && !OperatorWords.AreIn(piece);

    // A table draws the bar as the border of a cell: "A" – "x 100 %" – "B".
    private static void DrawCellBorders(List<List<TextToken>> pieces)
    {
        for (int i = 1; i + 1 < pieces.Count; i++)
        {
            List<TextToken> factor = pieces[i];
            // The factor may also stand in a third cell behind both.
            List<TextToken> last = pieces[i + 1];
            bool behind = last.Count <= 4 && (last[0].Is(TextTokenKind.Times) || last[0].IsWord("x")) && AllFactor(last, 0)
                && !pieces[i - 1].Exists(token => token.Is(TextTokenKind.Bar));
            if (behind && QuantityWords.Measures(factor[0].Key) && QuantityWords.Measures(Head(pieces[i - 1])) && !AllFactor(pieces[i - 1], 0))
                factor.Insert(0, factor[0] with { Kind = TextTokenKind.Bar, Span = new(factor[0].Span.Start, 0), Text = "", Key = "" });
            bool isFactor = factor.Count <= 4 && (factor[0].Is(TextTokenKind.Times) || factor[0].IsWord("x")) && AllFactor(factor, 0);
            if (isFactor && QuantityWords.Measures(pieces[i - 1][0].Key) && QuantityWords.Measures(pieces[i + 1][0].Key)
                && !pieces[i - 1].Exists(token => token.Is(TextTokenKind.Bar)))
                factor.Insert(0, factor[0] with { Kind = TextTokenKind.Bar, Span = new(factor[0].Span.Start, 0), Text = "", Key = "" });
        }
    }

    // What stands behind a label: "Susut (%) = Volume muat …".
    private static string Head(List<TextToken> piece)
    {
        int sign = piece.FindLastIndex(token => token.Is(TextTokenKind.Equals));
        return sign + 1 < piece.Count ? piece[sign + 1].Key : "";
    }

    private static bool Operates(List<TextToken> piece) => OperatorWords.At(piece, 0, out _) > 0;

    private static bool EndsWithColon(List<TextToken> piece) => piece.Count > 2 && piece[^1].Is(TextTokenKind.Colon) && QuantityWords.Counts(piece[0].Key);

    // It ends with an operator, or with a bar whose denominator is still to come.
    public static bool IsOpen(List<TextToken> piece)
    {
        if (IsOperator(piece, piece.Count - 1))
            return true;
        int bar = piece.FindLastIndex(token => token.Is(TextTokenKind.Bar));
        return bar > 0 && AllFactor(piece, bar + 1);
    }

    private static bool Continues(List<TextToken> piece)
    {
        TextToken first = piece[0];
        if (first.Is(TextTokenKind.Bar) || first.Is(TextTokenKind.Times) || first.Is(TextTokenKind.Divide))
            return true;
        bool glyph = first.Kind is TextTokenKind.Slash or TextTokenKind.Plus or TextTokenKind.Equals;
        return glyph || (first.IsWord("x") && piece.Count > 1 && piece[1].Is(TextTokenKind.Number)) || Operates(piece);
    }

    private static bool IsOperator(List<TextToken> piece, int at)
    {
        TextToken token = piece[at];
        return token.Kind is TextTokenKind.Bar or TextTokenKind.Times or TextTokenKind.Divide or TextTokenKind.Slash or TextTokenKind.Plus
            || (token.Is(TextTokenKind.Colon) && token.SpaceBefore && at > 0 && QuantityWords.Counts(piece[0].Key))
            || (token.IsWord("x") && at > 0 && (token.Text == "x" ? !CertainOperators.IsClass(piece[at - 1].Key) : piece[at - 1].Is(TextTokenKind.Number) || piece[at - 1].Is(TextTokenKind.Close)));
    }

    private static bool AllFactor(List<TextToken> piece, int from)
    {
        for (int i = from; i < piece.Count; i++)
        {
            TextToken token = piece[i];
            bool isFactor = token.Kind is TextTokenKind.Times or TextTokenKind.Number or TextTokenKind.Percent or TextTokenKind.Period or TextTokenKind.Close
                || token.Key is "x" or "kali" or "dikali" or "dikalikan" or "persen";
            if (!isFactor)
                return false;
        }

        return true;
    }
}
