using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class DenominatorWithoutBasisRuleTests
{
    private static readonly DenominatorWithoutBasisRule s_rule = new();

    [Theory]
    [InlineData("Persentase rapat yang diikuti", "Jumlah rapat yang diikuti", "Jumlah rapat")]
    [InlineData("Persentase pemantauan wilayah", "Jumlah Pemantauan wilayah yang dilaksanakan", "Jumlah pemantauan wilayah")]
    [InlineData("Persentase desa yang mendapatkan asistensi sesuai peraturan", "Jumlah desa yang mendapatkan asistensi sesuai peraturan", "Jumlah desa yang mendapatkan asistensi")]
    public void Denominator_OfWhatWasDone_IsReported(string name, string part, string whole) => Plan(name, part, whole).CheckCompiled(s_rule).Expect("KIN3069 /indicators/0/formula/expression A 0..15");

    [Theory]
    [InlineData("Persentase rapat yang diikuti", "Jumlah rapat yang diikuti", "Jumlah rapat yang dijadwalkan")]
    [InlineData("Persentase rapat yang diikuti", "Jumlah rencana rapat yang diikuti", "Jumlah rencana rapat")]
    [InlineData("Persentase desa yang dibina", "Jumlah desa yang dibina", "Jumlah desa")]
    [InlineData("Persentase surat yang dilaksanakan", "Jumlah surat yang dilaksanakan", "Jumlah surat")]
    [InlineData("Persentase berkas selesai tepat waktu", "Jumlah berkas yang masuk dan selesai", "Jumlah berkas yang masuk")]
    [InlineData("Persentase izin", "Jumlah pelayanan izin yang dilaksanakan tepat waktu", "Jumlah pelayanan izin")]
    [InlineData("Persentase rapat", "Jumlah rapat yang diikuti", "")]
    public void Denominator_WithABasis_IsFine(string name, string part, string whole) => Plan(name, part, whole).CheckCompiled(s_rule).Expect();

    [Fact]
    public void Message_GivesBothLabels() => Plan("Persentase rapat", "Jumlah rapat yang diikuti", "Jumlah rapat").CheckCompiled(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "A membagi 'Jumlah rapat yang diikuti' dengan 'Jumlah rapat'; kegiatan yang tidak dilaksanakan tidak pernah terhitung, jadi hasilnya hampir selalu 100 persen.",
        "A divides 'Jumlah rapat yang diikuti' by 'Jumlah rapat'; what was not carried out is never counted, so it gives 100 percent nearly always.");

    [Fact]
    public void Message_CarriesTheClause() => Plan("Persentase desa yang mendapat bantuan", "Jumlah desa yang mendapat bantuan tepat waktu", "Jumlah desa yang mendapat bantuan").CheckCompiled(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "A menanyakan berapa bagian yang mendapat bantuan, tetapi penyebutnya hanya yang mendapat bantuan: 'Jumlah desa yang mendapat bantuan'.",
        "A asks what share is 'mendapat bantuan', but its denominator holds only those: 'Jumlah desa yang mendapat bantuan'.");

    private static Cascade Plan(string name, string part, string whole) => With(Iki("A") with { Name = name, Formula = Computed("[p] / [w] * 100") }) with
    {
        Variables = [Count("p") with { Label = part }, Count("w") with { Label = whole }],
    };
}
