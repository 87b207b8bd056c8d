using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <summary>Puts the whole behind its part: <i>dari seluruh meter air, banyaknya meter yang ditera</i> divides the second by the first.</summary>
internal static class WholeFirst
{
    public static List<TextToken> Turn(List<TextToken> tokens, Assumptions assumptions)
    {
        bool begins = tokens.Count > 6 && tokens[0].IsWord("dari") && QuantityWords.Counts(tokens[1].Key);
        int comma = begins ? Comma(tokens) : -1;
        if (comma < 0)
            return tokens;
        int part = comma + 1;
        if (LabelWords.IsQuestion(tokens[part].Key))
            part++;
        bool isPercentage = part < tokens.Count && QuantityWords.IsPercentage(tokens[part].Key);
        if (isPercentage)
            part += PercentageRemark.IsBracket(tokens, part + 1) ? 4 : 1;
        if (part >= tokens.Count || !(isPercentage || QuantityWords.Measures(tokens[part].Key)))
            return tokens;

        int end = part;
        while (end < tokens.Count && OperatorWords.At(tokens, end, out _) == 0 && !tokens[end].Is(TextTokenKind.Times) && !tokens[end].IsWord("x")
            && !tokens[end].Is(TextTokenKind.Question))
            end++;
        assumptions.SaysPercentage |= isPercentage;
        assumptions.Add(ReadingDiagnostics.ImpliedDivision, tokens[0].Span, ("word", tokens[0].Text));
        TextToken bar = tokens[0] with { Kind = TextTokenKind.Divide, Text = "", Key = "", IsMarkup = true };
        return [.. tokens[part..end], bar, .. tokens[1..comma], .. tokens[end..]];
    }

    private static int Comma(List<TextToken> tokens)
    {
        for (int i = 2; i + 1 < tokens.Count; i++)
        {
            bool leads = tokens[i].Is(TextTokenKind.Comma) && (QuantityWords.Measures(tokens[i + 1].Key) || LabelWords.IsQuestion(tokens[i + 1].Key));
            if (leads)
                return i;
        }

        return -1;
    }
}
