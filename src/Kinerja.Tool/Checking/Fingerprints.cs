using System.Security.Cryptography;
using System.Text;
using Kinerja.Diagnostics;

namespace Kinerja.Tool.Checking;

/// <summary>Gives each finding of a run a fingerprint that stays when lines move and elements are reordered.</summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    public string Of(string document, Diagnostic finding)
    {
        string identity = Identity(document, finding);
        // Two findings may agree in all of it, such as two links to nothing in one indicator; then they are counted.
        int number = _given[identity] = _given.GetValueOrDefault(identity) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{identity}\n{number}"))))[..32];
    }

    // The kind, whose finding it is, which member, which words of a formula. A finding about several elements stands at the first
    // of them, whichever that is, so the others count alike.
    private static string Identity(string document, Diagnostic finding)
    {
        DiagnosticLocation location = finding.Location;
        IEnumerable<string> codes = finding.RelatedLocations.Select(related => related.Location.Code).Append(location.Code).Distinct().Order(StringComparer.Ordinal);
        IEnumerable<string> members = (location.Pointer ?? "").Split('/').Where(segment => !segment.All(char.IsAsciiDigit));
        return string.Join('\n', document, finding.Id, string.Join('\t', codes), string.Join('/', members), Words(location));
    }

    private static string Words(DiagnosticLocation location) =>
        location.Span is { } span && span.End <= location.FormulaText.Length && span.Length < location.FormulaText.Length
            ? location.FormulaText.Substring(span.Start, span.Length)
            : "";
}
