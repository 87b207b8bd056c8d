using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Reading;

namespace Kinerja.Samples.Tests;

/// <summary>What the texts of the four documents' formulas show to be wrong, read with nothing but the indicator's name.</summary>
public class ReadingDefectTests
{
    [Theory]
    [InlineData("widang-2021", "W-IKU-2", "KIN2020", "Jumlah Rekomendasi yang di tindaklanjuti Dalam satu tahun")]
    [InlineData("tebing-2022", "T-SEK-3", "KIN2022", "Tepat")]
    [InlineData("widang-2021", "W-PEM-2", "KIN2022", "pada yang")]
    [InlineData("karang-penang", "P-SEK-5", "KIN2030", "Target jumlah kriminalitas")]
    [InlineData("karang-penang", "P-SEK-7", "KIN2032", @"7 \text{ desa")]
    [InlineData("widang-2021", "W-PEL-1", "KIN2034", "sesuai ketentuan")]
    [InlineData("widang-2021", "W-PRG-1", "KIN2036", "dll")]
    [InlineData("tebing-2022", "T-IKU-2", "KIN2039", "Hasil tingkat kepuasan masyarakat")]
    [InlineData("widang-2021", "W-UMU-4", "KIN2043", "adminitrasi")]
    public void KnownDefect_IsUnderlined(string document, string code, string id, string words)
    {
        Indicator indicator = Assert.Single(Sample.Of(document).Cascade.Indicators, indicator => indicator.Code == code);

        TextSpan span = Assert.Single(Defects(indicator), finding => finding.Id == id).Location.Span!.Value;

        Assert.Equal(words, indicator.Formula!.Text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Defects_AreTheApproved()
    {
        string[] approved = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "ReadingDefects.approved.txt")).Where(line => line.Length > 0 && !line.StartsWith('#'))];

        Assert.Equal(approved, Sample.Names.SelectMany(Lines));
    }

    private static IEnumerable<string> Lines(string document) => Sample.Of(document).Cascade.Indicators
        .Select(indicator => (indicator.Code, Findings: Defects(indicator).Select(Written).Order(StringComparer.Ordinal).ToList()))
        .Where(found => found.Findings.Count > 0)
        .Select(found => $"{document} {found.Code}: {string.Join(' ', found.Findings)}");

    private static string Written(Diagnostic finding) => finding.Severity == DiagnosticSeverity.Warning ? $"{finding.Id}!" : finding.Id;

    // Every warning, and the facts about defects; what the reader left out or assumed at Info level has its own tests.
    private static IEnumerable<Diagnostic> Defects(Indicator indicator) => Sample.Engine.Reader
        .Read(indicator.Formula!.Text, new ReadingContext { Indicator = indicator.Name }).Diagnostics
        .Where(finding => finding.Severity >= DiagnosticSeverity.Warning || string.CompareOrdinal(finding.Id, "KIN2020") >= 0);
}
