using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>Two parts and how they compare.</summary>
/// <param name="Sign">Such as <c>&gt;=</c>.</param>
/// <param name="Left">The first part.</param>
/// <param name="Right">The second part.</param>
internal sealed record Comparison(string Sign, ReadNode Left, ReadNode Right)
{
    private static readonly (string[] Words, string Sign)[] s_words =
    [
        (["lebih", "dari", "atau", "sama", "dengan"], ">="), (["lebih", "besar", "atau", "sama", "dengan"], ">="), (["kurang", "dari", "atau", "sama", "dengan"], "<="),
        (["lebih", "kecil", "atau", "sama", "dengan"], "<="), (["lebih", "besar", "dari"], ">"), (["lebih", "tinggi", "dari"], ">"), (["lebih", "kecil", "dari"], "<"),
        (["lebih", "rendah", "dari"], "<"), (["lebih", "dari"], ">"), (["kurang", "dari"], "<"), (["di", "atas"], ">"), (["di", "bawah"], "<"), (["sama", "dengan"], "="),
        (["paling", "sedikit"], ">="), (["paling", "banyak"], "<="), (["paling", "lambat"], "<="), (["minimal"], ">="), (["maksimal"], "<="), (["melebihi"], ">"), (["mencapai"], ">="),
    ];

    /// <summary>The comparison that a stretch of tokens states; null when it states none.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="from">The first of the stretch.</param>
    /// <param name="to">The end of the stretch.</param>
    /// <param name="subject">What the comparison before it was about, for <i>jika lebih dari 7</i>.</param>
    public static Comparison? Find(List<TextToken> tokens, int from, int to, Phrase? subject)
    {
        for (int i = from; i < to; i++)
        {
            int length = SignAt(tokens, i, to, out string sign);
            if (length == 0)
                continue;
            ReadNode? left = PartOf(tokens, from, i) ?? (subject is null ? null : new PhraseNode(subject));
            ReadNode? right = PartOf(tokens, i + length, to);
            return left is null || right is null ? null : new(sign, left, right);
        }

        return null;
    }

    /// <summary>Whether one of two comparisons always holds.</summary>
    public bool Completes(Comparison other) =>
        (Sign, other.Sign) is (">", "<=") or ("<=", ">") or ("<", ">=") or (">=", "<")
        && Right is NumberNode mine && other.Right is NumberNode theirs && mine.Value == theirs.Value;

    private static int SignAt(List<TextToken> tokens, int at, int to, out string sign)
    {
        sign = "";
        if (tokens[at].Is(TextTokenKind.Comparison))
        {
            sign = tokens[at].Text switch { "≤" => "<=", "≥" => ">=", var plain => plain };
            return 1;
        }

        foreach ((string[] words, string meaning) in s_words)
        {
            int length = 0;
            while (length < words.Length && at + length < to && tokens[at + length].IsWord(words[length]))
                length++;
            if (length == words.Length)
            {
                sign = meaning;
                return length;
            }
        }

        return 0;
    }

    private static ReadNode? PartOf(List<TextToken> tokens, int from, int to)
    {
        List<TextToken> part = PhraseTrimmer.Trim(tokens[from..to]);
        if (part.Count == 0)
            return null;
        if (!part[0].Is(TextTokenKind.Number) || part.Count > 4)
            return new PhraseNode(new Phrase(part));
        bool isPercent = part.Count > 1 && (part[1].Is(TextTokenKind.Percent) || part[1].Key is "persen");
        return new NumberNode(part[0].Span, part[0].Value, false, part[0].OtherValue, isPercent || part.Count == 1 ? "" : part[1].Text);
    }
}
