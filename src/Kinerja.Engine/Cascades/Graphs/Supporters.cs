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
        if ((_links.MethodsOfSupports(place) & _methods) == 0)
            return [];
        ReadOnlySpan<int> sources = _links.Supports.SourcesOf(place);
        ReadOnlySpan<int> links = _links.Supports.LinksTo(place);
        for (int i = 0; i < sources.Length; i++)
        {
            SupportMethod method = _links.MethodOf(sources[i], links[i]);
            // The links of one supporter lie next to each other.
            bool counts = sources[i] != place && (_methods & 1 << (int)method) != 0;
            if (counts && (_found.Count == 0 || _found[^1].Indicator != sources[i]))
                _found.Add(new(sources[i], links[i], method));
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
