using System.Collections.Frozen;

namespace Kinerja.Reading.Defects;

/// <summary>Sorts what is counted by its first noun, from a short list of nouns that leave no doubt.</summary>
internal static class ThingKinds
{
    private static readonly FrozenDictionary<string, ThingKind> s_nouns = Table(
        (ThingKind.Document, ["dokumen", "laporan", "surat", "berkas", "arsip", "buku", "proposal", "spj", "file"]),
        (ThingKind.Person, ["pegawai", "aparatur", "pns", "asn", "penduduk", "warga", "siswa", "murid", "guru", "peserta", "kader", "petugas", "pekerja"]),
        (ThingKind.Place, ["desa", "kelurahan", "dusun", "kecamatan", "kabupaten", "rt", "rw"]),
        (ThingKind.Problem, ["potensi", "gangguan", "masalah", "permasalahan", "konflik", "pelanggaran"]),
        (ThingKind.Activity, ["kegiatan", "pemantauan", "monitoring", "rapat", "patroli", "sosialisasi", "pelatihan"]));

    // One paper for a person or for something done, and cases among people, are counted everywhere.
    private static readonly (ThingKind, ThingKind)[] s_usual =
    [
        (ThingKind.Document, ThingKind.Person), (ThingKind.Document, ThingKind.Activity), (ThingKind.Activity, ThingKind.Document),
        (ThingKind.Problem, ThingKind.Person),
    ];

    /// <summary>The kind of what is counted.</summary>
    /// <param name="things">The words without <i>jumlah</i>.</param>
    public static ThingKind Of(List<string> things) => things.Count == 0 ? ThingKind.Unknown : s_nouns.GetValueOrDefault(things[0]);

    /// <summary>Whether both kinds are known and neither is a part of the other.</summary>
    public static bool AreUnlike(ThingKind above, ThingKind below) =>
        above != below && above != ThingKind.Unknown && below != ThingKind.Unknown && !s_usual.Contains((above, below));

    private static FrozenDictionary<string, ThingKind> Table(params (ThingKind Kind, string[] Nouns)[] kinds) =>
        kinds.SelectMany(kind => kind.Nouns.Select(noun => KeyValuePair.Create(noun, kind.Kind))).ToFrozenDictionary(StringComparer.Ordinal);
}
