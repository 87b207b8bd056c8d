using System.Collections.Frozen;
using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3054: an indicator that counts something bad and calls more of it better.</summary>
/// <remarks>
/// Basis: logic; fewer crimes, deaths or complaints are better. A heuristic: it knows a list of words, and looks only at the first thing that
/// the name counts. Silent when the name says what is done about it: handled, monitored, followed up, free of it.
/// </remarks>
internal sealed class PolarityAgainstNameRule : IIndicatorRule
{
    private const byte Bad = 1;

    private static readonly DiagnosticDescriptor s_against = new(
        "KIN3054",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Polarisasi bertentangan dengan nama", "Polarity against the name"),
        new(
            "{code} menghitung '{word}', tetapi menyatakan nilai yang lebih tinggi lebih baik.",
            "{code} counts '{word}', but says that a higher value is better."),
        new("Periksa polarisasinya; biasanya minimize.", "Check its polarity; it is usually minimize."),
        DiagnosticCertainty.Heuristic);

    private static readonly FrozenSet<string> s_bad = Set(
        "kriminalitas", "kejahatan", "kemiskinan", "miskin", "kematian", "pengangguran", "stunting", "keluhan", "temuan", "pelanggaran", "kecelakaan",
        "kebakaran", "korupsi", "kekerasan", "perceraian", "inflasi", "kesenjangan", "ketimpangan", "kerusakan", "kesakitan", "kekumuhan", "kumuh");

    // What may stand before the thing that is counted.
    private static readonly FrozenSet<string> s_before = Set("kasus", "kejadian", "prevalensi", "insiden", "insidensi", "penduduk", "keluarga", "rumah", "tangga", "balita", "bayi", "ibu", "kawasan");

    private static readonly FrozenSet<string> s_handled = Set("yang", "yg", "bebas", "tanpa", "keluar", "penurunan", "pengurangan", "lulus", "waktu", "tuntas", "selesai", "tindak", "penanganan", "penyelesaian", "pencegahan");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_against];

    public void Check(CascadeContext context, int first, int end)
    {
        var words = PlanWords.Of(context);
        WordKinds kinds = CheckFacts.Of(context).KeptBy(this, () => new WordKinds(words.Book, word => s_bad.Contains(word) ? Bad : (byte)0));
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<int> own = words.OfName(i);
            if (own.Length > 0 && !kinds.Any(own, Bad))
                continue;
            Indicator indicator = context.Cascade.Indicators[i];
            if (indicator.Polarity == Polarity.Maximize && BadThing(words.Book, words.OfName(context, i)) is { } word)
                context.Report(s_against, context.AtIndicator(i, "polarity"), ("code", indicator.Code), ("word", word));
        }
    }

    private static string? BadThing(WordBook book, ReadOnlySpan<int> name)
    {
        string? bad = null;
        bool counts = true;
        foreach (int number in name)
        {
            string word = book[number];
            if (s_handled.Contains(word) || IsPassive(word))
                return null;
            if (!counts || !book.IsContent(number))
                continue;
            if (s_bad.Contains(word))
                bad = word;
            counts = bad is null && s_before.Contains(word);
        }

        return bad;
    }

    // "ditangani", "terselesaikan": something is done about it.
    private static bool IsPassive(string word) => word.Length > 6
        && (word.StartsWith("di", StringComparison.Ordinal) || (word.StartsWith("ter", StringComparison.Ordinal) && word.EndsWith('i')) || word.EndsWith("kan", StringComparison.Ordinal));

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
