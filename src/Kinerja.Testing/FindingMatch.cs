using System.Text;
using Kinerja.Diagnostics;
using Kinerja.Testing.Marking;

namespace Kinerja.Testing;

/// <summary>Sets what was found beside what was expected.</summary>
internal sealed class FindingMatch(Type rule, IReadOnlyList<PlacedExpectation> expected, IReadOnlyList<Diagnostic> found, JsonValues? values)
{
    private readonly List<Diagnostic> _left = [.. found];
    private readonly List<string> _failures = [];

    /// <exception cref="RuleTestException">They differ.</exception>
    public void Require()
    {
        // What names a place goes first, so that what may stand anywhere does not take it away.
        foreach (PlacedExpectation wanted in expected.OrderBy(wanted => wanted.Mark is null && wanted.Finding.Place.Length == 0))
            Take(wanted);
        _failures.AddRange(_left.Select(finding => $"not expected: {Line(finding)}"));
        if (_failures.Count > 0)
            throw new RuleTestException(Text());
    }

    public static string Line(Diagnostic finding)
    {
        string span = finding.Location.Span is { } inside ? $" {inside}" : "";
        string place = finding.Location.Pointer switch { null => "nowhere", "" => "the document", var pointer => pointer };
        return $"{finding.Id} at {place}{span} {finding.Location.Code}".TrimEnd()
            + $": {finding.Severity.ToString().ToLowerInvariant()}: {finding.GetMessage(Language.English)}";
    }

    private void Take(PlacedExpectation wanted)
    {
        Diagnostic[] there = [.. _left.Where(finding => finding.Id == wanted.Finding.Id && wanted.IsAt(finding.Location, values))];
        if (there.Length == 0)
        {
            _failures.Add($"missing: {wanted}");
            return;
        }

        Diagnostic nearest = there.MinBy(finding => wanted.Finding.Differences(finding).Count())!;
        _failures.AddRange(wanted.Finding.Differences(nearest).Select(difference => $"other than expected: {wanted}: {difference}"));
        _left.Remove(nearest);
    }

    private string Text()
    {
        var text = new StringBuilder($"{rule.Name} did not find what was expected.");
        foreach (string failure in _failures)
            text.Append("\n  ").Append(failure);
        text.Append("\nExpected:");
        Append(text, expected.Select(wanted => wanted.ToString()));
        text.Append("\nFound:");
        Append(text, found.Select(Line));
        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (string line in lines.DefaultIfEmpty("nothing"))
            text.Append("\n  ").Append(line);
    }
}
