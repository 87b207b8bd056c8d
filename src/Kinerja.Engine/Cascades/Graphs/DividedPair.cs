using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Graphs;

/// <summary>A part and its whole: an indicator that divides another by load or by area, and the link that says so.</summary>
internal readonly record struct DividedPair(int Place, int Link, Indicator Part, Indicator Whole)
{
    /// <summary>Every pair of a stretch of the parts, in the order of the document.</summary>
    public static IEnumerable<DividedPair> Of(CascadeContext context, int first, int end)
    {
        ValueList<Indicator> indicators = context.Cascade.Indicators;
        LinkPlaces links = CheckFacts.Of(context).Links;
        for (int place = first; place < end; place++)
        {
            for (int link = 0; link < links.MethodsOf(place).Length; link++)
            {
                int whole = links.TargetsOf(place)[link];
                if (links.MethodsOf(place)[link] is (SupportMethod.DirectByLoad or SupportMethod.DirectByArea) && whole >= 0 && whole != place)
                    yield return new(place, link, indicators[place], indicators[whole]);
            }
        }
    }

    public DiagnosticLocation At(CascadeContext context) => context.AtIndicator(Place, $"supports/{Link}");
}
