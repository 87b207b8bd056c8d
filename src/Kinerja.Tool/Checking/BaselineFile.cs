using System.Text;
using Kinerja.Configuration;
using Kinerja.Diagnostics;
using Kinerja.Serialization;

namespace Kinerja.Tool.Checking;

/// <summary>Writes down the findings of a run, for later runs to accept.</summary>
internal static class BaselineFile
{
    /// <summary>Writes the file and says so, or says why it cannot be written.</summary>
    public static bool TryWrite(string name, CheckRun run, Speech speech)
    {
        FindingBaseline baseline = Of(run);
        try
        {
            OutputFile.Write(name, Encoding.UTF8.GetBytes(KinerjaJson.ToJson(baseline)));
        }
        catch (Exception e) when (InputFile.CannotBeRead(e))
        {
            string shown = name.Length > 0 ? name : "''";
            speech.Say(new($"{shown}: baseline tidak dapat ditulis. {e.Message}", $"{shown}: the baseline cannot be written. {e.Message}"));
            return false;
        }

        int count = baseline.Findings.Count;
        speech.Say(new($"{name}: {count} temuan diterima mulai sekarang.", $"{name}: {count} {(count == 1 ? "finding" : "findings")} accepted from now on."));
        return true;
    }

    // In an order of its own, so that a plan that is only reordered leaves the file as it is. What keeps a document from being read
    // is not accepted: nothing in that document was checked.
    private static FindingBaseline Of(CheckRun run) => new()
    {
        Findings =
        [
            .. run.AllDocuments
                .Where(document => document.IsReadable)
                .SelectMany(document => document.Findings.Where(finding => finding.Suppression is null).Select(finding => new BaselineFinding
                {
                    Fingerprint = finding.Fingerprint,
                    Id = finding.Finding.Id,
                    Document = document.Name,
                    Code = finding.Finding.Location.Code,
                }))
                .OrderBy(finding => finding.Document, StringComparer.Ordinal)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal),
        ],
    };
}
