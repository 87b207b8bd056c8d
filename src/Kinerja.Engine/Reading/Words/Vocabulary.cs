using System.Collections.Frozen;

namespace Kinerja.Reading.Words;

/// <summary>
/// Words of office language that are common enough to mend a text with: two halves that make one of them are one word, two of them
/// glued together are two, and a few misspellings can be nothing else. Not a dictionary: a word that is missing here stays as written.
/// </summary>
internal static class Vocabulary
{
    // Longer than any three words of the list; a page of letters without a blank is no typing error.
    private const int LongestGlued = 40;

    private static readonly FrozenSet<string> s_words = """
        administrasi anggaran antara aparatur arsip asistensi atau bangunan bantuan barang bayi belanja berhasil berkas bidang bulan buku camat daerah
        dalam dan dana dari data dengan desa dihasilkan dikoordinasikan dilaksanakan dilakukan dimiliki dipantau diselesaikan diterbitkan ditindaklanjuti
        dokumen evaluasi fasilitas fasilitasi gangguan guru hasil indikator jalan jasa jenjang jenis jumlah kabupaten kader kantor kasus keamanan
        kecamatan kegiatan kejadian keluarga kelompok kelurahan kependudukan kepuasan kesejahteraan kesehatan ketentraman ketertiban keuangan kinerja
        kondisi koordinasi kunjungan laporan layanan lembaga luas masalah masyarakat mendapat mendapatkan mengikuti nilai orang pajak panjang
        pasien pegawai pekerja pelaksanaan pelaporan pelatihan pelayanan pembangunan pembinaan pemantauan pemberdayaan pemeliharaan pemerintah
        pemerintahan penanganan penataan pendapatan pendidikan penduduk pengadaan pengaduan pengawasan pengelolaan pengendalian penganggaran
        penilaian penunjang penyaluran penyediaan penyelenggaraan penyelesaian peralatan perangkat peraturan perekaman perencanaan perizinan persentase
        perkantoran permohonan pertanggungjawaban program publik puskesmas rapat realisasi rekomendasi rumah sarana prasarana sasaran sekolah sesuai
        siswa sosial surat survei tahun target tepat terpelihara terpenuhi tersedia tersusun tertib tingkat total umum unit urusan usaha usia usulan
        waktu warga wilayah yang ditangani tertangani terdaftar terselesaikan murid tugas kerja sumber daya air lingkungan hidup lahan kawasan
        perumahan permukiman pangan pertanian perikanan industri perdagangan koperasi investasi tenaga pariwisata budaya perpustakaan pemuda olahraga
        seluruh semua jabatan kebutuhan kapasitas produksi penerimaan pengeluaran retribusi perjanjian laporan pemohon peserta anak balita ibu hamil
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_misspelt = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["adminitrasi"] = "administrasi", ["adminstrasi"] = "administrasi", ["admnistrasi"] = "administrasi", ["administarsi"] = "administrasi",
        ["doumen"] = "dokumen", ["dokumne"] = "dokumen", ["dokuman"] = "dokumen", ["dokument"] = "dokumen", ["kegiataan"] = "kegiatan", ["kegitan"] = "kegiatan",
        ["masyarkat"] = "masyarakat", ["masyrakat"] = "masyarakat", ["masayarakat"] = "masyarakat", ["masyarakt"] = "masyarakat",
        ["pengeloan"] = "pengelolaan", ["pengeloaan"] = "pengelolaan", ["pengelolan"] = "pengelolaan", ["pelaksanan"] = "pelaksanaan", ["pelaksnaan"] = "pelaksanaan",
        ["penyelenggraan"] = "penyelenggaraan", ["penyelengaraan"] = "penyelenggaraan", ["penyelenggaran"] = "penyelenggaraan", ["penyelenggaaran"] = "penyelenggaraan",
        ["kecamtan"] = "kecamatan", ["kabupten"] = "kabupaten", ["kelurhan"] = "kelurahan", ["pendududuk"] = "penduduk", ["pendudk"] = "penduduk",
        ["pembagunan"] = "pembangunan", ["perencanan"] = "perencanaan", ["perencaan"] = "perencanaan", ["pemerintahaan"] = "pemerintahan", ["pemeritahan"] = "pemerintahan",
        ["perekonomin"] = "perekonomian", ["ketertibhan"] = "ketertiban", ["ketetraman"] = "ketentraman", ["laporang"] = "laporan", ["lapoaran"] = "laporan",
        ["jumalh"] = "jumlah", ["jumlag"] = "jumlah", ["jumah"] = "jumlah", ["julmah"] = "jumlah", ["jumlha"] = "jumlah", ["junlah"] = "jumlah",
        ["keuanganan"] = "keuangan", ["kkedinasan"] = "kedinasan", ["frekwensi"] = "frekuensi", ["effektivitas"] = "efektivitas", ["prosentasi"] = "persentase", ["indek"] = "indeks", ["survey"] = "survei", ["kwalitas"] = "kualitas",
        ["realiasi"] = "realisasi", ["relaisasi"] = "realisasi", ["terselesaiakan"] = "terselesaikan", ["prosentse"] = "persentase",
        ["mendpatkan"] = "mendapatkan", ["mendapakan"] = "mendapatkan", ["penggaran"] = "penganggaran",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the word is one of the common ones.</summary>
    public static bool Knows(string word) => s_words.Contains(word);

    /// <summary>The right spelling of a misspelling that can be nothing else; the word itself otherwise.</summary>
    public static string Spelled(string word) => s_misspelt.GetValueOrDefault(word, word);

    /// <summary>Two or three known words that were glued together; a single part when the word is whole.</summary>
    public static IReadOnlyList<string> Unglued(string word)
    {
        if (word.Length is < 8 or > LongestGlued || Knows(word))
            return [word];
        for (int cut = word.Length - 3; cut >= 3; cut--)
        {
            string rest = word[cut..];
            if (!Knows(rest))
                continue;
            string head = word[..cut];
            if (Knows(head))
                return [head, rest];
        }

        return [word];
    }
}
