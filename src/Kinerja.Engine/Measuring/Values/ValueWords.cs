using System.Collections.Frozen;

namespace Kinerja.Measuring.Values;

/// <summary>The words that stand beside values in plans and reports, or instead of them; all in lower case, with one blank between two.</summary>
internal static class ValueWords
{
    /// <summary>Phrases before a number that make it an end, the longest first.</summary>
    public static ValueList<(string[] Words, ValueBound Bound)> BoundsBefore { get; } = Phrases(
        (ValueBound.AtLeast, "minimal|min|minimum|paling sedikit|paling kurang|paling rendah|sedikitnya|sekurang-kurangnya|setidaknya|setidak-tidaknya|tidak kurang dari|lebih besar atau sama dengan|lebih dari atau sama dengan|mulai dari|at least|no less than"),
        (ValueBound.AtMost, "maksimal|maks|max|maksimum|maximum|maximal|paling banyak|paling lama|paling tinggi|paling lambat|sebanyak-banyaknya|setinggi-tingginya|tidak lebih dari|tidak melebihi|kurang dari atau sama dengan|lebih kecil atau sama dengan|sampai dengan|s.d|s/d|hingga|at most|no more than|up to"),
        (ValueBound.Above, "lebih dari|lebih besar dari|lebih besar daripada|di atas|diatas|melebihi|more than|above"),
        (ValueBound.Below, "kurang dari|lebih kecil dari|lebih kecil daripada|lebih rendah dari|di bawah|dibawah|less than|below"));

    /// <summary>Phrases behind a number that make it an end, the longest first.</summary>
    public static ValueList<(string[] Words, ValueBound Bound)> BoundsBehind { get; } = Phrases(
        (ValueBound.AtLeast, "ke atas|keatas|atau lebih|atau lebih tinggi|or more|and above"),
        (ValueBound.AtMost, "ke bawah|kebawah|atau kurang|atau lebih rendah|or less|and below"));

    /// <summary>Phrases that make a number a rough one.</summary>
    public static ValueList<(string[] Words, ValueBound Bound)> Roughly { get; } =
        Phrases((ValueBound.None, "sekitar|kurang lebih|lebih kurang|kira-kira|hampir|about|around"));

    /// <summary>Phrases between the two ends of a range.</summary>
    public static ValueList<(string[] Words, ValueBound Bound)> Through { get; } =
        Phrases((ValueBound.None, "sampai dengan|sampai|s.d|s/d|sd|hingga|to"));

