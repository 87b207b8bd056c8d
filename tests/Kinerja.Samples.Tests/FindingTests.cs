using Kinerja.Diagnostics;

namespace Kinerja.Samples.Tests;

public class FindingTests
{
    [Theory]
    [InlineData("widang-2021", "KIN3012", "W-IKU-3",
        "Tidak satu IKI pun mendukung W-IKU-3, baik langsung maupun melalui indikator lain.",
        "No IKI supports W-IKU-3, neither directly nor through other indicators.")]
    [InlineData("tebing-2022", "KIN3020", "T-SEK-1",
        "Ada 3 formula berbeda dengan nama 'Nilai AKIP Kecamatan Tebing': T-SEK-1, T-SEK-2, T-SEK-3.",
        "3 different formulas stand under the name 'Nilai AKIP Kecamatan Tebing': T-SEK-1, T-SEK-2, T-SEK-3.")]
    [InlineData("tebing-2022", "KIN3021", "T-PEM-1",
        "Formula ini dipakai dengan 2 nama berbeda: T-PEM-1, T-PEM-2. Nilainya akan selalu sama.",
        "This formula stands under 2 different names: T-PEM-1, T-PEM-2. Their values will always be equal.")]
    [InlineData("tebing-2022", "KIN3022", "T-PMD-1",
        "T-PMD-1 adalah persentase, tetapi formulanya tidak membagi apa pun; hasilnya bukan bagian dari keseluruhan.",
        "T-PMD-1 is a percentage, but its formula divides nothing; its result is not a part of a whole.")]
    [InlineData("tebing-2022", "KIN3022", "T-TRA-1",
        "T-TRA-1 adalah persentase, tetapi formulanya tidak membagi apa pun; hasilnya bukan bagian dari keseluruhan.",
        "T-TRA-1 is a percentage, but its formula divides nothing; its result is not a part of a whole.")]
    [InlineData("widang-2021", "KIN3027", "W-IKU-2",
        "'jumlah_rekomendasi_yang_ditindaklanjuti_dalam_satu_tahun' adalah bagian dari 'jumlah_rekomendasi', jadi pembagian ini terbalik; hasilnya tidak pernah di bawah 100 persen.",
        "'jumlah_rekomendasi_yang_ditindaklanjuti_dalam_satu_tahun' is a part of 'jumlah_rekomendasi', so the division is upside down; it never gives less than 100 percent.")]
    [InlineData("widang-2021", "KIN3027", "W-PEL-1",
        "non perijinan bukan bagian dari perijinan, melainkan yang di luarnya; hasilnya dapat melebihi 100 persen.",
        "non perijinan are no part of perijinan but what lies outside; the result can exceed 100 percent.")]
    [InlineData("tebing-2022", "KIN3015", "T-SEK-2",
        "Indikator T-SEK-2 tidak mempunyai nama sendiri; ia berada di bawah nama T-SEK-1.",
        "Indicator T-SEK-2 has no name of its own; it stands under the name of T-SEK-1.")]
    [InlineData("kerek-2021", "KIN3020", "K-PEL-1",
        "Ada 3 formula berbeda dengan nama 'Persentase perijinan di tingkat kecamatan yang diterbitkan': K-PEL-1, K-PMD-1, K-PMD-2.",
        "3 different formulas stand under the name 'Persentase perijinan di tingkat kecamatan yang diterbitkan': K-PEL-1, K-PMD-1, K-PMD-2.")]
    public void KnownDefect_IsFound(string document, string id, string code, string indonesian, string english)
    {
        Diagnostic finding = Assert.Single(Sample.Of(document).Findings, finding => finding.Id == id && finding.Location.Code == code);

        Assert.Equal(indonesian, finding.GetMessage(Language.Indonesian));
        Assert.Equal(english, finding.GetMessage(Language.English));
    }

    [Theory]
    [InlineData("widang-2021", "KIN3012", "W-IKU-3")]
    [InlineData("tebing-2022", "KIN3020", "T-SEK-1", "T-SEK-2", "T-SEK-3")]
    [InlineData("tebing-2022", "KIN3021", "T-PEM-1", "T-PEM-2")]
    [InlineData("tebing-2022", "KIN3022", "T-PMD-1")]
    [InlineData("tebing-2022", "KIN3022", "T-TRA-1")]
    public void KnownDefect_NamesEveryPlace(string document, string id, params string[] codes)
    {
        Diagnostic finding = Assert.Single(Sample.Of(document).Findings, finding => finding.Id == id && finding.Location.Code == codes[0]);

        Assert.Equal(codes[1..], finding.RelatedLocations.Select(related => related.Location.Code));
    }

    [Fact]
    public void Findings_AreTheApproved() => Approved.AssertEqual(
        "tests/Kinerja.Samples.Tests/Findings.approved.txt",
        "# What the checker finds in the four documents: document, id, code, in order of place.\n"
        + "# A change of the rules shows here; read it line by line against the documents before approving it.\n"
        + string.Concat(Sample.Names.Select(name => "\n" + string.Concat(Sample.Of(name).Findings.Select(finding => $"{name} {finding.Id} {finding.Location.Code}\n")))));

    [Fact]
    public void Documents_HaveNoErrors_OnlyDefectsOfPlanning() =>
        Assert.DoesNotContain(Sample.Names.SelectMany(name => Sample.Of(name).Findings), finding => finding.Severity == DiagnosticSeverity.Error);
}
