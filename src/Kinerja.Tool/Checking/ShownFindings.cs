using System.Collections;
using Kinerja.Diagnostics;

namespace Kinerja.Tool.Checking;

/// <summary>The findings of a document that people see, in order: those of some weight, and of each kind not more than the call allows.</summary>
internal sealed class ShownFindings : IEnumerable<ReportedFinding>
{
    private readonly List<ReportedFinding> _shown = [];
    private readonly SortedDictionary<string, int> _found = new(StringComparer.Ordinal);

    public ShownFindings(CheckedDocument document, CheckOptions options)
    {
        Most = options.Most ?? int.MaxValue;
        foreach (ReportedFinding reported in document.Findings.Where(finding => IsShown(finding, options)))
        {
            int found = _found[reported.Finding.Id] = _found.GetValueOrDefault(reported.Finding.Id) + 1;
            if (found <= Most)
                _shown.Add(reported);
        }
    }

    /// <summary>How many of each kind are not shown, by id.</summary>
    public IEnumerable<(string Id, int Count)> LeftOut => _found.Where(kind => kind.Value > Most).Select(kind => (kind.Key, kind.Value - Most));

    private int Most { get; }

    public IEnumerator<ReportedFinding> GetEnumerator() => _shown.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsShown(ReportedFinding reported, CheckOptions options) =>
        reported.Finding.Severity >= options.Configuration.Show && (reported.Counts || options.ShowsSuppressed);
}
