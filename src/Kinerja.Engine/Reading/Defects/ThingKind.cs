namespace Kinerja.Reading.Defects;

/// <summary>What sort of thing a phrase counts, as far as its first noun tells.</summary>
internal enum ThingKind
{
    /// <summary>The noun does not tell.</summary>
    Unknown,

    /// <summary>Papers: <i>dokumen</i>, <i>laporan</i>.</summary>
    Document,

    /// <summary>People: <i>pegawai</i>, <i>penduduk</i>.</summary>
    Person,

    /// <summary>Places: <i>desa</i>, <i>kelurahan</i>.</summary>
    Place,

    /// <summary>What goes wrong: <i>gangguan</i>, <i>masalah</i>.</summary>
    Problem,

    /// <summary>What is done: <i>kegiatan</i>, <i>pemantauan</i>.</summary>
    Activity,
}
