using Kinerja.Reading.Lexing;
using Kinerja.Reading.Naming;

namespace Kinerja.Reading.Grammar;

/// <summary>Two parts and how they compare.</summary>
/// <param name="Sign">Such as <c>&gt;=</c>.</param>
/// <param name="Left">The first part.</param>
/// <param name="Right">The second part.</param>
internal sealed record Comparison(string Sign, ReadNode Left, ReadNode Right)
{
    private static readonly (string[] Words, string Sign)[] s_words =
    [
        (["tidak", "lebih", "rendah", "dari"], ">="), (["tidak", "kurang", "dari"], ">="), (["tidak", "lebih", "kecil", "dari"], ">="),
        (["tidak", "lebih", "tinggi", "dari"], "<="), (["tidak", "lebih", "besar", "dari"], "<="), (["tidak", "lebih", "dari"], "<="), (["tidak", "melebihi"], "<="),
        (["lebih", "dari", "atau", "sama", "dengan"], ">="), (["lebih", "besar", "atau", "sama", "dengan"], ">="), (["kurang", "dari", "atau", "sama", "dengan"], "<="),
        (["lebih", "kecil", "atau", "sama", "dengan"], "<="), (["lebih", "besar", "dari"], ">"), (["lebih", "tinggi", "dari"], ">"), (["lebih", "kecil", "dari"], "<"),
        (["lebih", "rendah", "dari"], "<"), (["lebih", "dari"], ">"), (["kurang", "dari"], "<"), (["di", "atas"], ">"), (["di", "bawah"], "<"), (["sama", "dengan"], "="),
        (["paling", "sedikit"], ">="), (["paling", "banyak"], "<="), (["paling", "lambat"], "<="), (["minimal"], ">="), (["maksimal"], "<="), (["melebihi"], ">"), (["mencapai"], ">="),
    ];

    /// <summary>Whether anything in a statement compares.</summary>
    public static bool IsIn(List<TextToken> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (SignAt(tokens, i, out _) > 0)
                return true;
        }

        return false;
    }

    /// <summary>The comparison that some tokens state; null when they state none.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="previous">The comparison before it, for <i>jika lebih dari 7</i> and for <i>3 - 7 hari</i> behind <i>&lt; 3 hari</i>.</param>
    public static Comparison? Find(List<TextToken> tokens, Comparison? previous)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            int length = SignAt(tokens, i, out string sign);
            if (length == 0)
                continue;
            // "80 % s.d. < 100 %": the number before the sign is the other end of a range.
            bool isRange = previous is not null && tokens[0].Is(TextTokenKind.Number) && i <= 6;
            if (isRange)
                return Range(tokens, previous);
            // "A ≥ 20 dan B > 5" is for the one who knows how they join.
            if (IsIn(tokens[(i + length)..]))
                return null;
            ReadNode? left = PartOf(tokens[..i]) ?? previous?.Left;
            ReadNode? right = PartOf(tokens[(i + length)..]);
            return left is null || right is null ? null : new(sign, left, right);
        }

        return Range(tokens, previous);
    }

    /// <summary>Every comparison of a condition such as <i>A ≥ 20 dan B &gt; 5</i>; null when a part of it states none.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="previous">The comparison before it.</param>
    public static List<Comparison>? FindAll(List<TextToken> tokens, Comparison? previous)
    {
        var found = new List<Comparison>();
        int start = 0;
        for (int i = 1; i <= tokens.Count; i++)
        {
            bool joins = i < tokens.Count && (tokens[i].Is(TextTokenKind.Comma) || tokens[i].Key is "dan" or "serta" or "and");
            bool ends = i == tokens.Count || (joins && i > start && IsIn(tokens[start..i]) && IsIn(tokens[i..]));
            if (!ends)
                continue;
            if (Find(tokens[start..i], found.Count == 0 ? previous : null) is not { } comparison)
                return null;
            found.Add(comparison);
            start = i + 1;
            while (start < tokens.Count && (tokens[start].Is(TextTokenKind.Comma) || tokens[start].Key is "dan" or "serta"))
                start++;
            i = Math.Max(i, start);
        }

        return found;
    }

    // "pendapatan 500.000 s.d. 1.000.000" goes on where "< 500.000" ended: only its upper end is new.
    private static Comparison? Range(List<TextToken> tokens, Comparison? previous)
    {
        if (previous is not { Right: NumberNode bound })
            return null;
        int first = tokens.FindIndex(token => token.Is(TextTokenKind.Number));
        int last = first < 0 ? -1 : tokens.FindIndex(first + 1, token => token.Is(TextTokenKind.Number));
        if (previous.Sign is ">" or ">=" && last > 0 && tokens[last].Value == bound.Value && tokens[first].Value < bound.Value)
            return new(">=", previous.Left, new NumberNode(tokens[first].Span, tokens[first].Value, false, tokens[first].OtherValue, ""));
        if (previous.Sign is not ("<" or "<="))
            return null;
        int low = tokens.FindIndex(token => token.Is(TextTokenKind.Number) && (token.Value == bound.Value || token.Value == bound.Value + 1));
        int high = low < 0 ? -1 : tokens.FindIndex(low + 1, token => token.Is(TextTokenKind.Number));
        if (high < 0 || high - low > 5 || tokens[high].Value <= bound.Value)
            return null;
        return new("<=", previous.Left, new NumberNode(tokens[high].Span, tokens[high].Value, false, tokens[high].OtherValue, ""));
    }

    /// <summary>Whether one of two comparisons always holds.</summary>
    public bool Completes(Comparison other) =>
        (Sign, other.Sign) is (">", "<=") or ("<=", ">") or ("<", ">=") or (">=", "<")
        && (Right, other.Right) switch
        {
            (NumberNode mine, NumberNode theirs) => mine.Value == theirs.Value,
            (PhraseNode mine, PhraseNode theirs) => PhraseWords.Key(mine.Phrase) == PhraseWords.Key(theirs.Phrase),
            _ => false,
        };

    private static int SignAt(List<TextToken> tokens, int at, out string sign)
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
            while (length < words.Length && at + length < tokens.Count && tokens[at + length].IsWord(words[length]))
                length++;
            if (length == words.Length)
            {
                sign = meaning;
                return length;
            }
        }

        return 0;
    }

    private static ReadNode? PartOf(List<TextToken> tokens)
    {
        List<TextToken> part = PhraseTrimmer.Trim(tokens);
        // "Rp 10.000.000", "sebesar 5 persen"
        while (part.Count > 1 && part[0].Key is "rp" or "rupiah" or "sebesar" or "sebanyak" or "dari")
            part = PhraseTrimmer.Trim(part[1..]);
        if (part.Count == 0)
            return null;
        if (!part[0].Is(TextTokenKind.Number) || part.Count > 4)
            return new PhraseNode(new Phrase(part));
        bool isPercent = part.Count > 1 && (part[1].Is(TextTokenKind.Percent) || part[1].Key is "persen");
        return new NumberNode(part[0].Span, part[0].Value, isPercent, part[0].OtherValue, isPercent || part.Count == 1 ? "" : part[1].Text);
    }
}
