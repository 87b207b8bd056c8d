using System.Collections.Frozen;
using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Naming;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>The indicator's name as it is compared with its formula.</summary>
internal sealed class IndicatorName
{
    // Words that say how something is measured, or nothing.
    private static readonly FrozenSet<string> s_empty = new[]
    {
        "persentase", "jumlah", "yang", "dan", "di", "ke", "dari", "dalam", "dengan", "terhadap", "pada", "untuk", "atau", "nilai", "angka", "hasil", "total",
        "tingkat", "persen", "serta", "oleh", "atas", "bagi", "se", "indeks", "indek", "skor", "rasio", "cakupan", "rata", "bidang", "non", "per", "secara",
    }.ToFrozenSet(StringComparer.Ordinal);

    public IndicatorName(string name)
    {
        Tokens = StatementHead.WithoutListMark(TextLexer.Tokens(name));
        Words = PhraseWords.Of(Tokens, withBrackets: true);
        Content = [.. Words.Where(IsContent).Distinct()];
    }

    public List<TextToken> Tokens { get; }

    /// <summary>All words; none when the name is unknown.</summary>
    public List<string> Words { get; }

    /// <summary>The words that say what is measured, each once.</summary>
    public List<string> Content { get; }

    public bool IsKnown => Words.Count > 0;

    /// <summary>Whether the name begins with <i>persentase</i> in any spelling.</summary>
    public bool IsPercentage => IsKnown && QuantityWords.IsPercentage(Words[0]);

    /// <summary>Whether a word says what is measured.</summary>
    public static bool IsContent(string word) => word.Length > 1 && !s_empty.Contains(word) && !char.IsAsciiDigit(word[0]);
}
