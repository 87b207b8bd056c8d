using Kinerja.Diagnostics;
using Kinerja.Reading;

namespace Kinerja.Engine.Tests.Reading;

/// <summary>Defects that a text shows, each with its place and its words, and healthy texts that look like them.</summary>
public sealed class DefectTests
{
    private static readonly FormulaReader s_reader = new KinerjaEngine().Reader;

    public static IEnumerable<object[]> Defective => CaseFile.Read("defects.cases.txt");

    public static IEnumerable<object[]> Healthy => CaseFile.Read("healthy.cases.txt");

    [Theory]
    [MemberData(nameof(Defective))]
    public void Text_WithADefect_GivesTheFindingAtItsPlace(string id, string indicator, string marked, string words)
    {
        int start = marked.IndexOf('«', StringComparison.Ordinal);
        int end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        string text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

        Diagnostic finding = Assert.Single(Read(text, indicator).Diagnostics, finding => finding.Id == id);

        Assert.Equal(new TextSpan(start, end - start), finding.Location.Span);
        Assert.Equal(text, finding.Location.FormulaText);
        Assert.Equal(words, finding.Arguments.Count == 0 ? "-" : string.Join("; ", finding.Arguments.Select(argument => $"{argument.Name}: {argument.Value.English}")));
    }

    [Theory]
    [MemberData(nameof(Healthy))]
    public void Text_WithoutTheDefect_DoesNotGiveTheFinding(string id, string indicator, string text)
    {
        FormulaReading reading = Read(text, indicator);

        Assert.NotEqual(ReadingOutcome.NotUnderstood, reading.Outcome);
        Assert.DoesNotContain(reading.Diagnostics, finding => finding.Id == id);
    }

    [Fact]
    public void Findings_StandInTheOrderOfTheText()
    {
        FormulaReading reading = Read("Jumlah dokumen pada yang tersusun tepat waktu (Renja dll) dan", "Jumlah dokumen");

        Assert.Equal(["KIN2022", "KIN2034", "KIN2036", "KIN2023"], reading.Diagnostics.Select(finding => finding.Id));
    }

    [Fact]
    public void UnitOfTheContext_SaysPercentageToo()
    {
        FormulaReading reading = s_reader.Read("Jumlah desa tertib", new() { Indicator = "Desa tertib", Unit = "persen" });

        Assert.Contains(reading.Diagnostics, finding => finding.Id == "KIN2024");
    }

    [Fact]
    public void Message_NamesTheWords_InBothLanguages()
    {
        Diagnostic finding = Assert.Single(Read("Jumlah desa tertib dibagi 7 desa dikali 100%", "").Diagnostics, finding => finding.Id == "KIN2032");

        Assert.Equal("'7 desa' is written as a number; the formula goes wrong when it changes.", finding.GetMessage(Language.English));
        Assert.Equal("'7 desa' tertulis sebagai bilangan; formula menjadi salah bila jumlahnya berubah.", finding.GetMessage(Language.Indonesian));
    }

    private static FormulaReading Read(string text, string indicator) => s_reader.Read(text, new() { Indicator = indicator });
}
