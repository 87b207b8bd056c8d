using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>Half of what belongs together: <i>tepat</i> without <i>waktu</i>, <i>pada</i> before <i>yang</i>, a phrase that ends with <i>untuk</i>.</summary>
internal static class DanglingWords
{
    private static readonly string[] s_halves = ["tepat", "sesuai"];
    private static readonly string[] s_prepositions = ["pada", "di", "ke", "dalam", "tentang", "atas", "sebagai"];
    private static readonly string[] s_neverLast = ["pada", "di", "ke", "dari", "oleh", "untuk", "bagi", "tentang", "atas", "sebagai", "secara", "atau"];

    // "jawaban yang tepat" is whole.
    private static readonly string[] s_completing = ["yang", "tidak", "belum", "sudah", "telah", "kurang", "lebih"];

    public static void Check(DefectContext context)
    {
        foreach (CountedPhrase phrase in context.Phrases)
        {
            List<TextToken> words = phrase.Tokens.FindAll(token => token.Is(TextTokenKind.Word));
            for (int i = 0; i < words.Count; i++)
            {
                if (Follows(words, i) && Array.IndexOf(s_prepositions, words[i].Key) >= 0 && !IsPlace(words, i))
                    Report(context, TextSpan.Covering(words[i].Span, words[i + 1].Span), $"{words[i].Text} {words[i + 1].Text}");
            }

            if (words.Count > 1 && phrase.Tokens[^1].Is(TextTokenKind.Word) && !IsPlace(words, words.Count - 1)
                && EndsOpen(context, Abbreviations.Expand(words[^1].Key), Abbreviations.Expand(words[^2].Key)))
                Report(context, words[^1].Span, words[^1].Text);
        }
    }

    private static bool Follows(List<TextToken> words, int at) => at + 1 < words.Count && words[at + 1].Key is "yang" or "yg";

    // "65 tahun ke atas", and "DI" for an irrigation area.
    private static bool IsPlace(List<TextToken> words, int at) =>
        (at > 0 && words[at - 1].Key is "ke" or "di") || (words[at].Text == words[at].Text.ToUpperInvariant()
            && words.Exists(word => word.Text != word.Text.ToUpperInvariant()));

    private static bool EndsOpen(DefectContext context, string last, string before)
    {
        if (Array.IndexOf(s_neverLast, last) >= 0)
            return true;
        return Array.IndexOf(s_halves, last) >= 0 && (Array.IndexOf(s_completing, before) < 0 || Completed(context, last));
    }

    // Another part of the formula or the name completes it: "tepat waktu".
    private static bool Completed(DefectContext context, string half) =>
        context.Phrases.Exists(phrase => IsWhole(phrase.Words, half)) || IsWhole(context.Name.Words, half);

    private static bool IsWhole(List<string> words, string half) =>
        words.IndexOf(half) is >= 0 and var at && at + 1 < words.Count && words[at + 1] is "waktu" or "ketentuan" or "peraturan" or "standar" or "aturan";

    private static void Report(DefectContext context, TextSpan span, string words) => context.Report(DefectDiagnostics.DanglingWords, span, ("words", words));
}
