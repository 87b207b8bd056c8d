using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>Reads an enumeration of parts with weights that make 100 %: <i>kepuasan (50 %), ketepatan (30 %), kebersihan (20 %)</i>.</summary>
internal static class WeightedList
{
    public static ReadNode? Read(List<TextToken> tokens, Assumptions assumptions) =>
        WeightsBehind(tokens, assumptions) ?? WeightsInFront(tokens, assumptions);

    // "40 persen nilai kompetensi, 35 persen nilai kinerja dan 25 persen nilai disiplin"
    private static ReadNode? WeightsInFront(List<TextToken> tokens, Assumptions assumptions)
    {
        ReadNode? sum = null;
        decimal total = 0;
        int parts = 0;
        int at = tokens.FindIndex(token => token.Is(TextTokenKind.Number));
        while (at >= 0 && at + 2 < tokens.Count)
        {
            bool isWeight = tokens[at].Is(TextTokenKind.Number) && (tokens[at + 1].Is(TextTokenKind.Percent) || tokens[at + 1].Key is "persen");
            if (!isWeight)
                return null;
            int next = at + 2;
            while (next < tokens.Count && !(tokens[next].Is(TextTokenKind.Number) && next + 1 < tokens.Count
                && (tokens[next + 1].Is(TextTokenKind.Percent) || tokens[next + 1].Key is "persen")))
                next++;
            List<TextToken> phrase = PhraseTrimmer.Trim(tokens[(at + 2)..next]);
            if (phrase.Count is 0 or > 20 || phrase.Exists(token => token.Kind is TextTokenKind.Plus or TextTokenKind.Times || token.IsWord("x")
                || token.Key is "ditambah" or "dikali" or "dibagi"))
                return null;
            var weight = new NumberNode(TextSpan.Covering(tokens[at].Span, tokens[at + 1].Span), tokens[at].Value / 100, false, null, "");
            var product = new BinaryNode(OperatorKind.Multiply, weight, new PhraseNode(new Phrase(phrase)));
            sum = sum is null ? product : new BinaryNode(OperatorKind.Add, sum, product);
            total += tokens[at].Value;
            parts++;
            at = next < tokens.Count ? next : -1;
        }

        return Whole(sum, parts, total, assumptions);
    }

    private static ReadNode? WeightsBehind(List<TextToken> tokens, Assumptions assumptions)
    {
        ReadNode? sum = null;
        decimal total = 0;
        int start = 0;
        int parts = 0;
        for (int i = 0; i + 3 < tokens.Count; i++)
        {
            if (!tokens[i].Is(TextTokenKind.Open))
                continue;
            int number = tokens[i + 1].Key is "bobot" ? i + 2 : i + 1;
            bool isWeight = number + 2 < tokens.Count && tokens[number].Is(TextTokenKind.Number)
                && (tokens[number + 1].Is(TextTokenKind.Percent) || tokens[number + 1].Key is "persen") && tokens[number + 2].Is(TextTokenKind.Close);
            if (!isWeight)
                continue;
            List<TextToken> phrase = PhraseTrimmer.Trim(StatementHead.WithoutListMark(PhraseTrimmer.Trim(tokens[start..i])));
            if (phrase.Count is 0 or > 20)
                return null;
            decimal percent = tokens[number].Value;
            TextSpan span = TextSpan.Covering(tokens[number].Span, tokens[number + 1].Span);
            var product = new BinaryNode(OperatorKind.Multiply, new PhraseNode(new Phrase(phrase)), new NumberNode(span, percent / 100, false, null, ""));
            sum = sum is null ? product : new BinaryNode(OperatorKind.Add, sum, product);
            total += percent;
            parts++;
            start = number + 3;
        }

        return Whole(sum, parts, total, assumptions);
    }

    private static ReadNode? Whole(ReadNode? sum, int parts, decimal total, Assumptions assumptions)
    {
        if (sum is null || parts < 2 || total != 100)
            return null;
        assumptions.Add(ReadingDiagnostics.WeightedParts, sum.Span, ("count", parts));
        return sum;
    }
}
