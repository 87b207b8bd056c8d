using System.Globalization;
using System.Text;

namespace Kinerja.Benchmarks;

/// <summary>Invented texts of formula columns, in the forms in which officials write them, with the names of their indicators.</summary>
public static class FormulaTexts
{
    /// <summary>Plain, prose, drawn fractions, LaTeX, HTML, counts, weights, and texts that hold no formula.</summary>
    public static IReadOnlyList<(string Text, string Indicator)> All { get; } =
    [
        ("Jumlah desa tertib administrasi ----- x 100% Jumlah desa", "Persentase desa tertib administrasi"),
        ("Jumlah kader posyandu aktif\n-------------------------------- x 100 %\nJumlah seluruh kader posyandu", "Persentase kader aktif"),
        ("(Jumlah surat yang dibalas tepat waktu / Jumlah surat masuk) x 100%", "Persentase surat yang dibalas"),
        ("Jumlah pengaduan yang diselesaikan dibagi jumlah pengaduan yang masuk dikali 100", "Persentase pengaduan yang selesai"),
        ("Jumlah rumah layak huni dibagi dengan jumlah seluruh rumah pada tahun berjalan", "Persentase rumah layak huni"),
        ("Perbandingan antara jumlah bidan dengan jumlah ibu hamil", "Rasio bidan"),
        ("Perbandingan jumlah izin yang terbit dengan jumlah pemohon yang mendaftar", "Persentase izin yang terbit"),
        ("Rumus: Jumlah pasar yang tertata : jumlah pasar x 100%", "Persentase pasar tertata"),
        (@"$\frac{\text{Jumlah jembatan kondisi baik}}{\text{Jumlah jembatan}} \times 100\%$", "Persentase jembatan baik"),
        (@"\frac{Panjang\ saluran\ yang\ dikeruk}{Panjang\ saluran} x 100", "Persentase saluran yang dikeruk"),
        ("<p>Jumlah arsip yang dialihmediakan</p><p>_______________ x 100%</p><p>Jumlah arsip</p>", "Persentase arsip digital"),
        ("<u>Jumlah taman yang dirawat</u> &times; 100%<br/>Jumlah taman", "Persentase taman yang dirawat"),
        ("Total skor kelompok tani : Total kelompok tani", "Rata-rata skor kelompok tani"),
        ("Total jam layanan perpustakaan / jumlah hari buka", "Rata-rata jam layanan"),
        ("(Produksi padi tahun n - Produksi padi tahun n-1) / Produksi padi tahun n-1 x 100%", "Pertumbuhan produksi padi"),
        ("Selisih antara jumlah kejadian tahun lalu dengan jumlah kejadian tahun ini", "Penurunan kejadian"),
        ("100 - (Jumlah keterlambatan x bobot keterlambatan)", "Nilai ketepatan waktu"),
        ("Indeks = (0,35 x Indeks Air) + (0,4 x Indeks Udara) + (25% x Indeks Lahan)", "Indeks kualitas lingkungan"),
        ("IKM = (30% x nilai loket) + (50% x nilai petugas) + (20% x nilai sarana)", "Indeks kepuasan"),
        ("Skor evaluasi > skor evaluasi tahun sebelumnya", "Kenaikan skor evaluasi"),
        ("Jumlah dokumen perencanaan yang disusun", "Jumlah dokumen perencanaan"),
        ("Banyaknya peserta pelatihan usia 15 - 24 tahun", "Jumlah peserta pelatihan muda"),
        ("Jumlah sekolah SD/MI yang memiliki perpustakaan", "Jumlah sekolah berperpustakaan"),
        ("Σ lampu jalan yang menyala", "Jumlah lampu jalan yang menyala"),
        ("Jumlah penduduk miskin per 1.000 penduduk", "Angka kemiskinan"),
        ("Jumlah kasus demam berdarah / jumlah penduduk x 100.000", "Angka kesakitan"),
        ("A/B x 100%\nKeterangan:\nA = jumlah kapal yang berizin\nB = jumlah kapal yang beroperasi", "Persentase kapal berizin"),
        ("a. Jumlah guru bersertifikat\nb. Jumlah guru\nFormula: a/b x 100%", "Persentase guru bersertifikat"),
        ("Pembilang: jumlah balita yang ditimbang. Penyebut: jumlah balita.", "Cakupan penimbangan balita"),
        ("Persentase aset yang tercatat = (Jumlah aset yang tercatat + jumlah aset yang dihapus) / Jumlah aset x 100%", "Persentase aset yang tercatat"),
        ("Hasil survei kepuasan masyarakat oleh lembaga independen", "Indeks kepuasan masyarakat"),
        ("Nilai hasil evaluasi yang ditetapkan oleh inspektorat", "Nilai evaluasi"),
        ("Daftar inventaris barang", "Inventaris"),
        ("Persentase penyelesaian tindak lanjut", "Persentase penyelesaian tindak lanjut"),
        ("1. Jumlah koperasi aktif dibagi jumlah koperasi. 2. Jumlah koperasi sehat dibagi jumlah koperasi.", "Persentase koperasi aktif dan sehat"),
        ("(a x X1) + (b x X2)", "Indeks gabungan"),
        ("Realisasi pendapatan = retribusi pasar + retribusi parkir + sewa kios", "Realisasi pendapatan"),
        ("Jumlah wisatawan yang menginap dibagi jumlah wisatawan x 100%. Contoh: 250 / 1.000 x 100% = 25%. Sumber: laporan bulanan.", "Persentase wisatawan yang menginap"),
        ("Perhitungan realisasi fisik kegiatan terhadap rencana fisik kegiatan dinyatakan dalam persen", "Persentase realisasi fisik"),
        ("Volume sampah yang diangkut (ton) / volume sampah yang timbul (ton) × 100", "Persentase sampah terangkut"),
    ];

    /// <summary>A sum of many phrases divided by one, of about a length.</summary>
    /// <param name="length">The length in characters.</param>
    /// <returns>A text that is shorter by less than one phrase.</returns>
    public static string OfSum(int length) => Filled("(Jumlah desa tertib", " + jumlah desa binaan ke-{0}", ") / jumlah desa x 100%", length);

    /// <summary>A quotient with sentences of explanation behind it, of about a length.</summary>
    /// <param name="length">The length in characters.</param>
    /// <returns>A text that is shorter by less than one sentence.</returns>
    public static string OfProse(int length) => Filled("Jumlah desa tertib dibagi jumlah desa x 100%.", " Sumber {0}: laporan desa tiap bulan.", "", length);

    private static string Filled(string start, string part, string end, int length)
    {
        var text = new StringBuilder(start);
        for (int i = 1; ; i++)
        {
            string next = string.Format(CultureInfo.InvariantCulture, part, i);
            if (text.Length + next.Length + end.Length > length)
                return text.Append(end).ToString();
            text.Append(next);
        }
    }
}
