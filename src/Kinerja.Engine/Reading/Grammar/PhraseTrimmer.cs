using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>Takes off a phrase what belongs to the sentence around it.</summary>
internal static class PhraseTrimmer
{
    private static readonly string[] s_before = ["dari", "antara", "lalu", "kemudian", "selanjutnya", "dengan", "dan", "oleh", "terhadap", "yaitu", "adalah", "maka"];
    private static readonly string[] s_after = ["kemudian", "selanjutnya", "hasilnya", "dan", "yang", "dengan", "terhadap", "adalah", "meliputi"];
    private static readonly string[] s_times = ["tahun", "thn", "th", "bulan", "bln", "semester", "triwulan", "minggu", "hari", "periode", "kali", "masa", "dekade", "pekan", "caturwulan", "waktu"];

    public static List<TextToken> Trim(List<TextToken> tokens)
    {
        tokens = WithoutValues(WithoutEmbeddedList(tokens));
        int start = 0;
        int end = tokens.Count;
        while (start < end && (IsPunctuation(tokens[start]) || (end - start > 1 && tokens[start].Is(TextTokenKind.Word) && s_before.Contains(tokens[start].Key))))
            start++;
        while (end > start && (IsPunctuation(tokens[end - 1]) || (end - start > 1 && IsConnective(tokens, end - 1))))
            end--;
        return start == 0 && end == tokens.Count ? tokens : tokens[start..end];
    }

    // "tahun lalu" is a time; ", lalu dikalikan" goes on.
    private static bool IsConnective(List<TextToken> tokens, int at)
    {
        TextToken token = tokens[at];
        if (!token.Is(TextTokenKind.Word))
            return false;
        return s_after.Contains(token.Key) || (token.Key == "lalu" && !s_times.Contains(tokens[at - 1].Key)) || (token.Key == "itu" && tokens[at - 1].IsWord("setelah"))
            || (token.Key == "setelah" && at == tokens.Count - 1);
    }

    private static bool IsPunctuation(TextToken token) =>
        token.Kind is TextTokenKind.Period or TextTokenKind.Comma or TextTokenKind.Semicolon or TextTokenKind.Question or TextTokenKind.Other
            or TextTokenKind.Colon or TextTokenKind.Equals or TextTokenKind.Paragraph or TextTokenKind.Dash or TextTokenKind.Pipe;

    // "(37)" and "(target 2025 = 125.000)" are values of one year, no part of a name.
    private static List<TextToken> WithoutValues(List<TextToken> tokens)
    {
        int open = tokens.FindIndex(token => token.Is(TextTokenKind.Open));
        while (open > 0)
        {
            int close = tokens.FindIndex(open, token => token.Is(TextTokenKind.Close));
            if (close < 0)
                return tokens;
            List<TextToken> inside = tokens[(open + 1)..close];
            bool isValue = inside.Count is 1 or 2 && inside[0].Is(TextTokenKind.Number);
            bool isEquation = inside.Exists(token => token.Is(TextTokenKind.Equals)) && inside.Exists(token => token.Is(TextTokenKind.Number));
            if (isValue || isEquation)
                tokens = [.. tokens[..open], .. tokens[(close + 1)..]];
            open = tokens.FindIndex(isValue || isEquation ? open : close, token => token.Is(TextTokenKind.Open));
        }

        return tokens;
    }

    // "Jumlah usaha: 1. bengkel 2. kolam yang mempunyai izin": the list explains the noun, the clause goes on after it.
    private static List<TextToken> WithoutEmbeddedList(List<TextToken> tokens)
    {
        int colon = tokens.FindIndex(token => token.Is(TextTokenKind.Colon));
        if (colon <= 0 || colon + 2 >= tokens.Count || StatementHead.ListMark(tokens, colon + 1) != 2)
            return tokens;
        int last = colon + 1;
        for (int i = last; i + 2 < tokens.Count; i++)
        {
            if (StatementHead.ListMark(tokens, i) == 2)
                last = i;
        }

        int clause = tokens.FindIndex(last, token => token.Key is "yang" or "yg");
        List<TextToken> noun = Trim(tokens[..colon]);
        return clause < 0 ? noun : [.. noun, .. tokens[clause..]];
    }
}
