using Kinerja.Diagnostics;
using Kinerja.Reading.Defects;

namespace Kinerja.Cascades;

/// <summary>Drops what the words of a formula show when a rule has shown the same of its expression.</summary>
internal static class SaidTwice
{
    // What the words say, and the rule that says it of units and declared parts.
    private static readonly (string Words, string[] Rules)[] s_pairs =
    [
        (DefectDiagnostics.InvertedFraction.Id, ["KIN3027"]),
        (DefectDiagnostics.NegatedNumerator.Id, ["KIN3027", "KIN3029"]),
    ];

    /// <summary>Removes the findings that tell nothing new.</summary>
    public static void Remove(List<Diagnostic> findings)
    {
        foreach ((string words, string[] rules) in s_pairs)
        {
            if (!findings.Exists(finding => finding.Id == words))
                continue;
            HashSet<string?> indicators = [.. findings.Where(finding => rules.Contains(finding.Id)).Select(IndicatorOf)];
            findings.RemoveAll(finding => finding.Id == words && indicators.Contains(IndicatorOf(finding)));
        }
    }

    // The pointer up to the indicator's number.
    private static string? IndicatorOf(Diagnostic finding) =>
        finding.Location.Pointer is { } pointer && pointer.IndexOf('/', "/indicators/".Length) is > 0 and var end ? pointer[..end] : finding.Location.Pointer;
}
