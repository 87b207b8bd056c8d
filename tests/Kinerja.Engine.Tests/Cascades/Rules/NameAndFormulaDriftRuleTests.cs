using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class NameAndFormulaDriftRuleTests
{
    private static readonly NameAndFormulaDriftRule s_rule = new();

    [Theory]
    [InlineData("Persentase jenis jasa kantor yang terpenuhi", "Jumlah jasa kantor yang terpenuhi", "Jumlah jasa kantor")]
    [InlineData("Jumlah dokumen administrasi kantor yang tersusun", "Jumlah administrasi kantor yang terselesaikan", "Jumlah kantor")]
    [InlineData("Persentase desa yang mendapatkan asistensi tata kelola keuangan", "Jumlah desa yang mendapatkan asistensi", "Jumlah desa")]
    public void Name_OfWhichTheFormulaLacksTheThing_IsReported(string name, string part, string whole) => Plan(name, part, whole).CheckCompiled(s_rule).Expect("KIN3064 /indicators/0/name A");

    [Theory]
    [InlineData("Persentase desa yang tertib administrasi", "Jumlah desa yang tertib administrasi", "Jumlah desa")]
    [InlineData("Persentase pemantauan wilayah", "Jumlah wilayah yang dipantau", "Jumlah wilayah")]
    [InlineData("Persentase penyelesaian pelayanan bidang administrasi kependudukan", "Jumlah KTP dan KK yang diproses", "Jumlah usulan KTP dan KK")]
    [InlineData("Persentase perijinan usaha mikro", "Jumlah desa yang dibina", "Jumlah desa")]
    [InlineData("Indeks kepuasan masyarakat atas pelayanan", "Total nilai", "Jumlah unsur masyarakat")]
    [InlineData("Persentase sisa anggaran kegiatan", "Jumlah anggaran kegiatan yang tidak terpakai", "Jumlah anggaran kegiatan")]
    [InlineData("Persentase desa maju", "Jumlah desa maju", "")]
    public void Name_ThatTheFormulaCounts_OrThatIsAnothers_IsFine(string name, string part, string whole) => Plan(name, part, whole).CheckCompiled(s_rule).Expect();

    [Fact]
    public void Message_CarriesTheThing() => Plan("Persentase jenis jasa kantor yang terpenuhi", "Jumlah jasa kantor yang terpenuhi", "Jumlah jasa kantor").CheckCompiled(s_rule).ExpectText(
        DiagnosticSeverity.Info, "Nama A menghitung 'jenis', tetapi kata itu tidak ada dalam formulanya.", "The name of A counts 'jenis', a word that its formula lacks.");

    [Fact]
    public void Message_CarriesTheWords() => Plan("Jumlah desa yang mendapatkan asistensi tata kelola keuangan", "Jumlah desa yang mendapatkan asistensi", "Jumlah desa").CheckCompiled(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "Nama A menyebut 'tata kelola keuangan', tetapi tidak satu pun kata itu ada dalam formulanya.",
        "The name of A says 'tata kelola keuangan', not a word of which its formula has.");

    private static Cascade Plan(string name, string part, string whole) => With(Iki("A") with { Name = name, Formula = Computed("[p] / [w] * 100") }) with
    {
        Variables = [Count("p") with { Label = part }, Count("w") with { Label = whole }],
    };
}
