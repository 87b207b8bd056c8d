using System.Collections.Frozen;

namespace Kinerja.Reading.Defects;

/// <summary>A percentage whose denominator says all that the numerator says and more: it stands upside down.</summary>
internal static class InvertedFraction
{
    // What makes a denominator the whole although it says more: "skor maksimal", "dokumen yang harus ada", "desa se kecamatan".
    private static readonly FrozenSet<string> s_wholes = new[]
    {
        "maksimal", "maksimum", "ideal", "tertinggi", "target", "ditargetkan", "rencana", "direncanakan", "perencanaan", "harus", "seharusnya", "seluruh", "seluruhnya",
        "total", "keseluruhan", "semua", "wajib", "standar", "kebutuhan", "dibutuhkan", "diperlukan", "ada", "tersedia", "usulan", "usul", "diusulkan", "sasaran", "se", "dimiliki",
        "terdaftar", "masuk", "diterima", "diajukan", "permohonan", "diundang", "dijadwalkan", "dianggarkan", "pagu", "anggaran", "proyeksi", "potensi", "kapasitas",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void Check(DefectContext context)
    {
        if (!context.IsPercentage)
            return;
        foreach (Fraction fraction in context.Fractions)
        {
            HashSet<string> below = [.. fraction.Below.Words];
            if (!fraction.Above.Things.TrueForAll(below.Contains) || !fraction.Above.Words.TrueForAll(below.Contains))
                continue;
            HashSet<string> above = [.. fraction.Above.Words];
            List<string> more = [.. fraction.Below.Words.Where(word => !above.Contains(word)).Distinct()];
            if (more.Count > 0 && !more.Exists(s_wholes.Contains) && more.Exists(IndicatorName.IsContent))
                context.Report(DefectDiagnostics.InvertedFraction, fraction.Below.Span, ("numerator", fraction.Above.Label), ("denominator", fraction.Below.Label), ("words", string.Join(' ', more)));
        }
    }
}
