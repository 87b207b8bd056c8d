using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <summary>
/// Takes off what stands around a formula in one statement: list marks, "Rumus:", "X adalah", "Capaian =", inline values
/// ("= 3150"), results of examples ("= 90 %").
/// </summary>
internal static class StatementHead
{
    /// <summary>The equations of a statement, the one that counts last; each without label.</summary>
    public static StatementParts Split(List<TextToken> tokens, Expectation expectation)
    {
        var parts = new StatementParts();
        List<TextToken> body = Unwrap(WithoutListMark(tokens));
        body = WithoutLabels(body, parts, expectation);
        body = WithoutInlineValues(body, parts);
        SplitAtEquals(body, parts);
        return parts;
    }

    public static List<TextToken> WithoutListMark(List<TextToken> tokens)
    {
        int at = 0;
        while (at < tokens.Count && ListMark(tokens, at) is > 0 and var length)
            at += length;
        return at == 0 ? tokens : tokens[at..];
    }

    /// <summary>Whether a list mark stands at a place: <c>1.</c>, <c>a)</c>, <c>-</c>, <c>•</c>.</summary>
    /// <returns>Its length in tokens; 0 when there is none.</returns>
    public static int ListMark(List<TextToken> tokens, int at)
    {
        TextToken token = tokens[at];
        if (at + 1 >= tokens.Count)
            return token.Kind is TextTokenKind.Dash ? 1 : 0;
        TextToken next = tokens[at + 1];
        bool mayNumber = (token.Is(TextTokenKind.Number) && token.Value < 100 && token.Value == decimal.Truncate(token.Value))
            || (token.Is(TextTokenKind.Word) && token.Text.Length == 1);
        if (mayNumber && !next.SpaceBefore && next.Kind is TextTokenKind.Period or TextTokenKind.Close && at + 2 < tokens.Count && tokens[at + 2].SpaceBefore)
            return 2;
        if (token.Kind is TextTokenKind.Dash && next.SpaceBefore)
            return 1;
        return token.Kind is TextTokenKind.Other or TextTokenKind.Period or TextTokenKind.Comma or TextTokenKind.Semicolon or TextTokenKind.Close
            && at == 0 ? 1 : 0;
    }

    // "(Formula: … dibagi …)": brackets around everything say nothing.
    private static List<TextToken> Unwrap(List<TextToken> tokens)
    {
        while (tokens.Count > 2 && tokens[0].Is(TextTokenKind.Open) && !tokens[0].IsMarkup)
        {
            int depth = 0;
            int close = 0;
            for (; close < tokens.Count; close++)
            {
                depth += tokens[close].Nesting;
                if (depth == 0)
                    break;
            }

            bool holdsAll = close >= tokens.Count - 1 || (close == tokens.Count - 2
                && tokens[^1].Kind is TextTokenKind.Period or TextTokenKind.Semicolon or TextTokenKind.Comma);
            bool labelled = LabelWords.IsFormulaLabel(tokens[1].Key);
            if (close >= tokens.Count && labelled)
                return tokens[1..];
            if (!holdsAll || close >= tokens.Count || !(labelled || close == tokens.Count - 1 || tokens[^1].Is(TextTokenKind.Period)))
                return tokens;
            tokens = tokens[1..close];
        }

        return tokens;
    }

    // "Rumus ini menghitung …", "Cara menilai prosentase: dihitung dari …", "Persentase X adalah …".
    private static List<TextToken> WithoutLabels(List<TextToken> tokens, StatementParts parts, Expectation expectation)
    {
        while (LabelLength(tokens, expectation) is > 0 and var length)
        {
            parts.Labels.Add(tokens[..length]);
            tokens = WithoutListMark(tokens[length..]);
        }

        return tokens;
    }

    private static int LabelLength(List<TextToken> tokens, Expectation expectation)
    {
        int operators = FirstOperator(tokens);
        int depth = 0;
        for (int i = 0; i < tokens.Count && i < operators; i++)
        {
            TextToken token = tokens[i];
            depth += token.Nesting;
            if (depth > 0)
                continue;
            if (token.Is(TextTokenKind.Colon) && i + 1 < tokens.Count && IsLabel(tokens, i, expectation.Ratio && operators == tokens.Count))
                return i + 1;
            if (!token.Is(TextTokenKind.Word) || i + 1 >= tokens.Count)
                continue;
            bool something = operators < tokens.Count;
            // "Jumlah bayi yang ditimbang lengkap, yakni 3 kali …" goes on with its own phrase.
            bool explains = token.Key is "yaitu" or "yakni" or "artinya" && QuantityWords.Counts(tokens[0].Key);
            if (something && LabelWords.IsCopula(token.Key) && !explains && i <= 40)
                return i + 1 + Links(tokens, i + 1);
            if (something && LabelWords.IsMeasured(token.Key) && (i == 0 || !QuantityWords.Counts(tokens[0].Key)) && !(i > 0 && tokens[i - 1].IsWord("yang")))
                return i + 1 + Links(tokens, i + 1);
            if (i == 0 && LabelWords.IsFormulaLabel(token.Key) && tokens[1].Key is "ini" or "tersebut" && tokens.Count > 3)
                return 2;
            if (i == 0 && LabelWords.IsQuestion(token.Key))
                return tokens[1].Key is "banyak" or "besar" or "besarnya" ? 2 : 1;
        }

        return 0;
    }

