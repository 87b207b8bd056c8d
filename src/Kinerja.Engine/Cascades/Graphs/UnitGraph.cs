using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Graphs;

/// <summary>Which organisation unit belongs to which. The cascade's own organisation is vertex 0, its units follow.</summary>
internal static class UnitGraph
{
    private const int Organization = 0;

    public static Graph Of(CascadeContext context) => Graph.Build(
        context.Cascade.Units.Count + 1,
        (vertex, targets) =>
        {
            if (TryFind(context, UnitAt(context, vertex).Parent, out int parent))
                targets.Add(parent);
        },
        context.Cancellation);

    /// <summary>For each vertex 0 when it is the organisation or lies inside it, otherwise -1.</summary>
    public static int[] InsideOrganization(CascadeContext context) =>
        Reachability.NearestSource(Of(context).Reversed(), vertex => vertex == Organization);

    public static bool TryFind(CascadeContext context, string code, out int vertex)
    {
        vertex = Organization;
        // No code is no reference, even in a document whose organisation has none.
        if (code.Length == 0)
            return false;
        if (code == context.Cascade.Organization.Code)
            return true;
        if (!context.Index.TryFindUnit(code, out int place))
            return false;
        vertex = place + 1;
        return true;
    }

    public static DiagnosticLocation At(CascadeContext context, int vertex, string member) => vertex == Organization
        ? new() { Pointer = $"/organization/{member}", Code = context.Cascade.Organization.Code }
        : context.AtUnit(vertex - 1, member);

    private static OrganizationUnit UnitAt(CascadeContext context, int vertex) =>
        vertex == Organization ? context.Cascade.Organization : context.Cascade.Units[vertex - 1];
}
