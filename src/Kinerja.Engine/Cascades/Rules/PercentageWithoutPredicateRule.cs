using System.Collections.Frozen;
using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3066: a percentage whose name tells the whole and not the part: <i>Persentase dokumen perencanaan</i>.</summary>
/// <remarks>
/// Basis: logic; a percentage is the share of things that are or do something. A heuristic: it knows the papers, supplies and activities of
/// offices, and looks for a word that could be the predicate: <i>yang</i>, <i>tepat</i>, a verb, a state. Other things are left alone, because
/// any word may say what they are: <i>Persentase sekolah ramah anak</i>.
/// </remarks>
internal sealed class PercentageWithoutPredicateRule : IIndicatorRule
{
    private const byte Percentage = 1;
    private const byte Thing = 2;
    private const byte Predicate = 4;

    private static readonly DiagnosticDescriptor s_missing = new(
        "KIN3066",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Persentase tanpa predikat", "Percentage without a predicate"),
        new(
            "Nama {code} menyebut persentase dari '{word}', tetapi tidak mengatakan bagian mana yang dihitung.",
            "The name of {code} is a percentage of '{word}', but does not say which part of it counts."),
        new("Tambahkan predikatnya, misalnya 'yang terpenuhi'.", "Add the predicate, such as 'yang terpenuhi'."),
        DiagnosticCertainty.Heuristic);

    private static readonly FrozenSet<string> s_predicates = new[]
    {
        "yang", "yg", "tepat", "sesuai", "terhadap", "kondisi", "baik", "aktif", "lengkap", "tertib", "layak", "laik", "rusak", "tuntas", "selesai", "lulus",
        "bersih", "aman", "siap", "sah", "valid", "akurat", "mutakhir", "per", "antara", "dari", "atas", "bebas", "tanpa", "cukup", "andal", "penerima",
        "mandiri", "sehat", "sejahtera", "unggul", "tangguh", "efektif", "efisien", "inovatif", "transparan", "akuntabel",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_things = new[]
    {
        "dokumen", "laporan", "jenis", "surat", "data", "arsip", "administrasi", "jasa", "barang", "peralatan", "perlengkapan", "sarana", "prasarana",
        "koordinasi", "fasilitasi", "asistensi", "konsultasi", "sosialisasi", "kegiatan", "rapat", "monitoring", "evaluasi", "pembinaan",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] s_verbs = ["di", "ter", "me", "ber"];

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_missing];

    public void Check(CascadeContext context, int first, int end)
    {
        var words = PlanWords.Of(context);
        WordKinds kinds = CheckFacts.Of(context).KeptBy(this, () => new WordKinds(words.Book, KindsOf));
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<int> name = words.OfName(i);
            if (name.Length > 1 && kinds.Is(name[0], Percentage) && kinds.Is(name[1], Thing) && !kinds.Any(name[2..], Predicate))
                context.Report(s_missing, context.AtIndicator(i, "name"), ("code", context.Cascade.Indicators[i].Code), ("word", words.Book[name[1]]));
        }
    }

    private static byte KindsOf(string word) => (byte)(
        (word == "persentase" ? Percentage : 0)
        | (s_things.Contains(word) ? Thing : 0)
        | (s_predicates.Contains(word) || (word.Length > 5 && Array.Exists(s_verbs, verb => word.StartsWith(verb, StringComparison.Ordinal))) ? Predicate : 0));
}
