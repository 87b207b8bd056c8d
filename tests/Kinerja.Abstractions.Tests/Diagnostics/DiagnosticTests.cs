using Kinerja.Diagnostics;

namespace Kinerja.Abstractions.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly DiagnosticDescriptor s_kind = Findings.Kind();

    [Fact]
    public void Diagnostic_New_TakesTheSeverityOfItsKind()
    {
        var finding = new Diagnostic(s_kind, DiagnosticLocation.None, ("what", "x"));
        Assert.Equal(("KIN1900", DiagnosticSeverity.Warning), (finding.Id, finding.Severity));
        Assert.Empty(finding.RelatedLocations);
        Assert.Equal(DiagnosticSeverity.Error, (finding with { Severity = DiagnosticSeverity.Error }).Severity);
    }

    [Fact]
    public void Equals_SameKindPlaceAndArguments_IsOneFinding()
    {
        Assert.Equal(Build(), Build());
        Assert.Equal(Build().GetHashCode(), Build().GetHashCode());
        Assert.NotEqual(Build(), Build() with { Severity = DiagnosticSeverity.Info });
        Assert.NotEqual(Build(), Build() with { Arguments = [("what", "y")] });
        Assert.NotEqual(Build(), Build() with { RelatedLocations = [] });
        Assert.NotEqual(Build(), Build() with { Location = new() { Pointer = "/nodes/1", Code = "S1" } });
    }

    [Fact]
    public void Diagnostic_ArgumentsChangedAfterwards_KeepsItsOwn()
    {
        DiagnosticArgument[] arguments = [("what", "x")];
        var finding = new Diagnostic(s_kind, DiagnosticLocation.None, arguments);
        arguments[0] = ("what", "y");
        Assert.Equal("There is x.", finding.GetMessage(Language.English));
    }

    [Fact]
    public void Diagnostic_NullParts_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new Diagnostic(null!, DiagnosticLocation.None));
        Assert.Throws<ArgumentNullException>(() => new Diagnostic(s_kind, null!));
        Assert.Throws<ArgumentNullException>(() => new Diagnostic(s_kind, DiagnosticLocation.None, null!));
    }

    private static Diagnostic Build() => new(s_kind, new() { Pointer = "/nodes/0", Code = "S1" }, ("what", "x"))
    {
        RelatedLocations = [new(new() { Pointer = "/nodes/2" }, new("yang pertama", "the first"))],
    };
}
