using Kinerja.Cascades.Graphs;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3007: an indicator that supports itself, directly or through others.</summary>
/// <remarks>
/// Basis: logic; support leads from a cause to what it brings about, and nothing is its own cause. One finding for each set of
/// indicators that support one another, with the shortest way round through the first of them.
/// </remarks>
internal sealed class SupportCycleRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_cycle = new(
        "KIN3007",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Error,
        new("Indikator saling mendukung", "Circle of support"),
        new(
            $"Dukungan antarindikator ini melingkar: {CycleReport.Way}",
            $"The support among these indicators goes round in a circle: {CycleReport.Way}"),
        new("Hapus atau alihkan salah satu dukungan dalam lingkaran itu.", "Remove or redirect one support link in the circle."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_cycle];

    public void Check(CascadeContext context)
    {
        foreach (Cycle cycle in Cycles.In(SupportGraph.Of(context)))
            CycleReport.Of(context, s_cycle, cycle, (from, to) => AtLink(context, from, to));
    }

    private static DiagnosticLocation AtLink(CascadeContext context, int from, int to) =>
        context.AtIndicator(from, $"supports/{LinkBetween(context, from, to)}/indicator");

    private static int LinkBetween(CascadeContext context, int from, int to)
    {
        ValueList<SupportLink> links = context.Cascade.Indicators[from].Supports;
        int link = 0;
        while (!context.Index.TryFindIndicator(links[link].Indicator, out int target) || target != to)
            link++;
        return link;
    }
}
