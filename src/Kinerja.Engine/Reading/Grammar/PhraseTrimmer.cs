using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>Takes off a phrase what belongs to the sentence around it.</summary>
internal static class PhraseTrimmer
{
    private static readonly string[] s_before = ["dari", "antara", "lalu", "kemudian", "selanjutnya", "dengan", "dan", "oleh", "terhadap", "yaitu", "adalah", "maka", "ditambah", "plus"];
    private static readonly string[] s_after = ["kemudian", "selanjutnya", "hasilnya", "dan", "yang", "dengan", "terhadap", "adalah", "meliputi"];
    private static readonly string[] s_times = ["tahun", "thn", "th", "bulan", "bln", "semester", "triwulan", "minggu", "hari", "periode", "kali", "masa", "dekade", "pekan", "caturwulan", "waktu"];

    public static List<TextToken> Trim(List<TextToken> tokens)
    {
        tokens = WithoutValues(WithoutEmbeddedList(tokens));
        int start = 0;
        int end = tokens.Count;
        while (start < end && (IsPunctuation(tokens[start]) || (end - start > 1 && tokens[start].Is(TextTokenKind.Word)
            && s_before.Contains(tokens[start].Key))))
            start++;
        while (end > start && (IsPunctuation(tokens[end - 1]) || (end - start > 1 && IsConnective(tokens, end - 1))))
            end--;
        // Signs alone name nothing.
        if (tokens.FindIndex(start, end - start, token => token.IsPhrasal && token.Span.Length > 0) < 0)
            return [];
        return start == 0 && end == tokens.Count ? tokens : tokens[start..end];
    }

    // "tahun lalu" is a time; ", lalu dikalikan" goes on.
    private static bool IsConnective(List<TextToken> tokens, int at)
    {
        TextToken token = tokens[at];
        if (!token.Is(TextTokenKind.Word))
            return false;
        return s_after.Contains(token.Key) || (token.Key == "lalu" && !s_times.Contains(tokens[at - 1].Key))
            || (token.Key == "itu" && tokens[at - 1].IsWord("setelah"))
            || (token.Key == "setelah" && at == tokens.Count - 1);
    }

    private static bool IsPunctuation(TextToken token) =>
        token.Kind is TextTokenKind.Period or TextTokenKind.Comma or TextTokenKind.Semicolon or TextTokenKind.Question or TextTokenKind.Other
            or TextTokenKind.Colon or TextTokenKind.Equals or TextTokenKind.Paragraph or TextTokenKind.Dash or TextTokenKind.Pipe;

    // "(37)" and "(target 2025 = 125.000)" are values of one year, no part of a name.
    private static List<TextToken> WithoutValues(List<TextToken> tokens)
    {
        if (!tokens.Exists(token => token.Is(TextTokenKind.Open)))
            return tokens;
        var kept = new List<TextToken>(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            int close = i > 0 && tokens[i].Is(TextTokenKind.Open) ? ValueEnd(tokens, i) : -1;
            if (close > 0)
                i = close;
            else
                kept.Add(tokens[i]);
        }

        return kept;
    }

    // Where the bracket closes when it holds a value; -1 when it holds words. Values are short: the look ahead is bounded.
    private static int ValueEnd(List<TextToken> tokens, int open)
    {
        bool equals = false;
        bool hasNumber = false;
        for (int i = open + 1; i < tokens.Count && i < open + 40; i++)
        {
            if (tokens[i].Is(TextTokenKind.Open))
                return -1;
            if (tokens[i].Is(TextTokenKind.Close))
            {
                bool isValue = i - open is 2 or 3 && tokens[open + 1].Is(TextTokenKind.Number);
                return isValue || (equals && hasNumber) ? i : -1;
            }

            equals |= tokens[i].Is(TextTokenKind.Equals);
            hasNumber |= tokens[i].Is(TextTokenKind.Number);
        }

        return -1;
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

        int clause = tokens.FindIndex(last, token => token.Key is "yang" or "yg" or "dan");
        List<TextToken> noun = Trim(tokens[..colon]);
        return clause < 0 ? noun : [.. noun, .. tokens[clause..]];
    }
}
