using Kinerja.Diagnostics;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Reading;

/// <summary>Words findings about the place that the walk has reached, if they are still wanted.</summary>
internal sealed class Reporter(Findings findings, DocumentPath path)
{
    public void Report(int offset, DiagnosticDescriptor kind, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        if (findings.Takes(offset))
            findings.Add(offset, Diagnose(kind, arguments));
    }

    public void ReportDuplicate(int offset, string name, int earlier)
    {
        if (!findings.Takes(offset))
            return;
        Diagnostic diagnostic = Diagnose(DocumentDiagnostics.DuplicateMember, ("member", name));
        var first = new RelatedLocation(diagnostic.Location, new("yang pertama", "the first one"));
        findings.Add(offset, diagnostic with { RelatedLocations = [first] }, earlier);
    }

    // Looking for the nearest name takes time, so only what is kept gets a suggestion.
    public void ReportUnknownMember(int offset, string name, Shape shape)
    {
        if (findings.Takes(offset))
            findings.Add(offset, Diagnose(DocumentDiagnostics.UnknownMember, ("member", name), ("suggestion", Suggestions.ForMember(name, shape))));
    }

    public void ReportUnknownWord(int offset, string word, WordTable table)
    {
        if (!findings.Takes(offset))
            return;
        findings.Add(offset, Diagnose(
            DocumentDiagnostics.UnknownWord,
            ("word", word),
            ("allowed", string.Join(", ", table.Words)),
            ("suggestion", Suggestions.ForWord(word, table))));
    }

    /// <summary>Forgets what was found: what was just read makes it meaningless.</summary>
    public void Clear() => findings.Clear();

    private Diagnostic Diagnose(DiagnosticDescriptor kind, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        new(kind, new() { Pointer = path.Pointer() }, arguments.ToArray());
}
