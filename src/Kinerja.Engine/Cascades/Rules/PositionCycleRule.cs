using Kinerja.Cascades.Graphs;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3005: a position that reports to itself through its superiors.</summary>
/// <remarks>Basis: logic; such a chain of superiors has no head.</remarks>
internal sealed class PositionCycleRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_cycle = new(
        "KIN3005",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Error,
        new("Jabatan saling menjadi atasan", "Circle of positions"),
        new(
            $"Atasan dari jabatan-jabatan ini melingkar: {CycleReport.Way}",
            $"The superiors of these positions go round in a circle: {CycleReport.Way}"),
        new("Ubah atasan salah satu jabatan dalam lingkaran itu.", "Change to whom one position in the circle reports."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_cycle];

    public void Check(CascadeContext context)
    {
        ValueList<Position> positions = context.Cascade.Positions;
        Graph superiors = Graph.Build(
            positions.Count,
            (place, targets) =>
            {
                if (positions[place].ReportsTo.Length > 0 && context.Index.TryFindPosition(positions[place].ReportsTo, out int superior))
                    targets.Add(superior);
            },
            context.Cancellation);
        foreach (Cycle cycle in Cycles.In(superiors))
            CycleReport.Of(context, s_cycle, cycle, (place, _) => context.AtPosition(place, "reportsTo"));
    }
}
