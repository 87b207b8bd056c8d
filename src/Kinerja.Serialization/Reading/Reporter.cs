using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Periods;
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
        Diagnostic diagnostic = Diagnose(
            DocumentDiagnostics.UnknownWord,
            ("word", word),
            ("allowed", string.Join(", ", table.Words)),
            ("suggestion", Suggestions.ForWord(word, table)));
        string? same = Array.Find(table.Words, known => string.Equals(known, word.Trim(), StringComparison.OrdinalIgnoreCase));
        Report(offset, diagnostic, same is null ? FixKind.Suggested : FixKind.Safe, word, same ?? NearestName.Find(word, table.Words));
    }

    // Years are the only periods that look like numbers.
    public void ReportNumberForPeriod(int offset, decimal year, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        if (!findings.Takes(offset))
            return;
        string text = year.ToString(CultureInfo.InvariantCulture);
        Diagnostic diagnostic = Diagnose(DocumentDiagnostics.WrongType, arguments);
        Report(offset, diagnostic, FixKind.Safe, year, Period.TryParse(text, out _) ? text : null);
    }

    /// <summary>Forgets what was found: what was just read makes it meaningless.</summary>
    public void Clear() => findings.Clear();

    private void Report(int offset, Diagnostic diagnostic, FixKind kind, FixValue before, string? after)
    {
        string pointer = diagnostic.Location.Pointer!;
        findings.Add(offset, diagnostic with
        {
            Fixes = after is null ? [] : [new(kind, Fix.WriteTitle(after), FixEdit.Test(pointer, before), FixEdit.Replace(pointer, after))],
        });
    }

    private Diagnostic Diagnose(DiagnosticDescriptor kind, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        new(kind, new() { Pointer = path.Pointer() }, arguments.ToArray());
}
