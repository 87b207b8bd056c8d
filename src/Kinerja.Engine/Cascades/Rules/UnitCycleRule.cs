using Kinerja.Cascades.Graphs;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3006: an organisation unit that belongs to itself through the units above it.</summary>
/// <remarks>
/// Basis: logic; what is part of its own part has no place in an organisation. The cascade's organisation is one of the units.
/// </remarks>
internal sealed class UnitCycleRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_cycle = new(
        "KIN3006",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Error,
        new("Unit organisasi saling membawahi", "Circle of organisation units"),
        new(
            $"Induk dari unit-unit ini melingkar: {CycleReport.Way}",
            $"The parents of these units go round in a circle: {CycleReport.Way}"),
        new("Ubah induk salah satu unit dalam lingkaran itu.", "Change the parent of one unit in the circle."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_cycle];

    public void Check(CascadeContext context)
    {
        foreach (Cycle cycle in Cycles.In(UnitGraph.Of(context)))
            CycleReport.Of(context, s_cycle, cycle, (vertex, _) => UnitGraph.At(context, vertex, "parent"));
    }
}
