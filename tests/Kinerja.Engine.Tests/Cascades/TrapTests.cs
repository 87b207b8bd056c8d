using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades;

/// <summary>Words that look like findings and are none: no suspicion is raised about sound indicators that contain them.</summary>
public class TrapTests
{
    private static readonly KinerjaEngine s_engine = new();

    [Theory]
    [InlineData("Persentase surat terjawab per kecamatan", "persen", "[a] / [b] * 100", "Jumlah surat terjawab per kecamatan", "Jumlah surat per kecamatan")]
    [InlineData("Rata-rata jumlah kunjungan pasien", "kunjungan", "[a] / [b]", "Jumlah kunjungan pasien", "Jumlah hari")]
    [InlineData("Tingkat kehadiran pegawai", "persen", "[a] / [b] * 100", "Jumlah pegawai yang hadir", "Jumlah pegawai")]
    [InlineData("Persentase KTP dan KK yang diproses", "persen", "[a] / [b] * 100", "Jumlah KTP dan KK yang diproses", "Jumlah usulan pembuatan KTP dan KK")]
    [InlineData("Persentase potensi gangguan dan masalah yang dipantau", "persen", "[a] / [b] * 100", "Jumlah potensi gangguan dan masalah yang dipantau", "Jumlah potensi gangguan dan masalah")]
    [InlineData("Persentase Desa/Kelurahan yang dibina", "persen", "[a] / [b] * 100", "Jumlah Desa/Kelurahan yang dibina", "Jumlah Desa/Kelurahan")]
    [InlineData("Persentase buku yang ada dan lengkap", "persen", "[a] / [b] * 100", "Jumlah buku yang ada dan lengkap", "Jumlah buku yang harus ada")]
    [InlineData("Persentase rapat - rapat yang diikuti", "persen", "[a] / [b] * 100", "Jumlah rapat - rapat yang diikuti", "Jumlah undangan rapat")]
    public void Indicator_WithATrap_IsNotSuspected(string name, string unit, string expression, string part, string whole)
    {
        Cascade plan = With(Iki("A") with { Name = name, Unit = unit, Formula = Computed(expression, $"({part} / {whole}){(unit == "persen" ? " x 100 %" : "")}") }) with
        {
            Variables = [Count("a") with { Label = part, PartOf = "b" }, Count("b") with { Label = whole }],
        };

        Assert.Empty(Suspicions(plan));
    }

    [Theory]
    [InlineData("Indeks kualitas layanan", "indeks", "[a] * 0.6 + [b] * 0.4")]
    [InlineData("Indeks harga berdasar 100", "indeks", "[a] / [b] * 100")]
    [InlineData("Nilai AKIP", "nilai", "[a]")]
    public void Index_WithWeightsOrBaseHundred_IsNotSuspected(string name, string unit, string expression) => Assert.Empty(Suspicions(
        With(Iku("A") with { Name = name, Unit = unit, Scale = new(), Formula = Computed(expression) }) with
        {
            Variables = [Count("a") with { Label = "Nilai unsur persyaratan", Unit = "nilai" }, Count("b") with { Label = "Nilai unsur prosedur", Unit = "nilai" }],
        }));

    // One count of two things: nothing is half covered, nothing is repeated.
    [Fact]
    public void Count_OfTwoThingsThatAreOne_IsNotSuspected() => Assert.Empty(Suspicions(
        With(Iki("A") with { Name = "Jumlah surat masuk dan surat keluar", Unit = "surat", Formula = Computed("[a]", "Jumlah surat masuk dan jumlah surat keluar") }) with
        {
            Variables = [Count("a") with { Label = "Jumlah surat masuk dan surat keluar", Unit = "surat" }],
        }));

    // Near-equal names are two indicators, and equal ones in a superior's table and a section's are told as shared, not as copies.
    [Theory]
    [InlineData("Persentase data kependudukan yang sesuai", "Persentase data non kependudukan yang sesuai")]
    [InlineData("Persentase penyelesaian SKP pegawai", "Persentase penyelesaian gaji pegawai")]
    [InlineData("Persentase pelayanan pertanahan yang selesai", "Persentase pelayanan perijinan yang selesai")]
    [InlineData("Persentase surat yang dijawab", "Persentase surat yang dijawab")]
    public void NearEqualNames_AreNotMerged(string first, string second) => Assert.Empty(Suspicions(
        With(Iki("A") with { Name = first, Owner = "sek" }, Iki("B") with { Name = second, Owner = "kasi" }) with { Positions = [Post("sek"), Post("kasi", "sek")] }));

    private static IEnumerable<Diagnostic> Suspicions(Cascade plan) =>
        s_engine.Check(plan).Where(finding => finding.Descriptor.Certainty == DiagnosticCertainty.Heuristic);
}
