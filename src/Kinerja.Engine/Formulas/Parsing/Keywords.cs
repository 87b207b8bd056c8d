namespace Kinerja.Formulas.Parsing;

/// <summary>Words that are operators or truth values, in English and Indonesian, in any case. A variable of such a name needs brackets.</summary>
internal static class Keywords
{
    private static readonly (string Word, TokenKind Kind)[] s_words =
    [
        ("and", TokenKind.And), ("dan", TokenKind.And),
        ("or", TokenKind.Or), ("atau", TokenKind.Or),
        ("not", TokenKind.Not), ("bukan", TokenKind.Not),
        ("true", TokenKind.Truth), ("benar", TokenKind.Truth),
        ("false", TokenKind.Truth), ("salah", TokenKind.Truth),
    ];

    public static TokenKind? KindOf(ReadOnlySpan<char> word)
    {
        foreach ((string keyword, TokenKind kind) in s_words)
        {
            if (word.Equals(keyword, StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        return null;
    }

    /// <summary>The truth value of a <see cref="TokenKind.Truth"/> word.</summary>
    public static bool IsTrue(ReadOnlySpan<char> word) =>
        word.Equals("true", StringComparison.OrdinalIgnoreCase) || word.Equals("benar", StringComparison.OrdinalIgnoreCase);
}
