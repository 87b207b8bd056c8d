using System.Collections.Frozen;

namespace Kinerja.Reading.Words;

/// <summary>The words that phrases of quantities begin with; they tell an operator from a sign inside a name.</summary>
internal static class QuantityWords
{
    private static readonly FrozenSet<string> s_counting = Set(
        "jumlah", "jml", "jlh", "jmlh", "jumlahnya", "juml", "total", "banyaknya", "banyak", "seluruh", "semua", "keseluruhan", "sejumlah", "populasi",
        "number", "sum");

    private static readonly FrozenSet<string> s_measuring = Set(
        "luas", "panjang", "nilai", "skor", "score", "volume", "realisasi", "target", "besar", "besarnya", "besaran", "biaya", "pendapatan", "pagu",
        "anggaran", "belanja", "angka", "indeks", "indek", "lama", "lamanya", "waktu", "jarak", "kapasitas", "produksi", "kebutuhan", "hasil",
        "rata-rata", "rerata", "penerimaan", "tingkat", "bobot", "berat", "tinggi", "jam", "hari", "selisih", "kenaikan", "persentase", "capaian",
        "ketersediaan", "konsumsi", "pengeluaran", "modal", "laba", "omzet", "nominal", "harga", "pdrb", "frekuensi", "kuantitas", "debit", "daya");

    private static readonly FrozenSet<string> s_percentages = Set(
        "persentase", "prosentase", "presentase", "pesentase", "persentasi", "prosentasi", "presentasi", "percentase", "persentse", "precentage",
        "persentasenya", "prosentasenya", "presentasenya", "persen", "prosen", "%");

    /// <summary>Whether a phrase that begins so counts something: <i>jumlah</i>, <i>total</i>, <i>seluruh</i>.</summary>
    public static bool Counts(string key) => s_counting.Contains(key);

    /// <summary>Whether a phrase that begins so names a quantity at all.</summary>
    public static bool Measures(string key) => s_counting.Contains(key) || s_measuring.Contains(key);

    /// <summary>Whether the word is <i>persentase</i> in one of its spellings.</summary>
    public static bool IsPercentage(string key) => s_percentages.Contains(key);

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
