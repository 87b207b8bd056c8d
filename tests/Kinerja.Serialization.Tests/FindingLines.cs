using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Tests;

/// <summary>Short forms of findings, for comparing.</summary>
internal static class FindingLines
{
    /// <summary>Such as <c>KIN0013 /titel 1:46</c>.</summary>
    public static string Line(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.Location.Pointer} {diagnostic.Location.Line}:{diagnostic.Location.Column}";

    public static string[] Of(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(Line)];

    /// <summary>The lines that are expected: id and pointer of each finding, and the marks in the same order.</summary>
    public static string[] At(string[] findings, Marked document)
    {
        Assert.Equal(findings.Length, document.Places.Count);
        return [.. findings.Zip(document.Places, (finding, place) => $"{finding} {place.Line}:{place.Column}")];
    }

    public static string[] Ids(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(diagnostic => diagnostic.Id)];
}
