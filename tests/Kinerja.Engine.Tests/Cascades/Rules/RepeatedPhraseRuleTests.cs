using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class RepeatedPhraseRuleTests
{
    private static readonly RepeatedPhraseRule s_rule = new();

    [Fact]
    public void Name_ThatRepeatsThreeWords_IsReported() =>
        With(Iki("A") with { Name = "Jumlah bantuan Keagamaan, Pendidikan dan Sosial keagamaan pendidikan dan sosial" }).Check(s_rule).Expect("KIN3067 /indicators/0/name A");

    [Fact]
    public void LongName_ThatRepeatsThreeWords_IsReported() =>
        With(Iki("A") with { Name = $"{string.Join(' ', Enumerable.Range(0, 40).Select(i => $"kata{i}"))} kata7 kata8 kata9" }).Check(s_rule).Expect("KIN3067 /indicators/0/name A");

    [Theory]
    [InlineData("Jumlah desa binaan dan jumlah desa yang maju")]
    [InlineData("ha ha ha ha ha")]
    [InlineData("Jumlah surat masuk dan jumlah surat keluar")]
    [InlineData("")]
    public void Name_ThatRepeatsLess_IsFine(string name) => With(Iki("A") with { Name = name }).Check(s_rule).Expect();

    [Fact]
    public void Label_ThatRunsIntoAnothersClause_IsReported() => Labels(
        "Jumlah aparatur yang puas terhadap pelayanan administrasi", "Jumlah aparatur yang mematuhi peraturan puas terhadap pelayanan administrasi")
        .Check(s_rule).Expect("KIN3067 /variables/1/label v1 < /variables/0/label");

    [Fact]
    public void Label_BeforeTheOneWhoseClauseItHas_IsReported() => Labels(
        "Jumlah aparatur yang mematuhi peraturan puas terhadap pelayanan administrasi", "Jumlah aparatur yang puas terhadap pelayanan administrasi")
        .Check(s_rule).Expect("KIN3067 /variables/0/label v0 < /variables/1/label");

    [Theory]
    [InlineData("Jumlah warga yang puas terhadap pelayanan administrasi")]
    [InlineData("Jumlah warga puas terhadap pelayanan administrasi")]
    [InlineData("Jumlah warga yang mengisi survei dan yang puas terhadap pelayanan administrasi")]
    [InlineData("Jumlah warga yang sangat puas terhadap layanan administrasi")]
    [InlineData("")]
    public void Label_WithAClauseOfItsOwn_IsFine(string label) => Labels("Jumlah aparatur yang puas terhadap pelayanan administrasi", label).Check(s_rule).Expect();

    [Fact]
    public void Message_CarriesThePhrase() => With(Iki("A") with { Name = "Jumlah bantuan sosial budaya daerah sosial budaya daerah" }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning, "Nama A memuat 'sosial budaya daerah' dua kali.", "The name of A says 'sosial budaya daerah' twice.");

    [Fact]
    public void Message_NamesTheOtherVariable() => Labels(
        "Jumlah aparatur yang puas terhadap pelayanan administrasi", "Jumlah aparatur yang mematuhi peraturan puas terhadap pelayanan administrasi")
        .Check(s_rule).ExpectText(
            DiagnosticSeverity.Warning,
            "Label v1 berakhir dengan 'puas terhadap pelayanan administrasi', yang tampaknya terbawa dari variabel v0.",
            "The label of v1 ends with 'puas terhadap pelayanan administrasi', which seems to come from the variable v0.");

    private static Cascade Labels(params string[] labels) => Bare with { Variables = [.. labels.Select((label, i) => Count($"v{i}") with { Label = label })] };
}
