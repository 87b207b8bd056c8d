using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <summary>The remark that a result is a percentage, <i>dinyatakan dalam persentase</i>, with brackets or without: finds it and takes it off.</summary>
internal static class PercentageRemark
{
    private static readonly string[] s_results = ["persentase", "persen", "prosentase", "prosen", "presentase"];

    /// <summary>Whether a text says that its result is a percentage: <i>dinyatakan dalam persentase</i>.</summary>
    public static bool SaysPercentage(IReadOnlyList<TextToken> tokens)
    {
        for (int i = 1; i < tokens.Count; i++)
        {
            bool isResult = s_results.Contains(tokens[i].Key) || tokens[i].Is(TextTokenKind.Percent);
            if (isResult && tokens[i - 1].Key is "dalam" or "bentuk" or "satuan" && i >= 2
                && (tokens[i - 2].Key is "dinyatakan" or "dalam" or "disajikan" or "dihitung" || tokens[i - 2].Is(TextTokenKind.Open)))
                return true;
        }

        return false;
    }

    /// <summary>Whether <c>(%)</c> stands at a place.</summary>
    public static bool IsBracket(List<TextToken> tokens, int at) =>
        at + 2 < tokens.Count && tokens[at].Is(TextTokenKind.Open) && tokens[at + 1].Is(TextTokenKind.Percent) && tokens[at + 2].Is(TextTokenKind.Close);

    public static List<TextToken> Remove(List<TextToken> tokens)
    {
        int start = -1;
        for (int i = 0; i + 2 < tokens.Count && start < 0; i++)
        {
            if (tokens[i].Key is "dinyatakan" or "disajikan" && tokens[i + 1].Key is "dalam" or "dengan" or "sebagai" or "per")
                start = i;
        }

        if (start < 0)
            return WithoutBracket(tokens);
        int end = start + 2;
        while (end < tokens.Count && (tokens[end].IsPhrasal || tokens[end].Is(TextTokenKind.Percent)
            || (tokens[end].Is(TextTokenKind.Open) && end + 2 < tokens.Count && tokens[end + 1].Is(TextTokenKind.Percent))
            || (tokens[end].Is(TextTokenKind.Close) && tokens[end - 1].Is(TextTokenKind.Percent) && tokens[end - 2].Is(TextTokenKind.Open))))
            end++;
        if (end - start > 9)
            return tokens;
        bool bracketed = start > 0 && tokens[start - 1].Is(TextTokenKind.Open) && end < tokens.Count && tokens[end].Is(TextTokenKind.Close);
        return bracketed ? [.. tokens[..(start - 1)], .. tokens[(end + 1)..]] : [.. tokens[..start], .. tokens[end..]];
    }

    // "… ? (dalam persen)"
    private static List<TextToken> WithoutBracket(List<TextToken> tokens)
    {
        int open = tokens.Count - 1;
        while (open >= 0 && !tokens[open].Is(TextTokenKind.Open))
            open--;
        bool isRemark = open > 0 && open + 3 < tokens.Count && tokens[open + 1].IsWord("dalam") && tokens[open + 3].Is(TextTokenKind.Close)
            && (QuantityWords.IsPercentage(tokens[open + 2].Key) || tokens[open + 2].Is(TextTokenKind.Percent));
        return isRemark ? [.. tokens[..open], .. tokens[(open + 4)..]] : tokens;
    }
}
