using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <summary>Reads an average of parts that are all named: <i>rata-rata dari persentase fisik dan persentase keuangan</i>.</summary>
internal static class AverageList
{
    public static ReadNode? Read(List<TextToken> tokens)
    {
        bool begins = tokens.Count > 4 && tokens[0].Key is "rata-rata" or "rerata" && tokens[1].Key is "dari" or "antara";
        if (!begins)
            return null;
        ReadNode? sum = null;
        int parts = 0;
        int start = 2;
        for (int i = start; i <= tokens.Count; i++)
        {
            bool joins = i < tokens.Count && (tokens[i].Is(TextTokenKind.Comma) || tokens[i].IsWord("dan"));
            bool newPart = i == tokens.Count || (joins && i + 1 < tokens.Count && (tokens[i + 1].Key == tokens[2].Key || tokens[i + 1].IsWord("dan")));
            if (!newPart)
                continue;
            List<TextToken> phrase = PhraseTrimmer.Trim(tokens[start..i]);
            start = i + 1;
            if (phrase.Count == 0)
                continue;
            if (phrase.Count > 25 || phrase.Exists(token => token.Kind is TextTokenKind.Times or TextTokenKind.Bar)
                || OperatorWords.AreIn(phrase))
                return null;
            var part = new PhraseNode(new Phrase(phrase));
            sum = sum is null ? part : new BinaryNode(OperatorKind.Add, sum, part, IsGrouped: true);
            parts++;
        }

        return sum is null || parts < 2 ? null : new BinaryNode(OperatorKind.Divide, sum, new NumberNode(new(sum.Span.End, 0), parts, false, null, ""));
    }
}
