using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Graphs;

/// <summary>A part and its whole: an indicator that divides another by load or by area, the link that says so, and the other.</summary>
internal readonly record struct DividedPair(int Place, int Link, int Whole)
{
    /// <summary>The order of the document.</summary>
    public static IComparer<DividedPair> ByPlace { get; } =
        Comparer<DividedPair>.Create((x, y) => x.Place != y.Place ? x.Place.CompareTo(y.Place) : x.Link.CompareTo(y.Link));

    public Indicator PartIn(CascadeContext context) => context.Cascade.Indicators[Place];

    public Indicator WholeIn(CascadeContext context) => context.Cascade.Indicators[Whole];

    public DiagnosticLocation At(CascadeContext context) => context.AtIndicator(Place, $"supports/{Link}");
}
