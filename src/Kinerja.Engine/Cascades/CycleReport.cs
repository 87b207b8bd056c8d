using Kinerja.Cascades.Graphs;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades;

/// <summary>Reports a cycle with its whole way round, so that an editor sees every link that could be cut.</summary>
internal static class CycleReport
{
    /// <summary>The end of every message format about a cycle; it takes the arguments that <see cref="Of"/> gives.</summary>
    public const string Way = "{path}{more} → {first}.{entangled}";

    private static readonly LocalizedText s_member = new("bagian dari lingkaran ini", "part of this circle");

    /// <summary>Reports one cycle.</summary>
    /// <param name="context">Takes the finding.</param>
    /// <param name="kind">Its kind; the message format ends in <see cref="Way"/>.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="at">The place of the link that leads from a vertex to the one after it.</param>
    public static void Of(CascadeContext context, DiagnosticDescriptor kind, Cycle cycle, Func<int, int, DiagnosticLocation> at)
    {
        int count = cycle.Members.Length;
        var members = new RelatedLocation[count];
        for (int i = 0; i < count; i++)
            members[i] = new(at(cycle.Members[i], cycle.Members[(i + 1) % count]), s_member);

        (string path, int leftOut) = CodeListing.Of(count, i => members[i].Location.Code, " → ");
        context.Report(new Diagnostic(
            kind,
            members[0].Location,
            ("path", path),
            ("more", leftOut == 0 ? "" : new LocalizedText($" → ({leftOut} lainnya)", $" → ({leftOut} more)")),
            ("first", members[0].Location.Code),
            ("entangled", Entangled(cycle)))
        {
            RelatedLocations = [.. members],
        });
    }

    // Cutting one link of this way round does not help when others pass through the same places.
    private static LocalizedText Entangled(Cycle cycle) => cycle.Entangled == cycle.Members.Length
        ? ""
        : new LocalizedText(
            $" Seluruhnya ada {cycle.Entangled} yang saling melingkar di sini.",
            $" In all, {cycle.Entangled} lie in circles with one another here.");
}
