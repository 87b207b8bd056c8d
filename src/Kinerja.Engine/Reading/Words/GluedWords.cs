using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Words;

/// <summary>
/// Repairs what typing and scanning did to the words and numbers that carry the arithmetic: <i>dibagijumlah</i>, <i>dikali100</i>,
/// <i>Jum1ah</i>, <i>l00 %</i>. Only where nothing else can be meant.
/// </summary>
internal static class GluedWords
{
    private static readonly string[] s_operators = ["dibandingkan", "dibanding", "dikalikan", "dikali", "dibagi", "ditambah", "dikurangi", "kali", "per", "x"];
    private static readonly string[] s_heads = ["jumlah", "total", "seluruh", "keseluruhan", "banyaknya", "semua", "dengan"];

    public static List<TextToken> Split(List<TextToken> tokens)
    {
        List<TextToken>? repaired = null;
        for (int i = 0; i < tokens.Count; i++)
        {
            TextToken token = tokens[i];
            if (IsScannedHundred(tokens, i))
            {
                // "1OO %": the scanner took the zeros for letters.
                repaired ??= tokens[..i];
                repaired.Add(token with { Text = "100", Key = "100", Value = 100, Span = TextSpan.Covering(token.Span, tokens[i + 1].Span) });
                i++;
                continue;
            }

            if (!token.Is(TextTokenKind.Word) || token.Text.Length < 3 || !TryRepair(token, tokens, i, out TextToken first, out TextToken? second))
            {
                repaired?.Add(token);
                continue;
            }

            repaired ??= tokens[..i];
            repaired.Add(first);
            if (second is { } rest)
                repaired.Add(rest);
        }

        return repaired ?? tokens;
    }

    private static bool IsScannedHundred(List<TextToken> tokens, int at) =>
        tokens[at].Is(TextTokenKind.Number) && tokens[at].Value == 1 && at + 1 < tokens.Count && !tokens[at + 1].SpaceBefore && tokens[at + 1].Key == "oo";

    private static bool TryRepair(TextToken token, List<TextToken> tokens, int at, out TextToken first, out TextToken? second)
    {
        second = null;
        if (ScannedNumber(token, tokens, at) is { } number)
        {
            first = token with { Kind = TextTokenKind.Number, Value = number };
            return true;
        }

        string key = ScannedLetters(token.Key);
        first = token with { Key = key, Text = key == token.Key ? token.Text : Recased(token.Text, key) };
        foreach (string word in s_operators)
        {
            if (key.Length <= word.Length || !key.StartsWith(word, StringComparison.Ordinal))
                continue;
            string rest = key[word.Length..];
            bool isNumber = rest.All(char.IsAsciiDigit) && rest.Length < 8;
            if (!isNumber && (word.Length < 6 || !s_heads.Contains(rest)))
                continue;
            TextSpan span = token.Span;
            first = token with { Text = word, Key = word, Span = new(span.Start, Math.Min(word.Length, span.Length)) };
            var restSpan = new TextSpan(Math.Min(span.Start + word.Length, span.End), Math.Max(0, span.Length - word.Length));
            second = isNumber
                ? token with { Kind = TextTokenKind.Number, Text = rest, Key = rest, Span = restSpan, SpaceBefore = true, LineBefore = false, Value = decimal.Parse(rest, System.Globalization.CultureInfo.InvariantCulture) }
                : token with { Text = rest, Key = rest, Span = restSpan, SpaceBefore = true, LineBefore = false };
            return true;
        }

        return key != token.Key;
    }

    // "l00 %" behind a multiplication sign is a hundred.
    private static decimal? ScannedNumber(TextToken token, List<TextToken> tokens, int at)
    {
        bool afterTimes = at > 0 && (tokens[at - 1].Is(TextTokenKind.Times) || tokens[at - 1].Key is "x" or "kali" or "dikali" or "dikalikan");
        if (!afterTimes || !token.Text.Any(char.IsAsciiDigit) && !token.Text.Contains('O'))
            return null;
        string digits = token.Text.Replace('l', '1').Replace('I', '1').Replace('O', '0').Replace('o', '0');
        return digits is "100" or "1000" or "10000" or "100000" ? decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    // "jum1ah": a digit inside a word that is known without it.
    private static string ScannedLetters(string key)
    {
        if (!key.Any(char.IsAsciiDigit))
            return key;
        string letters = key.Replace('1', 'l').Replace('0', 'o');
        return QuantityWords.Counts(letters) || s_operators.Contains(letters) ? letters : key;
    }

    private static string Recased(string text, string key) => char.IsUpper(text[0]) ? char.ToUpperInvariant(key[0]) + key[1..] : key;
}
