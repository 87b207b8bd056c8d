using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Sections;

/// <summary>The meaning of symbols that a text gives: <i>A = jumlah desa tertib</i>.</summary>
internal static class Legends
{
    /// <summary>Where the sign between a symbol and its meaning stands; 0 when there is none.</summary>
    public static int SymbolSign(IReadOnlyList<TextToken> tokens, int at)
    {
        int sign = at + 1;
        if (sign + 1 >= tokens.Count || !tokens[at].Is(TextTokenKind.Word) || tokens[at].Text.Length > 16)
            return 0;
        return tokens[sign].Kind is TextTokenKind.Equals or TextTokenKind.Colon || tokens[sign].Key is "adalah" or "ialah" or "yaitu" or "merupakan" ? sign : 0;
    }

    /// <summary>Whether a line gives a symbol its meaning.</summary>
    public static bool Defines(List<TextToken> piece) => SymbolSign(piece, 0) > 0 && !LabelWords.IsFormulaLabel(piece[0].Key);

    /// <summary>Reads the meanings out of a legend.</summary>
    /// <param name="tokens">The legend.</param>
    /// <param name="meanings">Gets the meaning of each symbol, by the symbol's key.</param>
    public static void Read(List<TextToken> tokens, Dictionary<string, List<TextToken>> meanings)
    {
        int at = 0;
        while (at < tokens.Count)
        {
            int sign = IsStart(tokens, at) ? SymbolSign(tokens, at) : 0;
            if (sign == 0)
            {
                at++;
                continue;
            }

            int end = sign + 1;
            while (end < tokens.Count && !(IsStart(tokens, end) && SymbolSign(tokens, end) > 0
                && (!tokens[end + 1].Key.StartsWith("adalah", StringComparison.Ordinal) || Symbolic(tokens[end]))))
                end++;
            meanings.TryAdd(tokens[at].Key, Trim(tokens[(sign + 1)..end]));
            at = end;
        }
    }

    private static bool Symbolic(TextToken token) => token.Text.Length <= 4 || token.Text == token.Text.ToUpperInvariant();

    private static bool IsStart(List<TextToken> tokens, int at) =>
        tokens[at].Is(TextTokenKind.Word) && (at == 0 || tokens[at].LineBefore || !tokens[at - 1].IsPhrasal || Symbolic(tokens[at])) && at + 1 < tokens.Count
        && tokens[at + 1].Kind is TextTokenKind.Equals or TextTokenKind.Colon or TextTokenKind.Word;

    private static List<TextToken> Trim(List<TextToken> tokens)
    {
        int end = tokens.Count;
        while (end > 0 && (!tokens[end - 1].IsPhrasal && !tokens[end - 1].Is(TextTokenKind.Close) || tokens[end - 1].Key is "dan"))
            end--;
        return tokens[..end];
    }
}
