using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>Reads an enumeration of parts with weights that make 100 %: <i>kepuasan (50 %), ketepatan (30 %), kebersihan (20 %)</i>.</summary>
internal static class WeightedList
{
    public static ReadNode? Read(List<TextToken> tokens, Assumptions assumptions)
    {
        ReadNode? sum = null;
        decimal total = 0;
        int start = 0;
        int parts = 0;
        for (int i = 0; i + 3 < tokens.Count; i++)
        {
            bool isWeight = tokens[i].Is(TextTokenKind.Open) && tokens[i + 1].Is(TextTokenKind.Number) && (tokens[i + 2].Is(TextTokenKind.Percent) || tokens[i + 2].Key is "persen") && tokens[i + 3].Is(TextTokenKind.Close);
            if (!isWeight)
                continue;
            List<TextToken> phrase = PhraseTrimmer.Trim(StatementHead.WithoutListMark(PhraseTrimmer.Trim(tokens[start..i])));
            if (phrase.Count is 0 or > 20)
                return null;
            decimal percent = tokens[i + 1].Value;
            TextSpan span = TextSpan.Covering(tokens[i + 1].Span, tokens[i + 2].Span);
            var product = new BinaryNode(OperatorKind.Multiply, new PhraseNode(new Phrase(phrase)), new NumberNode(span, percent / 100, false, null, ""));
            sum = sum is null ? product : new BinaryNode(OperatorKind.Add, sum, product);
            total += percent;
            parts++;
            start = i + 4;
        }

        if (sum is null || parts < 2 || total != 100)
            return null;
        assumptions.Add(ReadingDiagnostics.WeightedParts, sum.Span, ("count", parts));
        return sum;
    }
}