    public static FrozenDictionary<string, decimal> Magnitudes { get; } = new Dictionary<string, decimal>
    {
        ["ratus"] = 100, ["ribu"] = 1_000, ["rb"] = 1_000, ["juta"] = 1_000_000, ["jt"] = 1_000_000, ["miliar"] = 1_000_000_000,
        ["milyar"] = 1_000_000_000, ["mlr"] = 1_000_000_000, ["milyard"] = 1_000_000_000, ["triliun"] = 1_000_000_000_000,
        ["trilyun"] = 1_000_000_000_000, ["thousand"] = 1_000, ["million"] = 1_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Single letters behind a number that are a magnitude to some and a unit to others; 1 stands for the unit.</summary>
    public static FrozenDictionary<string, decimal[]> Letters { get; } = new Dictionary<string, decimal[]>
    {
        ["K"] = [1_000, 1], ["k"] = [1_000, 1], ["M"] = [1_000_000_000, 1_000_000, 1], ["T"] = [1_000_000_000_000, 1], ["B"] = [1_000_000_000, 1],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Letters that are units where they stand right behind a digit: 3x, 100m.</summary>
    public static FrozenSet<string> UnitLetters { get; } = Set("x|m|g|l|h");

    public static FrozenSet<string> Currencies { get; } = Set("rp|idr");

    public static FrozenSet<string> Minus { get; } = Set("minus|negatif");

    /// <summary>Words before a value that say nothing about it.</summary>
    public static FrozenSet<string> Fillers { get; } = Set("sebesar|sebanyak|sejumlah|senilai|target|realisasi|capaian|mencapai|yaitu|adalah|menjadi|jumlah|total|nilainya");

    /// <summary>Words before a rung that name its kind.</summary>
    public static FrozenSet<string> RungKinds { get; } = Set("predikat|opini|nilai|kategori|peringkat|tingkat|mutu|grade|level|rating|status|kualifikasi");

    /// <summary>Words that are part of no unit: they change what the number means.</summary>
    public static FrozenSet<string> NoUnits { get; } = Set(
        "dari|of|lebih|kurang|tidak|bukan|belum|naik|turun|meningkat|menurun|sampai|hingga|minimal|maksimal|sekitar|antara|keatas|kebawah|koma|minus|plus");

    /// <summary>Words that join the words of a unit and do not begin one.</summary>
    public static FrozenSet<string> Joints { get; } = Set("dan|atau|dengan|ke|and|or");

    public static FrozenSet<string> Months { get; } = Set(
        "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|january|february|march|may|june|july|august|october|december");

    /// <summary>Words before a number that make it a point in time.</summary>
    public static FrozenSet<string> Times { get; } = Set("tahun|thn|th|ta|t.a|tanggal|tgl|pukul|triwulan|tw|semester|smt|bulan|bln|minggu|year|date|quarter|q1|q2|q3|q4");

    public static FrozenSet<string> NotReported { get; } = Set(
        "n/a|na|n.a|n/d|nd|#n/a|tad|null|kosong|tba|tbd|tidak tersedia|belum tersedia|data tidak tersedia|data belum tersedia|tidak ada data|belum ada data|belum ada nilai"
        + "|belum dilaporkan|tidak dilaporkan|belum diisi|belum diukur|belum dinilai|belum dihitung|belum rilis|belum keluar|not available|not reported|no data");

    public static FrozenSet<string> Nothing { get; } = Set("nihil|nil|none|tidak ada|belum ada|tanpa|nothing");

    public static FrozenSet<string> Yes { get; } = Set("ya|yes|ada|sudah|benar|true|terlaksana|selesai|tercapai|memenuhi|terpenuhi|y|√|✓|✔|v");

    public static FrozenSet<string> No { get; } = Set(
        "tidak|no|belum|salah|false|tidak ada|belum ada|tidak terlaksana|belum terlaksana|belum selesai|tidak selesai|tidak tercapai|belum tercapai|tidak memenuhi|belum memenuhi|t");

    /// <summary>Rungs of the ordinal scales that plans use most: audit opinions, predicates of SAKIP, of services and of performance.</summary>
    public static FrozenSet<string> Rungs { get; } = Set(
        "wtp|wtp-dpp|wtp dpp|wdp|tw|tmp|wajar tanpa pengecualian|wajar dengan pengecualian|tidak wajar|tidak menyatakan pendapat|tidak memberikan pendapat|disclaimer"
        + "|aa|a|a-|bb|b|b-|cc|c|c-|d|e|istimewa|sangat baik|amat baik|baik|cukup|cukup baik|kurang|kurang baik|tidak baik|sangat kurang|butuh perbaikan|buruk"
        + "|sangat memuaskan|memuaskan|sangat tinggi|tinggi|sedang|rendah|sangat rendah|informatif|menuju informatif|cukup informatif|kurang informatif|tidak informatif"
        + "|mandiri|maju|berkembang|tertinggal|sangat tertinggal|utama|madya|nindya|pratama|wbk|wbbm|hijau|kuning|merah");

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split('|'), StringComparer.Ordinal);

    private static ValueList<(string[] Words, ValueBound Bound)> Phrases(params (ValueBound Bound, string Phrases)[] rows) =>
        [.. rows.SelectMany(row => row.Phrases.Split('|').Select(phrase => (Words: phrase.Split(' '), row.Bound))).OrderByDescending(phrase => phrase.Words.Length)];
}
