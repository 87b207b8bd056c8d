using Kinerja.Diagnostics;
using Kinerja.Tool.Fixing;

namespace Kinerja.Tool.Checking;

/// <summary>One document and its findings in order of place.</summary>
internal sealed record CheckedDocument(string Name, bool IsReadable, ValueList<ReportedFinding> Findings)
{
    /// <summary>What was fixed before, or would be.</summary>
    public ValueList<AppliedFix> Applied { get; init; } = [];

    /// <summary>The findings that are neither suppressed nor accepted before.</summary>
    public IEnumerable<ReportedFinding> Counted => Findings.Where(finding => finding.Counts);

    public int Count(DiagnosticSeverity severity) => Counted.Count(finding => finding.Finding.Severity == severity);
}
