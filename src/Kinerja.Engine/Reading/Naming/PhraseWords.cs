using System.Text;
using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Naming;

/// <summary>The words of a phrase as they are compared and made into names: lower case, abbreviations written out, no marks.</summary>
internal static class PhraseWords
{
    /// <summary>The words of a phrase.</summary>
    /// <param name="tokens">The phrase.</param>
    /// <param name="withBrackets">Whether explanations in brackets count.</param>
    public static List<string> Of(IReadOnlyList<TextToken> tokens, bool withBrackets)
    {
        var words = new List<string>(tokens.Count);
        int depth = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            TextToken token = tokens[i];
            if (token.Is(TextTokenKind.Open))
                depth++;
            else if (token.Is(TextTokenKind.Close))
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 || withBrackets)
                Add(words, token, tokens, i);
        }

        return words;
    }

    /// <summary>What two phrases share when they name the same thing.</summary>
    public static string Key(Phrase phrase) => string.Join(' ', Of(phrase.Tokens, withBrackets: true));

    private static void Add(List<string> words, TextToken token, IReadOnlyList<TextToken> tokens, int at)
    {
        switch (token.Kind)
        {
            case TextTokenKind.Word or TextTokenKind.Name or TextTokenKind.Number:
                foreach (string part in Parts(token.Text))
                    AddWord(words, part, tokens, at);
                break;
            case TextTokenKind.Percent:
                words.Add("persen");
                break;
            case TextTokenKind.Plus:
                words.Add("plus");
                break;
            case TextTokenKind.Other when token.Text == "&":
                words.Add("dan");
                break;
        }
    }

    private static void AddWord(List<string> words, string part, IReadOnlyList<TextToken> tokens, int at)
    {
        string word = Vocabulary.Spelled(Abbreviations.Expand(part));
        // "di tindaklanjuti" is one word that was split; "di kecamatan" is two.
        bool afterDi = words.Count > 0 && words[^1] == "di" && at > 0 && tokens[at - 1].IsWord("di");
        if (afterDi && word.StartsWith("ter", StringComparison.Ordinal) && word.Length > 5)
            words[^1] = word;
        else if (afterDi && IsPassive(word))
            words[^1] = "di" + word;
        else if (words.Count > 0 && IsHalf(words[^1], word))
            words[^1] = Vocabulary.Spelled(words[^1] + word);
        else
            words.AddRange(Vocabulary.Unglued(word));
    }

    // "menda patkan": two halves, at least one of which is no word, that make a common one.
    private static bool IsHalf(string before, string word) =>
        (!Vocabulary.Knows(before) || !Vocabulary.Knows(word)) && Vocabulary.Knows(Vocabulary.Spelled(before + word));

    private static bool IsPassive(string word) =>
        word.Length >= 6 && (word.EndsWith("kan", StringComparison.Ordinal) || (word.EndsWith('i') && !s_places.Contains(word)));

    // Places and things end in "i" too.
    private static readonly string[] s_places = ["provinsi", "instansi", "lokasi", "organisasi", "institusi", "destinasi", "stasi", "industri", "bumi", "hati", "sekolahi"];

    private static IEnumerable<string> Parts(string text)
    {
        var part = new StringBuilder(text.Length);
        text = text.Normalize(NormalizationForm.FormC);
        for (int i = 0; i < text.Length; i++)
        {
            bool begins = part.Length > 0 && (!char.IsLetterOrDigit(text[i]) || BeginsWord(text, i));
            if (begins)
            {
                yield return part.ToString();
                part.Clear();
            }

            if (char.IsLetterOrDigit(text[i]))
                part.Append(char.ToLowerInvariant(text[i]));
        }

        if (part.Length > 0)
            yield return part.ToString();
    }

    // "danPelaporan", "SPJdesa": the case changes where a common word begins; "BUMDes" and "APBDes" stay whole.
    private static bool BeginsWord(string text, int at)
    {
        bool changes = char.IsLower(text[at - 1]) && char.IsUpper(text[at]);
        changes |= at >= 2 && char.IsUpper(text[at - 1]) && char.IsUpper(text[at - 2]) && char.IsLower(text[at]);
        return changes && Vocabulary.Knows(text[at..].ToLowerInvariant());
    }
}
