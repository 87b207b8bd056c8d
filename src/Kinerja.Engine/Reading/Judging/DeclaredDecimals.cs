using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Judging;

/// <summary>Finds how many decimals a text asks for: <i>dua angka di belakang koma</i>, <i>2 desimal</i>.</summary>
internal static class DeclaredDecimals
{
    private static readonly string[] s_numbers = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam"];

    public static int? In(List<TextToken> tokens)
    {
        int at = tokens.FindIndex(token => token.Key is "desimal" || token.Key is "koma");
        if (at < 1)
            return null;
        bool behindComma = tokens[at].Key == "koma" && tokens[at - 1].Key is "belakang" or "dibelakang";
        if (tokens[at].Key == "koma" && !behindComma)
            return null;
        for (int i = at - 1; i >= 0 && i >= at - 5; i--)
        {
            if (tokens[i].Is(TextTokenKind.Number) && tokens[i].Value <= 28 && tokens[i].Value == decimal.Truncate(tokens[i].Value))
                return (int)tokens[i].Value;
            int word = Array.IndexOf(s_numbers, tokens[i].Key);
            if (word >= 0)
                return word;
        }

        return null;
    }
}
