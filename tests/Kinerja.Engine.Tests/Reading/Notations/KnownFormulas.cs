namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>Random formulas of the forms that offices use, over random phrases.</summary>
internal sealed class KnownFormulas(Random random)
{
    private static readonly string[] s_heads = ["Jumlah", "Jumlah", "Jumlah", "Total", "Banyaknya", "Jml", "jumlah", "Jumlah seluruh"];

    private static readonly (string Noun, Traps Traps)[] s_nouns =
    [
        ("desa", Traps.None), ("warga", Traps.None), ("perangkat desa", Traps.None), ("kader posyandu", Traps.None), ("usaha mikro", Traps.None), ("rumah tangga", Traps.None),
        ("arsip statis", Traps.None), ("bidang tanah", Traps.None), ("taksi", Traps.None), ("ekskavator", Traps.None), ("boks ekspor", Traps.None), ("angkutan umum", Traps.None),
        ("tangkapan ikan", Traps.None), ("pasangan usia subur", Traps.None), ("permohonan izin", Traps.None), ("rumah tipe X", Traps.Letter), ("kendaraan dinas", Traps.None),
        ("murid SD/MI", Traps.Slash), ("fasilitasi/asistensi", Traps.Slash), ("pelaku IKM/UKM", Traps.Slash), ("dokumen SPP – SPM", Traps.SpacedDash), ("dokumen SPP-SPM", Traps.None),
        ("murid usia 7 - 12 tahun", Traps.Range), ("anak usia 7-12 tahun", Traps.None), ("balita (0 - 59 bulan)", Traps.Bracket), ("pegawai (ASN)", Traps.Bracket),
        ("koperasi (KSP/USP)", Traps.Bracket), ("rumah tipe 36", Traps.Number), ("kebun, kolam dan sawah", Traps.List),
    ];

    private static readonly (string Clause, Traps Traps)[] s_clauses =
    [
        ("", Traps.None), ("", Traps.None), ("yang aktif", Traps.None), ("yang terdaftar", Traps.None), ("yang selesai tepat waktu", Traps.None), ("tepat waktu", Traps.None),
        ("pada tahun berjalan", Traps.None), ("tahun 2021", Traps.Number), ("tahun n", Traps.None), ("tahun n-1", Traps.YearBefore), ("di wilayah perbatasan", Traps.None),
        ("yang ditindaklanjuti", Traps.None), ("sesuai standar", Traps.None), ("yang dilatih 3 kali", Traps.Times), ("yang dilatih 3 kali setahun", Traps.Times),
        ("yang dibagi menjadi dua kelompok", Traps.Sharing), ("yang dibagikan kepada warga", Traps.Sharing), ("yang puas terhadap pelayanan", Traps.Link),
        ("yang bekerja sama dengan kecamatan", Traps.Link), ("dan keluarganya", Traps.Link), ("dari keluarga miskin", Traps.Link), ("per kecamatan", Traps.Per),
        ("yang mendapat nilai di atas 80", Traps.Number), ("yang hadir s.d. bulan Juni", Traps.None), ("yang di bina", Traps.None),
    ];

    private readonly HashSet<string> _used = [];

    public KnownFormula Next()
    {
        _used.Clear();
        Known a = Quantity();
        Known b = Quantity();
        Known c = Quantity();
        return random.Next(17) switch
        {
            0 or 1 or 2 or 3 => new(a / b, 100),
            4 or 5 => new(a / b, 1),
            6 => new(a / new Constant(random.Next(2, 40), Pick("", "desa", "kelurahan", "kecamatan", "unit kerja")), 100),
            7 => new(a / new Constant(12, Pick("", "bulan")), 1),
            8 => new(a / b, Pick(1_000m, 10_000m, 100_000m)),
            9 => new(a - b, 1),
            10 => Growth(),
            11 => new((a + b) / c, 100),
            12 => new(a / (b + c), Pick(1m, 100m)),
            13 => new((a - b) / a, 100),
            14 => random.Next(2) == 0 ? new(a * b, 1) : new(a * b / c, 1),
            15 => random.Next(2) == 0 ? new((a + b + c) / new Constant(3), 1) : new((a / b + c / Quantity()) / new Constant(2), Pick(1m, 100m)),
            _ => Weighted(a, b, c),
        };
    }

    /// <summary>The plainest phrase there is, to make a failing text smaller.</summary>
    public static KnownPhrase Plain(int place) => new("Jumlah", (string[])["kapal", "dermaga", "awak", "gudang"] is var nouns ? nouns[place % nouns.Length] : "", Traps.None);

    private KnownFormula Growth()
    {
        (string noun, Traps traps) = Pick(s_nouns);
        string head = Pick(s_heads);
        (string now, string before, Traps trap) = Pick(("tahun n", "tahun n-1", Traps.YearBefore), ("tahun ini", "tahun lalu", Traps.None), ("tahun berjalan", "tahun sebelumnya", Traps.None));
        var current = new Quantity(new(head, $"{noun} {now}", traps));
        var earlier = new Quantity(new(head, $"{noun} {before}", traps | trap));
        return new((current - earlier) / earlier, 100);
    }

    private KnownFormula Weighted(Known a, Known b, Known c)
    {
        decimal first = random.Next(1, 9) / 10m;
        Known rest = 1 - first > 0.15m && random.Next(2) == 0
            ? new Constant(0.1m) * b + new Constant(0.9m - first) * c
            : new Constant(1 - first) * b;
        return rest is Operation { Sign: '+' } sum
            ? new(new Constant(first) * a + sum.Left + sum.Right, 1)
            : new(new Constant(first) * a + rest, 1);
    }

    private Quantity Quantity()
    {
        while (true)
        {
            (string noun, Traps inNoun) = Pick(s_nouns);
            (string clause, Traps inClause) = Pick(s_clauses);
            // One noun with two clauses is two phrases; both parts of a formula may well begin alike.
            string rest = clause.Length == 0 ? noun : $"{noun} {clause}";
            if (_used.Add(PhraseSimilarity.Normal(rest)))
                return new(new(Pick(s_heads), rest, inNoun | inClause));
        }
    }

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
