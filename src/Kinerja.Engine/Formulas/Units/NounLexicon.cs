using System.Collections.Frozen;

namespace Kinerja.Formulas.Units;

/// <summary>What is known of the words that stand as units in plans. It only has to know the words about which silence is better.</summary>
internal static class NounLexicon
{
    /// <summary>Stands for people of any sort.</summary>
    public const string Person = "orang";

    private const int MeasureKind = 0;
    private const int PeopleKind = 1;

    private static readonly FrozenDictionary<string, string> s_synonyms = new Dictionary<string, string>
    {
        ["org"] = Person, ["jiwa"] = Person, ["kapita"] = Person, ["kk"] = "keluarga", ["dok"] = "dokumen",
        ["rp"] = "rupiah", ["idr"] = "rupiah", ["ijin"] = "izin", ["perijinan"] = "perizinan",
        ["hektare"] = "hektar", ["ha"] = "hektar", ["kuintal"] = "kwintal", ["meter"] = "m", ["kilometer"] = "km", ["milyar"] = "miliar",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Words that count anything: nothing can be told from their being different from another word.
    private static readonly FrozenSet<string> s_classifiers =
        FrozenSet.ToFrozenSet([Person, "unit", "buah", "item", "jenis", "macam", "kali", "paket", "set", "objek", "lembaga", "kelompok", "lokasi", "titik"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_powers =
        FrozenSet.ToFrozenSet(["ratus", "ribu", "juta", "miliar", "triliun"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_scores = FrozenSet.ToFrozenSet(
        ["indeks", "indek", "index", "nilai", "skor", "score", "poin", "point", "predikat", "rating", "level", "tingkat", "opini", "kategori", "kriteria", "peringkat"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_vague = FrozenSet.ToFrozenSet(["angka", "bilangan", "rasio", "ratio", "proporsi", "lainnya", "satuan"], StringComparer.Ordinal);

    // Each row a kind whose sorts may be added up; the first are units of measure, which are of no kind with one another.
    private static readonly FrozenDictionary<string, int> s_kinds = Kinds(
        "rupiah hari jam menit detik minggu bulan triwulan semester tahun km m cm hektar kg gram ton kwintal liter m2 m3 km2 m² m³ km² kwh mbps",
        "penduduk masyarakat warga aparatur aparat pegawai pns asn pppk siswa murid guru dosen peserta pasien anak balita bayi ibu lansia pemuda petani nelayan "
            + "perempuan wanita pria laki-laki kader pejabat karyawan tenaga pekerja responden pemilih wisatawan pengunjung penumpang dokter perawat bidan",
        "desa kelurahan kalurahan nagari gampong kampung pekon",
        "rt rw dusun lingkungan jorong",
        "dokumen laporan surat berkas naskah arsip file buku sk sop perda perkada raperda peraturan spj register",
        "sekolah sd smp sma smk mi mts ma paud tk madrasah",
        "kegiatan rapat acara sosialisasi pelatihan pertemuan",
        "usul usulan permohonan pengajuan");

    public static string Canonical(string word) => s_synonyms.GetValueOrDefault(word, word);

    public static bool IsClassifier(string word) => s_classifiers.Contains(word);

    public static bool IsPower(string word) => s_powers.Contains(word);

    public static bool IsScore(string word) => s_scores.Contains(word);

    public static bool IsVague(string word) => s_vague.Contains(word);

    /// <summary>Whether a word is a unit of measure, such as <i>hari</i>, also by the thousand or million.</summary>
    public static bool IsMeasure(string word) => KindOf(word[(word.LastIndexOf(' ') + 1)..]) == MeasureKind;

    public static bool AreOfOneKind(string x, string y) => KindOf(x) is > MeasureKind and { } kind && kind == KindOf(y);

    /// <summary>Whether a classifier certainly does not stand for what the other word says: no <i>orang</i> is a desa, and nothing counted a rupiah.</summary>
    public static bool CannotStandFor(string classifier, string word) =>
        IsMeasure(word) || (classifier == Person && KindOf(word) is > PeopleKind);

    private static int? KindOf(string word) => s_kinds.TryGetValue(word, out int kind) ? kind : null;

    private static FrozenDictionary<string, int> Kinds(params string[] rows) => rows
        .SelectMany((row, kind) => row.Split(' ').Select(word => KeyValuePair.Create(word, kind)))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
