using System.Globalization;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Testing.Marking;

namespace Kinerja.Testing;

/// <summary>A finding and its related places point at something that the plan has.</summary>
internal static class PlaceContract
{
    /// <exception cref="RuleTestException">One does not.</exception>
    public static void Require(Diagnostic finding, Cascade cascade, JsonValues? values)
    {
        foreach (DiagnosticLocation location in finding.RelatedLocations.Select(related => related.Location).Prepend(finding.Location))
        {
            if (location.Pointer is not { Length: > 0 } pointer)
                continue;
            if (pointer[0] != '/')
                throw new RuleTestException($"{finding.Id} points at '{pointer}', which is no JSON Pointer; make places with the At methods of CascadeContext.");
            if (!IsElement(pointer, cascade) || values?.Leads(pointer) == false)
                throw new RuleTestException($"{finding.Id} points at {pointer}, which this plan does not have.");
            if (location is { Span: { } span, FormulaText: var formula } && (span.Start < 0 || span.Start + span.Length > formula.Length))
                throw new RuleTestException($"{finding.Id} underlines {span} in the formula '{formula}', which ends before that.");
        }
    }

    private static bool IsElement(string pointer, Cascade cascade)
    {
        string[] segments = pointer.Split('/');
        int? count = segments[1] switch
        {
            "units" => cascade.Units.Count,
            "nodes" => cascade.Nodes.Count,
            "positions" => cascade.Positions.Count,
            "variables" => cascade.Variables.Count,
            "indicators" => cascade.Indicators.Count,
            _ => null,
        };
        return count is null || segments.Length == 2
            || (int.TryParse(segments[2], NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place < count);
    }
}
