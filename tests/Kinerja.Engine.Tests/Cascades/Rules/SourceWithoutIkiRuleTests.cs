using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class SourceWithoutIkiRuleTests
{
    private static readonly SourceWithoutIkiRule s_rule = new();

    [Theory]
    [InlineData("Seksi Pelayanan Umum")]
    [InlineData("Kasi Pelayanan Umum")]
    [InlineData("Bagian Keuangan dan Program")]
    public void Section_WithoutPosition_IsReported(string source) => Plan(source).Check(s_rule).Expect("KIN3060 /indicators/0/sources/0 U");

    [Fact]
    public void Section_WithoutSupportingIki_IsReported() => Plan("Kasubag Umum").Check(s_rule).Expect("KIN3060 /indicators/0/sources/0 U");

    [Theory]
    [InlineData("Seksi Pemerintahan")]
    [InlineData("Data seksi pemerintahan kecamatan")]
    [InlineData("Seksi PMD dan Seksi Pemerintahan")]
    [InlineData("Seksi Trantib")]
    [InlineData("Data seluruh Seksi")]
    [InlineData("Laporan Hasil Kegiatan")]
    [InlineData("Sekretariat")]
    public void Section_OfASupporter_OrNone_IsFine(string source) => Plan(source).Check(s_rule).Expect();

    [Fact]
    public void OwnSection_NeedsNoSupport() => (Plan("Laporan") with { Indicators = [Iki("A") with { Owner = "umum", Sources = ["Subbag Umum"] }] }).Check(s_rule).Expect();

    [Fact]
    public void Plan_WhoseTitlesNameNoSection_IsLeftAlone() => (Plan("Seksi Pelayanan Umum") with { Positions = [Post("camat") with { Title = "Camat" }] }).Check(s_rule).Expect();

    [Fact]
    public void Message_CarriesTheSource() => Plan("Seksi Pelayanan Umum").Check(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "Sumber data U adalah 'Seksi Pelayanan Umum', tetapi tidak ada jabatan bernama demikian.",
        "The data of U comes from 'Seksi Pelayanan Umum', but there is no position of that name.");

    [Fact]
    public void Message_NamesThePositionThatDoesNotSupport() => Plan("Kasubag Umum").Check(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "Sumber data U adalah 'Kasubag Umum', tetapi umum tidak mempunyai IKI yang mendukungnya.",
        "The data of U comes from 'Kasubag Umum', but umum has no IKI that supports it.");

    private static Cascade Plan(string source) => With(
        Iku("U") with { Sources = [source] },
        Iki("A", "U") with { Owner = "pem", Sources = [] },
        Iki("B", "U") with { Owner = "pmd", Sources = [] },
        Iki("C", "U") with { Owner = "trantib", Sources = [] }) with
    {
        Positions =
        [
            Post("pem") with { Title = "Kepala Seksi Pemerintahan" },
            Post("pmd") with { Title = "Kasi Pemberdayaan Masyarakat Desa" },
            Post("trantib") with { Title = "Kepala Seksi Ketenteraman dan Ketertiban" },
            Post("umum") with { Title = "Kepala Sub Bagian Umum dan Kepegawaian" },
        ],
    };
}
