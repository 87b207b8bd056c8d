using System.Collections.Frozen;

namespace Kinerja.Cascades.Wording;

/// <summary>The sections of an office as texts name them: <i>Seksi PMD</i>, <i>Kasubag Umum</i>, <i>Kepala Seksi Pemerintahan</i>.</summary>
internal sealed class SectionNames(PlanWords words)
{
    private static readonly FrozenSet<string> s_kinds = Set("seksi", "kasi", "subbagian", "subbag", "kasubbag", "kasubag", "subag", "bagian", "bidang", "kabid", "kabag");

    private static readonly FrozenSet<string> s_joins = Set("dan", "serta");

    private static readonly FrozenDictionary<string, string[]> s_short = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["pmd"] = ["pemberdayaan", "masyarakat"],
        ["trantib"] = ["ketentraman", "ketertiban"],
        ["tramtib"] = ["ketentraman", "ketertiban"],
        ["trantibum"] = ["ketentraman", "ketertiban"],
        ["kesra"] = ["kesejahteraan"],
        ["kessos"] = ["kesejahteraan", "sosial"],
        ["kesos"] = ["kesejahteraan", "sosial"],
        ["ketenteraman"] = ["ketentraman"],
        ["pemb"] = ["pembangunan"],
        ["ekbang"] = ["ekonomi", "pembangunan"],
        ["tapem"] = ["pemerintahan"],
        ["pem"] = ["pemerintahan"],
        ["lh"] = ["lingkungan", "hidup"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words of each section that a text names, abbreviations written out; none when it names none.</summary>
    public IEnumerable<List<int>> In(string text)
    {
        List<int> all = words.Words(text);
        for (int at = 0; at < all.Count; at++)
        {
            if (!s_kinds.Contains(words.Book[all[at]]))
                continue;
            List<int> section = [];
            int next = at + 1;
            // "Seksi PMD dan Seksi Pemerintahan" are two, "Sub Bagian Umum dan Kepegawaian" is one.
            for (; next < all.Count && !s_kinds.Contains(words.Book[all[next]]); next++)
                AddWritten(section, words.Book[all[next]]);
            if (section.Count > 0)
                yield return section;
            at = next - 1;
        }
    }

    private void AddWritten(List<int> section, string word)
    {
        if (s_joins.Contains(word) || word is "kecamatan" or "kelurahan" or "desa" || !Reading.Defects.IndicatorName.IsContent(word))
            return;
        foreach (string part in s_short.GetValueOrDefault(word, [word]))
            section.Add(words.Book.Number(part));
    }

    private static FrozenSet<string> Set(params string[] kinds) => kinds.ToFrozenSet(StringComparer.Ordinal);
}
