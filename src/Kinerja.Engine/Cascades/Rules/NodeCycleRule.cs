using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Graphs;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3004: a node that serves itself through its parents.</summary>
/// <remarks>Basis: logic; a chain of parents that comes back has no top, so nothing in it serves a vision.</remarks>
internal sealed class NodeCycleRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_cycle = new(
        "KIN3004",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Error,
        new("Simpul saling menjadi induk", "Circle of nodes"),
        new(
            $"Induk dari simpul-simpul ini melingkar: {CycleReport.Way}",
            $"The parents of these nodes go round in a circle: {CycleReport.Way}"),
        new("Ubah induk salah satu simpul dalam lingkaran itu.", "Change the parent of one node in the circle."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_cycle];

    public void Check(CascadeContext context)
    {
        NodePlaces nodes = CheckFacts.Of(context).Nodes;
        Graph parents = Graph.Build(
            context.Cascade.Nodes.Count,
            (place, targets) =>
            {
                if (nodes.ParentOf(place) is >= 0 and var parent)
                    targets.Add(parent);
            },
            context.Cancellation);
        foreach (Cycle cycle in Cycles.In(parents))
            CycleReport.Of(context, s_cycle, cycle, (place, _) => context.AtNode(place, "parent"));
    }
}
