using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Words;

/// <summary>The words that stand for an operator between two phrases.</summary>
internal static class OperatorWords
{
    // The part after the verb that belongs to it: "dibagi dengan", "dikurangi oleh".
    private static readonly string[] s_links = ["dengan", "oleh", "terhadap", "thd", "dgn", "dg"];

    private static readonly string[] s_divisions = ["dibagi", "dibagikan", "dibanding", "dibandingkan", "berbanding", "diperbandingkan"];
    private static readonly string[] s_products = ["dikali", "dikalikan", "dikalikannya", "diperkalikan", "dikalinya", "mengalikannya"];
    private static readonly string[] s_sums = ["ditambah", "ditambahkan", "dijumlahkan", "dijumlah"];
    private static readonly string[] s_differences = ["dikurangi", "dikurang", "dikurangkan"];

    // "dibagi menjadi tiga", "dibagikan kepada warga", "dibagi rata": shared out, not divided.
    private static readonly string[] s_sharing = ["menjadi", "jadi", "ke", "kepada", "dalam", "kedalam", "rata", "habis", "sesuai", "secara", "per", "untuk", "bagi", "atas"];

    /// <summary>Whether an operator in words begins at a token.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The place.</param>
    /// <param name="kind">The operator.</param>
    /// <returns>How many tokens it takes; 0 when there is none.</returns>
    public static int At(IReadOnlyList<TextToken> tokens, int at, out OperatorKind kind)
    {
        kind = OperatorKind.Divide;
        if (!tokens[at].Is(TextTokenKind.Word))
            return 0;
        string key = tokens[at].Key;
        int length = 1;
        if (key == "di" && Key(tokens, at + 1) is var next && next.Length > 0)
        {
            key = "di" + next;
            length = 2;
        }

        if (s_divisions.Contains(key))
        {
            if (key.StartsWith("dibagi", StringComparison.Ordinal) && s_sharing.Contains(Key(tokens, at + length)))
                return 0;
            kind = OperatorKind.Divide;
        }
        else if (s_products.Contains(key))
            kind = OperatorKind.Multiply;
        else if (s_sums.Contains(key))
            kind = OperatorKind.Add;
        else if (s_differences.Contains(key))
            kind = OperatorKind.Subtract;
        else
            return 0;
        while (s_links.Contains(Key(tokens, at + length)))
            length++;
        return length;
    }

    /// <summary>Whether an operator in words begins at any token.</summary>
    public static bool AreIn(IReadOnlyList<TextToken> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i, out _) > 0)
                return true;
        }

        return false;
    }

    private static string Key(IReadOnlyList<TextToken> tokens, int at) =>
        at < tokens.Count && tokens[at].Is(TextTokenKind.Word) ? tokens[at].Key : "";
}
