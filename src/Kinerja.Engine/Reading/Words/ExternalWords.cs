using System.Collections.Frozen;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Words;

/// <summary>The words of values that somebody else issues or measures.</summary>
internal static class ExternalWords
{
    private static readonly FrozenSet<string> s_measurements = Set(
        "survei", "survey", "surveinya", "sensus", "kuesioner", "kuisioner", "angket", "asesmen", "assessment", "assesment", "akreditasi", "pencacahan",
        "susenas", "sakernas", "podes", "polling", "jajak");

    private static readonly FrozenSet<string> s_results = Set(
        "evaluasi", "penilaian", "audit", "pemeriksaan", "penjaminan", "survei", "survey", "sertifikasi", "reviu", "review", "asesmen", "verifikasi",
        "perhitungan", "penghitungan", "pengukuran", "rilis", "pemeringkatan", "nilai", "skor", "indeks", "tingkat", "monev", "opini", "lhe", "skm", "ikm", "sakip", "akip", "spbe");

    private static readonly FrozenSet<string> s_agencies = Set(
        "bps", "bpkp", "bpk", "kemenpan", "kemenpanrb", "kemenpan-rb", "menpan", "menpanrb", "ombudsman", "inspektorat", "kemendagri", "bkn", "kasn", "lan",
        "kementerian", "kpk", "bappenas", "kemenkeu", "anri", "bi", "ojk", "lembaga", "apip", "itjen", "provinsi", "auditor", "asesor", "bkkbn", "komisi",
        "bnpb", "klhk", "kemenkes", "kemendikbud", "kominfo", "perpusnas", "lkpp", "bssn", "badan", "dinas", "tim");

    private static readonly FrozenSet<string> s_issued = Set(
        "dikeluarkan", "diterbitkan", "dirilis", "ditetapkan", "dilakukan", "diberikan", "dipublikasikan", "dipublikasi", "bersumber", "menurut", "berdasarkan", "dinilai", "diumumkan", "disurvei", "dievaluasi", "oleh",
        "rilis", "publikasi", "diambil", "diperoleh");

    private static readonly FrozenSet<string> s_scores = Set(
        "akip", "sakip", "lakip", "lkjip", "ikm", "spip", "lppd", "ekppd", "eppd", "skm", "ipp", "iks", "spbe", "ipkd", "iid", "kepuasan", "maturitas", "indeks",
        "indek", "evaluasi", "reformasi", "rb", "zi", "opini", "predikat", "akreditasi", "kla", "kapabilitas", "ipm", "itkp", "mcp", "spi", "epss", "sni", "iso",
        "survei", "survey", "hasil", "penilaian", "keterbukaan", "inovasi", "integritas", "audit");

    private static readonly FrozenSet<string> s_titles = Set("opini", "predikat", "indeks", "indek", "index", "peringkat", "akreditasi", "ikm", "ranking", "kategori", "ipm", "gini", "skm", "status", "level");

    /// <summary>Whether somebody's measuring is named at a token: <i>survei</i>, <i>hasil evaluasi</i>.</summary>
    /// <returns>How many tokens name it; 0 when none does.</returns>
    public static int ResultAt(IReadOnlyList<TextToken> tokens, int at)
    {
        if (IsMeasurement(tokens[at].Key))
            return 1;
        return tokens[at].Key == "hasil" && at + 1 < tokens.Count && s_results.Contains(tokens[at + 1].Key) ? 2 : 0;
    }

    /// <summary>Whether the word names a way of measuring by asking or inspecting.</summary>
    public static bool IsMeasurement(string key) => s_measurements.Contains(key);

    /// <summary>Whether the word names who issues values.</summary>
    public static bool IsAgency(string key) => s_agencies.Contains(key);

    /// <summary>Whether the word says that somebody issues the value: <i>dirilis</i>.</summary>
    public static bool IsIssued(string key) => s_issued.Contains(key);

    /// <summary>Whether a <i>nilai</i> or <i>skor</i> of this is issued by somebody: <i>nilai AKIP</i>.</summary>
    public static bool IsScore(string key) => s_scores.Contains(key);

    /// <summary>Whether a phrase that begins so is issued by somebody: <i>opini</i>, <i>predikat</i>, <i>indeks</i>.</summary>
    public static bool IsTitle(string key) => s_titles.Contains(key);

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
