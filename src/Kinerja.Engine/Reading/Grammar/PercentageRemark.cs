using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>Takes off the remark that a result is a percentage: <i>dinyatakan dalam persentase</i>, with brackets or without.</summary>
internal static class PercentageRemark
{
    public static List<TextToken> Remove(List<TextToken> tokens)
    {
        int start = tokens.FindIndex(token => token.Key is "dinyatakan" or "disajikan");
        if (start < 0 || start + 2 >= tokens.Count || tokens[start + 1].Key is not ("dalam" or "dengan" or "sebagai"))
            return tokens;
        int end = start + 2;
        while (end < tokens.Count && (tokens[end].IsPhrasal || tokens[end].Is(TextTokenKind.Percent)))
            end++;
        if (end - start > 6)
            return tokens;
        bool bracketed = start > 0 && tokens[start - 1].Is(TextTokenKind.Open) && end < tokens.Count && tokens[end].Is(TextTokenKind.Close);
        return bracketed ? [.. tokens[..(start - 1)], .. tokens[(end + 1)..]] : [.. tokens[..start], .. tokens[end..]];
    }
}
