namespace Kinerja.Engine.Tests.Cascades.Injecting.Generating;

/// <summary>Gives each indicator a subject of its own, in the words of real plans.</summary>
internal sealed class Vocabulary
{
    // Things that no two of are of one kind, so that a unit changed for another is another quantity.
    private static readonly string[] s_nouns = ["desa", "dokumen", "pegawai", "sekolah", "permohonan", "puskesmas", "pasar", "kegiatan"];

    // None that names a whole by itself, as "terdaftar" does: a plan may well divide by those who are registered.
    private static readonly string[] s_qualities =
    [
        "tertib", "aktif", "mandiri", "lengkap", "terverifikasi", "terpadu", "terbina", "terdata", "terlayani", "terpilih", "terpantau", "terawat",
        "terlatih", "terakreditasi", "tersertifikasi", "terintegrasi", "terlindungi", "terbuka", "terjangkau", "terampil", "tertata", "terhubung",
        "teratur", "tuntas", "sehat", "sejahtera", "unggul", "tangguh", "terarah", "tersalur",
    ];

    private readonly Stack<Subject> _subjects;
    private int _statements;

    public Vocabulary(Random random)
    {
        Subject[] all = [.. s_nouns.SelectMany(noun => s_qualities.Select(quality => new Subject(noun, quality)))];
        random.Shuffle(all);
        _subjects = new(all);
    }

    public Subject Next() => _subjects.Pop();

    /// <summary>The next subject of a noun: what is divided keeps its unit.</summary>
    public Subject Next(string noun)
    {
        var passed = new Stack<Subject>();
        while (_subjects.Peek().Noun != noun)
            passed.Push(_subjects.Pop());
        Subject found = _subjects.Pop();
        while (passed.TryPop(out Subject? subject))
            _subjects.Push(subject);
        return found;
    }

    /// <summary>A statement of a plan that no other node has.</summary>
    public string Statement(string aim)
    {
        string quality = s_qualities[_statements % s_qualities.Length];
        string noun = s_nouns[_statements / s_qualities.Length % s_nouns.Length];
        _statements++;
        return $"{aim} {noun} {quality}";
    }
}
