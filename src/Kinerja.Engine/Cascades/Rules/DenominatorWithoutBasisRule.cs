using System.Collections.Frozen;
using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3069: a percentage of what was done by what was done, or of those of whom the name asks how many they are.</summary>
/// <remarks>
/// Basis: logic; meetings attended by meetings is 100 percent unless somebody counts those that were planned, and the share of villages that
/// were assisted cannot be found among villages that were assisted. A heuristic: it reads the labels of the two variables.
/// </remarks>
internal sealed class DenominatorWithoutBasisRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_done = Kind(new(
        "{code} membagi '{part}' dengan '{whole}'; kegiatan yang tidak dilaksanakan tidak pernah terhitung, jadi hasilnya hampir selalu 100 persen.",
        "{code} divides '{part}' by '{whole}'; what was not carried out is never counted, so it gives 100 percent nearly always."));

    private static readonly DiagnosticDescriptor s_asked = Kind(new(
        "{code} menanyakan berapa bagian yang {words}, tetapi penyebutnya hanya yang {words}: '{whole}'.",
        "{code} asks what share is '{words}', but its denominator holds only those: '{whole}'."));

    private static readonly FrozenSet<string> s_doing = Set(
        "dilaksanakan", "terlaksana", "dilakukan", "diikuti", "diselenggarakan", "terselenggara", "disediakan", "tersedia", "diadakan");

    // What happens, as against what is there without it.
    private static readonly FrozenSet<string> s_events = Set(
        "rapat", "koordinasi", "kegiatan", "kunjungan", "monitoring", "evaluasi", "sosialisasi", "fasilitasi", "asistensi", "konsultasi", "patroli", "supervisi", "verifikasi", "survei");

    private static readonly FrozenSet<string> s_planned = Set(
        "rencana", "direncanakan", "terencana", "harus", "wajib", "usulan", "usul", "permohonan", "permintaan", "dijadwalkan", "jadwal", "target", "ditargetkan", "undangan", "kebutuhan", "dibutuhkan");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_done];

    public void Check(CascadeContext context, int first, int end)
    {
        var words = PlanWords.Of(context);
        CheckFacts facts = CheckFacts.Of(context);
        int yang = words.Yang;
        for (int i = first; i < end; i++)
        {
            if (FormulaWords.Fraction(context, i) is not { } fraction || !facts.Names.IsPercentage(i))
                continue;
            ReadOnlySpan<int> part = words.OfLabel(fraction.Part);
            ReadOnlySpan<int> whole = words.OfLabel(fraction.Whole);
            if (whole.Length < 2 || part.Length <= whole.Length || !part.StartsWith(whole))
                continue;
            if (part.Length == whole.Length + 2 && part[^2] == yang && s_doing.Contains(words.Book[part[^1]]) && Happens(words.Book, whole))
                Report(context, s_done, i, fraction, "");
            else if (Clause(whole, yang) is { Length: > 1 } clause && Clause(words.OfName(context, i), yang).StartsWith(clause))
                Report(context, s_asked, i, fraction, string.Join(' ', clause.ToArray().Select(word => words.Book[word])));
        }
    }

    // What follows the first "yang".
    private static ReadOnlySpan<int> Clause(ReadOnlySpan<int> text, int yang) => text.IndexOf(yang) is >= 0 and var at ? text[(at + 1)..] : [];

    // "Jumlah pemantauan ...": an activity, of which nothing says that it was only planned.
    private static bool Happens(WordBook book, ReadOnlySpan<int> whole)
    {
        foreach (int word in whole)
        {
            if (s_planned.Contains(book[word]))
                return false;
        }

        string first = book[whole[book.IsContent(whole[0]) ? 0 : 1]];
        return s_events.Contains(first) || (first.Length > 6 && first.StartsWith("pe", StringComparison.Ordinal) && first.EndsWith("an", StringComparison.Ordinal));
    }

    private static void Report(CascadeContext context, DiagnosticDescriptor kind, int place, (int Part, int Whole) fraction, string words) => context.Report(
        kind,
        context.AtExpression(place),
        ("code", context.Cascade.Indicators[place].Code),
        ("part", context.Cascade.Variables[fraction.Part].Label),
        ("whole", context.Cascade.Variables[fraction.Whole].Label),
        ("words", words));

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3069",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Penyebut tanpa dasar", "Denominator without a basis"),
        message,
        new("Bagi dengan yang direncanakan, diusulkan atau seharusnya ada.", "Divide by what was planned, asked for or ought to be there."),
        DiagnosticCertainty.Heuristic);
}
