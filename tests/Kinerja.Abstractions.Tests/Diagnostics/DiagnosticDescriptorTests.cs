using Kinerja.Diagnostics;

namespace Kinerja.Abstractions.Tests.Diagnostics;

public sealed class DiagnosticDescriptorTests
{
    [Theory]
    [InlineData("KIN3001")]
    [InlineData("AB0000")]
    [InlineData("TUBAN9999")]
    public void Descriptor_IdOfTheShape_IsTaken(string id)
    {
        DiagnosticDescriptor kind = Findings.Kind(id);
        Assert.Equal(id, kind.Id);
        Assert.Equal($"{id} Title", kind.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("KIN")]
    [InlineData("3001")]
    [InlineData("K3001")]
    [InlineData("KIN301")]
    [InlineData("KIN30011")]
    [InlineData("kin3001")]
    [InlineData("Kin3001")]
    [InlineData("KIN-3001")]
    [InlineData(" KIN3001")]
    [InlineData("KIN3001 ")]
    [InlineData("KIN300a")]
    [InlineData("KIN３００１")]
    [InlineData("ÄÖ3001")]
    public void Descriptor_IdOfOtherShape_Throws(string? id) =>
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Findings.Kind(id!)).ParamName);

    [Theory]
    [InlineData("", "x")]
    [InlineData("x", "")]
    [InlineData(" ", "x")]
    [InlineData("x", null)]
    [InlineData(null, "x")]
    public void Descriptor_TextInOneLanguageOnly_Throws(string? indonesian, string? english)
    {
        LocalizedText half = new(indonesian!, english!);
        Assert.Equal("title", Refused(half, "m", "r"));
        Assert.Equal("messageFormat", Refused("t", half, "r"));
        Assert.Equal("repair", Refused("t", "m", half));
    }

    [Fact]
    public void Descriptor_HeuristicError_Throws() =>
        Assert.Equal("defaultSeverity", Assert.Throws<ArgumentException>(() => Findings.Kind(severity: DiagnosticSeverity.Error, certainty: DiagnosticCertainty.Heuristic)).ParamName);

    [Theory]
    [InlineData(DiagnosticSeverity.Hidden)]
    [InlineData(DiagnosticSeverity.Info)]
    [InlineData(DiagnosticSeverity.Warning)]
    public void Descriptor_HeuristicBelowError_IsTaken(DiagnosticSeverity severity)
    {
        DiagnosticDescriptor kind = Findings.Kind(severity: severity, certainty: DiagnosticCertainty.Heuristic);
        Assert.Equal((severity, DiagnosticCertainty.Heuristic), (kind.DefaultSeverity, kind.Certainty));
    }

    [Fact]
    public void Descriptor_NothingSaidOfCertainty_IsAFact() =>
        Assert.Equal(
            DiagnosticCertainty.Certain,
            new DiagnosticDescriptor("KIN1900", DiagnosticCategory.Formula, DiagnosticSeverity.Error, "t", "m", "r").Certainty);

    [Fact]
    public void Severity_Members_AreOrderedByWeight() =>
        Assert.Equal(
            [DiagnosticSeverity.Hidden, DiagnosticSeverity.Info, DiagnosticSeverity.Warning, DiagnosticSeverity.Error],
            Enum.GetValues<DiagnosticSeverity>().Order());

    private static string? Refused(LocalizedText title, LocalizedText message, LocalizedText repair) =>
        Assert.Throws<ArgumentException>(() =>
            new DiagnosticDescriptor("KIN1900", DiagnosticCategory.Formula, DiagnosticSeverity.Error, title, message, repair)).ParamName;
}
