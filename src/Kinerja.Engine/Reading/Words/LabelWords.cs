using System.Collections.Frozen;

namespace Kinerja.Reading.Words;

/// <summary>The words that introduce a formula, a legend, a note or an example.</summary>
internal static class LabelWords
{
    private static readonly FrozenSet<string> s_formula = Set(
        "rumus", "rumusan", "formula", "formulasi", "perhitungan", "penghitungan", "pengukuran", "cara", "metode", "capaian", "dihitung", "diukur",
        "indikator", "definisi", "penjelasan", "kriteria", "satuan", "rumusnya", "perumusan", "teknik", "formulanya", "persamaan");

    private static readonly FrozenSet<string> s_notes = Set("ket", "keterangan", "catatan", "note", "nb", "sumber", "source", "definisi", "penjelasan", "referensi", "acuan",
        "tipe", "polaritas", "polarisasi", "satuan", "frekuensi", "periode", "klasifikasi", "penanggung");

    private static readonly FrozenSet<string> s_noteRests = Set("data", "perhitungan", "penghitungan", "operasional", "jawab", "pelaporan", "indikator", "pengukuran", "konsolidasi");

    private static readonly FrozenSet<string> s_legends = Set("dimana", "where", "keterangan", "ket", "dengan");

    private static readonly FrozenSet<string> s_examples = Set("contoh", "misal", "misalnya", "contohnya", "ilustrasi");

    private static readonly FrozenSet<string> s_copulas = Set("adalah", "ialah", "yaitu", "merupakan", "yakni", "artinya", "diartikan");

    private static readonly FrozenSet<string> s_measured = Set(
        "dihitung", "diukur", "diperoleh", "menghitung", "mengukur", "didapat", "didapatkan", "ditentukan", "dinilai", "menggambarkan", "menunjukkan");

    private static readonly FrozenSet<string> s_measuredLinks = Set(
        "dari", "dengan", "melalui", "berdasarkan", "cara", "dgn", "lewat", "menggunakan", "memakai", "rumus", "formula", "sebagai", "oleh");

    private static readonly FrozenSet<string> s_questions = Set("berapa", "berapakah", "seberapa");

    /// <summary>Whether the word introduces a formula: <i>Rumus: …</i>.</summary>
    public static bool IsFormulaLabel(string key) => s_formula.Contains(key);

    /// <summary>Whether the word introduces a remark: <i>Catatan: …</i>.</summary>
    public static bool IsNote(string key) => s_notes.Contains(key);

    /// <summary>Whether the word introduces a part of a fraction: <i>Pembilang: …</i>.</summary>
    public static bool IsFractionPart(string key) => IsNumerator(key) || IsDenominator(key);

    /// <summary>Whether the word means the numerator.</summary>
    public static bool IsNumerator(string key) => key is "pembilang" or "numerator" or "nominator" or "numertor";

    /// <summary>Whether the word means the denominator.</summary>
    public static bool IsDenominator(string key) => key is "penyebut" or "denominator" or "denumerator" or "denomerator";

    /// <summary>Whether the word may stand between the first one and the colon: <i>Sumber <b>data</b>:</i></summary>
    public static bool IsNoteRest(string key) => s_noteRests.Contains(key);

    /// <summary>Whether the word introduces the meaning of symbols: <i>Dimana: A = …</i>.</summary>
    public static bool IsLegend(string key) => s_legends.Contains(key);

    /// <summary>Whether the word introduces a worked example.</summary>
    public static bool IsExample(string key) => s_examples.Contains(key);

    /// <summary>Whether the word joins a thing and its definition: <i>adalah</i>.</summary>
    public static bool IsCopula(string key) => s_copulas.Contains(key);

    /// <summary>Whether the word says that something is computed: <i>dihitung</i>.</summary>
    public static bool IsMeasured(string key) => s_measured.Contains(key);

    /// <summary>Whether the word belongs to the one before it: <i>dihitung <b>dengan cara</b></i>.</summary>
    public static bool IsMeasuredLink(string key) => s_measuredLinks.Contains(key);

    /// <summary>Whether the word asks: <i>berapa</i>.</summary>
    public static bool IsQuestion(string key) => s_questions.Contains(key);

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
