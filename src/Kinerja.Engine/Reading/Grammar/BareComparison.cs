using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <summary>Reads two compared quantities and nothing else, <i>skor SPIP &gt; skor SPIP tahun lalu</i>: 1 when it holds, 0 when it does not.</summary>
internal static class BareComparison
{
    public static ConditionNode? Read(List<TextToken> tokens)
    {
        int sign = tokens.FindIndex(token => token.Is(TextTokenKind.Comparison));
        int open = tokens.FindIndex(token => token.Is(TextTokenKind.Open));
        bool inBrackets = open >= 0 && open < sign && tokens.FindIndex(open, token => token.Is(TextTokenKind.Close)) > sign;
        if (inBrackets || OperatorWords.AreIn(tokens))
            return null;
        bool isOne = sign < 0 || (sign > 0 && sign + 1 < tokens.Count && tokens.FindLastIndex(token => token.Is(TextTokenKind.Comparison)) == sign);
        if (!isOne || IsIssued(tokens) || Comparison.Find(tokens, null) is not { } comparison)
            return null;
        // In words only two quantities of one kind are compared: "lebih dari" stands in many names.
        if (sign < 0 && !(comparison.Left is PhraseNode one && comparison.Right is PhraseNode other && one.Phrase.FirstKey == other.Phrase.FirstKey
            && QuantityWords.Measures(one.Phrase.FirstKey)
            && !QuantityWords.Counts(one.Phrase.FirstKey)))
            return null;
        bool parallel = comparison.Right is PhraseNode right && comparison.Left is PhraseNode left
            && (right.Phrase.FirstKey == left.Phrase.FirstKey || QuantityWords.Measures(right.Phrase.FirstKey));
        bool clause = tokens[..Math.Max(sign, 0)].Exists(token => token.Key is "yang" or "yg" or "dengan" or "minimal" or "berusia" or "usia")
            || QuantityWords.Counts(tokens[0].Key);
        if (!parallel && (clause || comparison.Right is not NumberNode))
            return null;
        TextSpan end = new(comparison.Right.Span.End, 0);
        return new(comparison.Sign, comparison.Left, comparison.Right, new NumberNode(end, 1, false, null, ""), new NumberNode(end, 0, false, null, ""));
    }

    // "Nilai hasil evaluasi …, predikat AA > 90" explains a scale.
    private static bool IsIssued(List<TextToken> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (ExternalWords.ResultAt(tokens, i) > 0)
                return true;
        }

        return false;
    }
}
