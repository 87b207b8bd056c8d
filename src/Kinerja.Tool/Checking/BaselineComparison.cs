using Kinerja.Configuration;

namespace Kinerja.Tool.Checking;

/// <summary>Compares the findings of a run with those accepted before.</summary>
internal sealed class BaselineComparison(FindingBaseline? baseline)
{
    private readonly HashSet<string> _accepted = [.. (baseline?.Findings ?? []).Select(finding => finding.Fingerprint)];
    private readonly HashSet<string> _documents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    /// <summary>Notes a document that was checked, and all that was found in it.</summary>
    public void See(string document, IEnumerable<string> fingerprints)
    {
        _documents.Add(document);
        _found.UnionWith(fingerprints);
    }

    public bool Holds(string fingerprint) => _accepted.Contains(fingerprint);

    /// <summary>The accepted findings that are no longer there.</summary>
    public ValueList<BaselineFinding> Vanished =>
        [.. (baseline?.Findings ?? []).Where(finding => _documents.Contains(finding.Document) && !_found.Contains(finding.Fingerprint))];

    // What stands in the baseline for a document that this call did not check is neither there nor gone.
    public BaselineTally Tally(IEnumerable<CheckedDocument> documents)
    {
        ReportedFinding[] findings = [.. documents.SelectMany(document => document.Findings).Where(finding => finding.Suppression is null)];
        return new(
            findings.Count(finding => finding.IsAccepted),
            findings.Count(finding => !finding.IsAccepted),
            Vanished.Count);
    }
}