    private static int Links(List<TextToken> tokens, int at)
    {
        int start = at;
        while (at < tokens.Count && (LabelWords.IsMeasuredLink(tokens[at].Key) || LabelWords.IsMeasured(tokens[at].Key) || tokens[at].Is(TextTokenKind.Colon)))
            at++;
        return at - start;
    }

    // A colon after words that name no quantity labels what follows; "Total skor : Total sekolah" divides.
    private static bool IsLabel(List<TextToken> tokens, int colon, bool mustDivide)
    {
        TextToken first = tokens[0];
        if (colon == 0 || tokens[colon - 1].Is(TextTokenKind.Close) || tokens[colon - 1].Is(TextTokenKind.Number))
            return colon == 0;
        if (LabelWords.IsFormulaLabel(first.Key))
            return true;
        TextToken next = tokens[colon + 1];
        bool rightMeasures = QuantityWords.Measures(next.Key) || next.Is(TextTokenKind.Sigma) || next.Is(TextTokenKind.Open);
        bool leftCounts = QuantityWords.Counts(first.Key) || first.Is(TextTokenKind.Sigma);
        if (leftCounts)
            return false;
        if (QuantityWords.IsPercentage(first.Key) || first.Is(TextTokenKind.Percent))
            return true;
        if (mustDivide && tokens[colon].SpaceBefore && rightMeasures)
            return false;
        // "Pendapatan : Belanja" may divide; a colon glued to the word before it rarely does.
        return !tokens[colon].SpaceBefore ? !(QuantityWords.Measures(first.Key) && rightMeasures) : rightMeasures && !QuantityWords.Measures(first.Key);
    }

    /// <summary>The first token that certainly computes; the count of tokens when none does.</summary>
    private static int FirstOperator(List<TextToken> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            TextToken token = tokens[i];
            bool isSign = token.Kind is TextTokenKind.Bar or TextTokenKind.Divide or TextTokenKind.Times or TextTokenKind.Equals;
            bool isSpacedSign = (token.Kind is TextTokenKind.Slash or TextTokenKind.Plus or TextTokenKind.Dash || token.IsWord("x"))
                && token.SpaceBefore && i + 1 < tokens.Count && tokens[i + 1].SpaceBefore;
            if (isSign || isSpacedSign || (i > 0 && OperatorWords.At(tokens, i, out _) > 0) || PairWords.Leads(token.Key))
                return i;
        }

        return tokens.Count;
    }

    // "Jumlah murid = 3150 ----- x 100 %": the value of one year, not an equation.
    private static List<TextToken> WithoutInlineValues(List<TextToken> tokens, StatementParts parts)
    {
        bool hasBar = tokens.Exists(token => token.Is(TextTokenKind.Bar));
        var kept = new List<TextToken>(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(TextTokenKind.Equals))
            {
                int end = i + 1;
                if (end < tokens.Count && tokens[end].Kind is TextTokenKind.Number or TextTokenKind.Dots)
                    end++;
                bool isValue = end > i + 1;
                while (isValue && end < tokens.Count && end < i + 4 && tokens[end].Kind is TextTokenKind.Word or TextTokenKind.Percent)
                    end++;
                // "x 100 % = 87,24 % Jumlah seluruh …": the result stands beside the factor.
                bool besideFactor = hasBar && isValue && i > 0 && (tokens[i - 1].Is(TextTokenKind.Percent) || tokens[i - 1].Is(TextTokenKind.Number));
                if (besideFactor)
                    end = i + 2 < tokens.Count && tokens[i + 2].Is(TextTokenKind.Percent) ? i + 3 : i + 2;
                bool closes = besideFactor || end == tokens.Count || tokens[end].Is(TextTokenKind.Bar) || tokens[end].Is(TextTokenKind.Period);
                if (closes && (hasBar || !isValue))
                {
                    if (isValue)
                        parts.InlineValues.Add(TextSpan.Covering(tokens[i].Span, tokens[end - 1].Span));
                    i = end - 1;
                    continue;
                }
            }

            kept.Add(tokens[i]);
        }

        return kept;
    }

    private static void SplitAtEquals(List<TextToken> tokens, StatementParts parts)
    {
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= tokens.Count; i++)
        {
            bool ends = i == tokens.Count;
            if (!ends)
                depth += tokens[i].Nesting;
            if (!ends && !(tokens[i].Is(TextTokenKind.Equals) && depth <= 0))
                continue;
            if (i > start)
                parts.Sides.Add(tokens[start..i]);
            start = i + 1;
        }
    }
}
