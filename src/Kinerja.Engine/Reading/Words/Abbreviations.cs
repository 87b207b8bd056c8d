using System.Collections.Frozen;

namespace Kinerja.Reading.Words;

/// <summary>The abbreviations of office language, so that their full stop ends no sentence and their name is written out.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, string> s_full = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["jml"] = "jumlah", ["jlh"] = "jumlah", ["jmlh"] = "jumlah", ["juml"] = "jumlah", ["yg"] = "yang", ["dg"] = "dengan", ["dgn"] = "dengan",
        ["dlm"] = "dalam", ["thd"] = "terhadap", ["thn"] = "tahun", ["th"] = "tahun", ["dok"] = "dokumen", ["adm"] = "administrasi",
        ["kec"] = "kecamatan", ["kab"] = "kabupaten", ["kel"] = "kelurahan", ["prov"] = "provinsi", ["utk"] = "untuk", ["pd"] = "pada",
        ["dn"] = "dan", ["tgl"] = "tanggal", ["lap"] = "laporan", ["keg"] = "kegiatan", ["org"] = "orang", ["bln"] = "bulan", ["ybs"] = "ybs",
        ["pddk"] = "penduduk", ["pend"] = "pendidikan", ["prosentase"] = "persentase", ["presentase"] = "persentase", ["pesentase"] = "persentase",
        ["persentasi"] = "persentase", ["prosentasi"] = "persentase", ["persen"] = "persen", ["prosen"] = "persen", ["tsb"] = "tersebut",
        ["tdk"] = "tidak", ["sdh"] = "sudah", ["krn"] = "karena", ["sbg"] = "sebagai", ["bgn"] = "bagian",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_stopped = new[]
    {
        "no", "jl", "dll", "dsb", "dst", "dkk", "tk", "min", "maks", "max", "hal", "lamp", "bag", "sub", "ds", "rp", "kep", "per", "s", "d", "sd",
        "bid", "gol", "jo", "uu", "pp", "ttg", "kpd", "dgn", "sekt", "subbid", "kasubbid", "wil", "prop", "des", "jan", "feb", "mar", "apr", "jun", "jul", "agt", "sep", "okt", "nov", "ket", "ps", "psl", "ay", "dr", "drs", "ir", "hj", "um", "kpts", "tap", "inst", "st", "al", "vs", "pt", "cv", "ka", "sek", "kasi", "kasubag", "kades", "kk", "ha", "km", "stdr",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a full stop after the word belongs to it.</summary>
    public static bool IsStopped(string key) => s_stopped.Contains(key) || (s_full.ContainsKey(key) && key.Length <= 5);

    /// <summary>The word written out; the word itself when it is no abbreviation.</summary>
    public static string Expand(string key) => s_full.GetValueOrDefault(key, key);
}
