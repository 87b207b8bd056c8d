using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class PercentageWithoutPredicateRuleTests
{
    private static readonly PercentageWithoutPredicateRule s_rule = new();

    [Theory]
    [InlineData("Persentase Koordinasi Penyelenggaraan Kemasyarakatan")]
    [InlineData("Prosentase jenis jasa administrasi perkantoran")]
    [InlineData("Persentase dokumen Perencanaan dan Evaluasi")]
    public void Percentage_OfAWholeOnly_IsReported(string name) => With(Iki("A") with { Name = name }).Check(s_rule).Expect("KIN3066 /indicators/0/name A");

    [Theory]
    [InlineData("Persentase surat yang dijawab")]
    [InlineData("Persentase sekolah ramah anak")]
    [InlineData("Persentase laporan memenuhi syarat")]
    [InlineData("Persentase penyelesaian surat")]
    [InlineData("Persentase kehadiran pegawai")]
    [InlineData("Persentase dokumen tepat waktu")]
    [InlineData("Persentase sarana dalam kondisi baik")]
    [InlineData("Persentase realisasi anggaran")]
    [InlineData("Persentase surat terjawab")]
    [InlineData("Persentase dokumen per kecamatan")]
    [InlineData("Jumlah dokumen perencanaan")]
    [InlineData("Tingkat kehadiran")]
    [InlineData("Persentase")]
    [InlineData("Persentase arsip mutakhir")]
    [InlineData("Persentase kegiatan mandiri")]
    public void Percentage_WithAPredicate_IsFine(string name) => With(Iki("A") with { Name = name }).Check(s_rule).Expect();

    [Fact]
    public void Message_CarriesTheWhole() => With(Iki("A") with { Name = "Persentase dokumen perencanaan" }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "Nama A menyebut persentase dari 'dokumen', tetapi tidak mengatakan bagian mana yang dihitung.",
        "The name of A is a percentage of 'dokumen', but does not say which part of it counts.");
}
