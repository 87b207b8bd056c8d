using Kinerja.Cascades.Facts;

namespace Kinerja.Cascades.Graphs;

/// <summary>Which indicator supports which: an edge for each support link that leads somewhere.</summary>
internal static class SupportGraph
{
    public static Graph Of(CascadeContext context) => CheckFacts.Of(context).Support;

    /// <summary>
    /// For each indicator the nearest IKU that it supports, directly or through others, or -1. An IKU is nearest to itself.
    /// </summary>
    public static int[] NearestIku(CascadeContext context) => CheckFacts.Of(context).NearestIku;
}
