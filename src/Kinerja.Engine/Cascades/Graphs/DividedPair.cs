using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Graphs;

/// <summary>A part and its whole: an indicator that divides another by load or by area, and the link that says so.</summary>
internal readonly record struct DividedPair(int Place, int Link, Indicator Part, Indicator Whole)
{
    /// <summary>Every pair of a cascade, in the order of the document.</summary>
    public static IEnumerable<DividedPair> All(CascadeContext context)
    {
        ValueList<Indicator> indicators = context.Cascade.Indicators;
        for (int place = 0; place < indicators.Count; place++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            ValueList<SupportLink> links = indicators[place].Supports;
            for (int link = 0; link < links.Count; link++)
            {
                if (links[link].Method is (SupportMethod.DirectByLoad or SupportMethod.DirectByArea)
                    && context.Index.TryFindIndicator(links[link].Indicator, out int whole)
                    && whole != place)
                {
                    yield return new(place, link, indicators[place], indicators[whole]);
                }
            }
        }
    }

    public DiagnosticLocation At(CascadeContext context) => context.AtIndicator(Place, $"supports/{Link}");
}
