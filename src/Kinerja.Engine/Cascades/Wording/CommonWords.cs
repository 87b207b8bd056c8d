using System.Collections.Frozen;

namespace Kinerja.Cascades.Wording;

/// <summary>The words that two names of one thing may differ in: those that join, those for all of it, those for the office itself.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> s_words = new[]
    {
        "skpd", "opd", "kecamatan", "ada", "seluruh", "semua", "keseluruhan", "wilayah", "tingkat", "ditingkat", "tersebut",
        "yang", "dan", "di", "ke", "dari", "dalam", "dengan", "terhadap", "pada", "untuk", "se", "oleh", "atas", "bagi",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in small letters is one of them.</summary>
    public static bool Has(string word) => s_words.Contains(word);
}
