using Kinerja.Cascades.Facts;

namespace Kinerja.Cascades.Graphs;

/// <summary>Which indicators support each one by certain methods, and by which of their links.</summary>
/// <remarks>Leaves out links that lead nowhere or to their own indicator, and of several links between the same two all but the first.</remarks>
internal sealed class Supporters
{
    private readonly LinkPlaces _links;
    private readonly int _methods; // a bit for each
    private readonly List<Support> _found = [];

    private Supporters(CascadeContext context, int methods)
    {
        _links = CheckFacts.Of(context).Links;
        _methods = methods;
    }

    /// <summary>Those by any method.</summary>
    public static Supporters Of(CascadeContext context) => new(context, ~0);

    /// <summary>Those by some methods.</summary>
    public static Supporters Of(CascadeContext context, params ReadOnlySpan<SupportMethod> methods)
    {
        int bits = 0;
        foreach (SupportMethod method in methods)
            bits |= 1 << (int)method;
        return new(context, bits);
    }

    /// <summary>Who supports an indicator, in the order of the document. Holds until the next is asked for.</summary>
    public ReadOnlySpan<Support> Of(int place)
    {
        _found.Clear();
        foreach (Support support in _links.SupportsOf(place))
        {
            // The links of one supporter lie next to each other.
            bool counts = support.Indicator != place && (_methods & 1 << (int)support.Method) != 0;
            if (counts && (_found.Count == 0 || _found[^1].Indicator != support.Indicator))
                _found.Add(support);
        }

        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_found);
    }

    /// <summary>A supporting indicator, the number of its link and the method of that.</summary>
    public readonly record struct Support(int Indicator, int Link, SupportMethod Method)
    {
        public SupportLink In(CascadeContext context) => context.Cascade.Indicators[Indicator].Supports[Link];

        public string CodeIn(CascadeContext context) => context.Cascade.Indicators[Indicator].Code;
    }
}
