using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>Words of formula and name that are misspelt, split or glued, or written in two ways. Suggestions, no more.</summary>
internal static class Spelling
{
    // Enough for every real name and formula; beyond it the comparison would not stay linear.
    private const int MostWords = 120;
    private const int LongEnough = 7;

    private static readonly string[] s_apart = ["ke", "di", "se", "non", "per", "pra"];

    public static void Check(DefectContext context)
    {
        List<TextToken> formula = [.. context.Phrases.SelectMany(phrase => phrase.Tokens).Where(token => token.Is(TextTokenKind.Word)).DistinctBy(token => token.Span).Take(MostWords)];
        List<TextToken> name = [.. context.Name.Tokens.Where(token => token.Is(TextTokenKind.Word)).Take(MostWords)];
        HashSet<string> known = [.. formula.Select(token => token.Key), .. name.Select(token => token.Key)];
        HashSet<string> told = new(StringComparer.Ordinal);
        for (int i = 0; i < formula.Count; i++)
        {
            if (i + 1 < formula.Count && IsSplit(formula[i], formula[i + 1], known))
                Report(TextSpan.Covering(formula[i].Span, formula[i + 1].Span), $"{formula[i].Text} {formula[i + 1].Text}", Vocabulary.Spelled(formula[i].Key + formula[i + 1].Key));
            else if (Mended(formula[i], known) is { } mended)
                Report(formula[i].Span, formula[i].Text, mended);
            else if (Other(formula[i].Key, i, formula, name) is { } other)
                Report(formula[i].Span, formula[i].Text, other);
        }

        // A slip in the name is told at the word of the formula that is right; without one it is the name's own affair.
        for (int i = 0; i < name.Count; i++)
        {
            if (i + 1 < name.Count && IsSplit(name[i], name[i + 1], known))
                Report(Place(name[i].Key + name[i + 1].Key), $"{name[i].Text} {name[i + 1].Text}", Vocabulary.Spelled(name[i].Key + name[i + 1].Key));
            else if (Mended(name[i], known) is { } mended)
                Report(Place(mended.Split(' ')[0]), name[i].Text, mended);
        }

        TextSpan? Place(string key) => formula.FindIndex(token => token.Key == key) is >= 0 and var at ? formula[at].Span : null;

        void Report(TextSpan? span, string word, string other)
        {
            (string one, string two) = (word.ToLowerInvariant(), other.ToLowerInvariant());
            if (span is { } place && told.Add(string.CompareOrdinal(one, two) < 0 ? $"{one}|{two}" : $"{two}|{one}"))
                context.Report(DefectDiagnostics.Spelling, place, ("word", word), ("other", other));
        }
    }

    private static bool IsSplit(TextToken first, TextToken second, HashSet<string> known)
    {
        if (!second.SpaceBefore || first.Key.Length < 2 || second.Key.Length < 2 || s_apart.Contains(first.Key) || first.Span.End > second.Span.Start)
            return false;
        string whole = first.Key + second.Key;
        return known.Contains(whole) || (Vocabulary.Knows(Vocabulary.Spelled(whole)) && !(Vocabulary.Knows(first.Key) && Vocabulary.Knows(second.Key)));
    }

    // What the reader mends by itself, so that it does not mend in silence.
    private static string? Mended(TextToken token, HashSet<string> known)
    {
        string spelled = Vocabulary.Spelled(token.Key);
        if (spelled != token.Key)
            return spelled;
        return Glued(token, known) ?? (Vocabulary.Unglued(token.Key) is { Count: > 1 } parts ? string.Join(' ', parts) : null);
    }

    // "Asistensiyang", "danPelaporan", "SPJdesa".
    private static string? Glued(TextToken token, HashSet<string> known)
    {
        string text = token.Text;
        if (token.Key.Length > 9 && token.Key.EndsWith("yang", StringComparison.Ordinal) && known.Contains(token.Key[..^4]))
            return $"{token.Key[..^4]} yang";
        for (int i = 2; i + 2 < text.Length; i++)
        {
            bool begins = char.IsLower(text[i - 1]) && char.IsUpper(text[i]) && text[..i] is "dan" or "yang" or "dari" or "di" or "pada" or "untuk" or "dengan";
            bool ends = i > 2 && char.IsUpper(text[i - 1]) && char.IsLower(text[i]) && text[..i].All(char.IsUpper)
                && (known.Contains(token.Key[i..]) || Vocabulary.Knows(token.Key[i..]));
            if (begins || ends)
                return $"{text[..i]} {text[i..]}";
        }

        return null;
    }

    private static string? Other(string word, int at, List<TextToken> formula, List<TextToken> name)
    {
        if (word.Length < LongEnough)
            return null;
        string? later = formula.Skip(at + 1).Select(token => token.Key).FirstOrDefault(other => AreNear(word, other));
        return later ?? name.Select(token => token.Key).FirstOrDefault(other => AreNear(word, other));
    }

    // One letter more, less or other, behind the prefix and before the suffix; a doubled letter anywhere.
    private static bool AreNear(string one, string other)
    {
        (string longer, string shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        if (shorter.Length < LongEnough || longer.Length - shorter.Length > 1 || longer == shorter)
            return false;
        int at = 0;
        while (at < shorter.Length && longer[at] == shorter[at])
            at++;
        bool sameRest = longer.Length == shorter.Length ? longer.AsSpan(at + 1).SequenceEqual(shorter.AsSpan(at + 1)) : longer.AsSpan(at + 1).SequenceEqual(shorter.AsSpan(at));
        bool doubled = longer.Length > shorter.Length && at > 0 && longer[at] == longer[at - 1];
        return sameRest && (doubled || (at > 2 && at < shorter.Length - 1));
    }
}
