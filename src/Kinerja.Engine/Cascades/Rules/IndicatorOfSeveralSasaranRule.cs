using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3045: one indicator of one owner that measures two or more nodes.</summary>
/// <remarks>
/// Basis: logic; one value cannot tell two successes apart. Indicators of one owner are one when their names are; other places of the document
/// that name an indicator count too. A node that does not exist is another rule's finding and counts for none here.
/// </remarks>
internal sealed class IndicatorOfSeveralSasaranRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_names = Kind(new(
        "Indikator bernama sama mengukur {count} simpul berbeda: {nodes}.",
        "Indicators of this name measure {count} different nodes: {nodes}."));

    private static readonly DiagnosticDescriptor s_mention = Kind(new(
        "{code} mengukur {node} di sini, tetapi {other} menurut indikatornya sendiri.",
        "{code} measures {node} here, but {other} by its own account."));

    private static readonly LocalizedText s_same = new("indikator bernama sama", "the indicator of the same name");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_names];

    public void Check(CascadeContext context)
    {
        ValueList<Indicator> indicators = context.Cascade.Indicators;
        CheckFacts facts = CheckFacts.Of(context);
        for (int i = 0; i < indicators.Count; i++)
        {
            if (facts.Traits.Has(i, Trait.Mentioned))
                CheckMentions(context, i);
        }

        if (!facts.Names.HasRepeated)
            return;
        IEnumerable<List<int>> groups = Groups.ByNumber(
            indicators.Count,
            // A name that covers several rows covers one indicator's.
            place => facts.Names.IsRepeated(place) && facts.Measures.Of(place) >= 0 && facts.Traits.Has(place, Trait.Named) ? facts.Names.NumberOf(place) : -1,
            facts.Names.Count);
        var owners = new HashSet<int>(); // used anew for each group
        foreach (List<int> group in groups)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            owners.Clear();
            if (!group.TrueForAll(place => owners.Add(OwnerOf(context, place))))
                CheckOwners(context, group);
        }
    }

    // Some of these indicators of one name have one owner.
    private static void CheckOwners(CascadeContext context, List<int> group)
    {
        ValueList<Indicator> indicators = context.Cascade.Indicators;
        foreach (IGrouping<int, int> owned in group.GroupBy(place => OwnerOf(context, place)))
        {
            int[] places = [.. owned.DistinctBy(place => indicators[place].Measures)];
            if (places.Length > 1)
                Report(context, places);
        }
    }

    // The number of its owner; no owner means the organisation, which has one number for both.
    private static int OwnerOf(CascadeContext context, int place)
    {
        OwnerNumbers owners = CheckFacts.Of(context).Owners;
        return context.Cascade.OwnerOf(owners.Of(place).Code) == context.Cascade.Organization.Code ? -1 : owners.NumberOf(place);
    }

    private static void CheckMentions(CascadeContext context, int place)
    {
        Indicator indicator = context.Cascade.Indicators[place];
        for (int k = 0; k < indicator.Mentions.Count; k++)
        {
            string node = indicator.Mentions[k].Measures;
            if (node != indicator.Measures && IsNode(context, node) && IsNode(context, indicator.Measures))
            {
                context.Report(
                    s_mention,
                    context.AtIndicator(place, $"mentions/{k}"),
                    ("code", indicator.Code),
                    ("node", node),
                    ("other", indicator.Measures));
            }
        }
    }

    private static bool IsNode(CascadeContext context, string code) => context.Index.TryFindNode(code, out _);

    private static void Report(CascadeContext context, int[] places) => context.Report(new Diagnostic(
        s_names,
        context.AtIndicator(places[0], "measures"),
        ("count", places.Length),
        ("nodes", CodeListing.InWords(places.Length, i => context.Cascade.Indicators[places[i]].Measures)))
    {
        RelatedLocations = [.. places.Skip(1).Select(place => new RelatedLocation(context.AtIndicator(place, "measures"), s_same))],
    });

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3045",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Satu indikator, beberapa sasaran", "One indicator, several sasaran"),
        message,
        new(
            "Pilih satu sasaran untuk indikator itu, dan beri sasaran lain indikatornya sendiri.",
            "Choose one sasaran for the indicator, and give the other an indicator of its own."));
}
