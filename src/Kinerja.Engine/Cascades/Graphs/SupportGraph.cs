using Kinerja.Indicators;

namespace Kinerja.Cascades.Graphs;

/// <summary>Which indicator supports which: an edge for each support link that leads somewhere.</summary>
internal static class SupportGraph
{
    public static Graph Of(CascadeContext context) => Graph.Build(
        context.Cascade.Indicators.Count,
        (place, targets) =>
        {
            foreach (SupportLink link in context.Cascade.Indicators[place].Supports)
            {
                if (context.Index.TryFindIndicator(link.Indicator, out int target))
                    targets.Add(target);
            }
        },
        context.Cancellation);

    /// <summary>
    /// For each indicator the nearest IKU that it supports, directly or through others, or -1. An IKU is nearest to itself.
    /// </summary>
    public static int[] NearestIku(CascadeContext context) => Reachability.NearestSource(
        Of(context).Reversed(),
        place => context.Cascade.Indicators[place].Kind == IndicatorKind.Iku);
}
