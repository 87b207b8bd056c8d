using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Words;

/// <summary>Reads the factors that are written out: <i>dikali seratus persen</i>, <i>per seratus ribu penduduk</i>.</summary>
internal static class NumberWords
{
    private static readonly (string[] Words, decimal Value)[] s_numbers =
    [
        (["seratus", "ribu"], 100_000), (["sepuluh", "ribu"], 10_000), (["satu", "juta"], 1_000_000), (["sejuta"], 1_000_000), (["seratus"], 100), (["seribu"], 1_000),
        (["empat"], 4), (["tiga"], 3), (["dua", "belas"], 12), (["dua", "puluh", "lima"], 25), (["dua"], 2), (["lima"], 5),
    ];

    private static readonly string[] s_before = ["dikali", "dikalikan", "kali", "x", "per", "dengan", "dibagi"];

    public static List<TextToken> Replace(List<TextToken> tokens)
    {
        List<TextToken>? replaced = null;
        for (int i = 0; i < tokens.Count; i++)
        {
            // "x %" leaves the hundred out.
            if (i > 0 && tokens[i].Is(TextTokenKind.Percent) && (i + 1 >= tokens.Count || !tokens[i + 1].Is(TextTokenKind.Word))
                && (tokens[i - 1].Is(TextTokenKind.Times) || tokens[i - 1].Key is "x" or "dikali" or "dikalikan"))
            {
                replaced ??= tokens[..i];
                replaced.Add(tokens[i] with { Kind = TextTokenKind.Number, Value = 100 });
                continue;
            }

            decimal value = 0;
            int length = i > 0 && IsOperator(tokens, i - 1) ? Read(tokens, i, out value) : 0;
            if (length > 0)
            {
                replaced ??= tokens[..i];
                TextSpan span = TextSpan.Covering(tokens[i].Span, tokens[i + length - 1].Span);
                replaced.Add(tokens[i] with { Kind = TextTokenKind.Number, Span = span, Value = value });
                i += length - 1;
            }
            else
            {
                replaced?.Add(tokens[i]);
            }
        }

        return replaced ?? tokens;
    }

    private static bool IsOperator(List<TextToken> tokens, int at) =>
        tokens[at].Is(TextTokenKind.Times) || tokens[at].Is(TextTokenKind.Divide)
        || (tokens[at].Is(TextTokenKind.Word) && s_before.Contains(tokens[at].Key)
        && (tokens[at].Key != "dengan" || (at > 0 && tokens[at - 1].Key is "dikali" or "dikalikan" or "dibagi")));

    private static int Read(List<TextToken> tokens, int at, out decimal value)
    {
        foreach ((string[] words, decimal number) in s_numbers)
        {
            int length = 0;
            while (length < words.Length && at + length < tokens.Count && tokens[at + length].IsWord(words[length]))
                length++;
            if (length == words.Length)
            {
                value = number;
                return length;
            }
        }

        value = 0;
        return 0;
    }
}
