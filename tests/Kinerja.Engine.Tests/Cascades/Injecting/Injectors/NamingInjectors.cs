using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>What is not stated, and names, statements and formulas that stand where they should not.</summary>
internal static class NamingInjectors
{
    private const string OfAnotherIndicator = "Both have a formula of their own under the name now.";
    private const string OfItsOwnName = "Its formula counts what its own name said.";

    public static IEnumerable<Injector> All { get; } =
    [
        Injector.OfIndicators("KIN3015", "the name", _ => true, site => site.Indicator with { Name = " " }),

        new Injector("KIN3015", "a name that stands in the row above", plan =>
            from site in plan.Sites()
            from above in plan.Sites()
            where site.Place != above.Place && site.Expression.Length > 0 && above.Expression.Length > 0 && AreAlike(site, above)
            select site.Changed(site.Indicator with { Name = "", NameFrom = above.Indicator.Code }))
            .Also("KIN3020", OfAnotherIndicator)
            .Also("KIN3064", OfItsOwnName),

        Injector.OfIndicators("KIN3016", "the formula", _ => true, site => site.Indicator with { Formula = null }),
        Injector.OfIndicators("KIN3016", "what stands in the formula", _ => true, site => site.Indicator with { Formula = new() { Text = " ", Expression = " " } }),
        Injector.OfIndicators("KIN3017", "the unit", _ => true, site => site.Indicator with { Unit = "" }),
        Injector.OfIndicators("KIN3018", "the polarity", _ => true, site => site.Indicator with { Polarity = Polarity.NotStated }),

        new Injector("KIN3020", "another indicator's name", plan =>
            from site in plan.Sites()
            from other in plan.Sites()
            where site.Place < other.Place && site.Expression.Length > 0 && other.Expression.Length > 0 && AreAlike(site, other) && site.Owner != other.Owner
                && site.Expression != other.Expression && !(site.Indicator.Kind == IndicatorKind.Iki && other.Indicator.Kind == IndicatorKind.Iki)
                && site.Indicator.Mentions.Count == 0 && other.Indicator.Mentions.Count == 0
            let named = other.Indicator with { Name = $" {site.Indicator.Name.ToUpperInvariant()}." }
            let first = plan.Sites().First(first => first.Indicator.Name == site.Indicator.Name)
            select new Injection(plan.With(other.Place, named), first.Pointer()))
            .Also("KIN3064", OfItsOwnName),

        new Injector("KIN3021", "another indicator's formula", plan =>
            from site in plan.Sites()
            from other in plan.Sites()
            where site.Place != other.Place && AreAlike(site, other) && site.HasSharedData && other.Expression.Length > 0
            select new Injection(
                plan.With(other.Place, other.Computing(site.Expression.Replace(" ", "  "))), $"/indicators/{Math.Min(site.Place, other.Place)}/formula/expression"))
            .Also("KIN3020", Site.OfSeveral)
            .Also("KIN3064", "The formula counts what the other's name says."),

        new("KIN3044", "a statement that another node has", plan =>
            from first in Enumerable.Range(0, plan.Nodes.Count)
            from second in Enumerable.Range(first + 1, plan.Nodes.Count - first - 1)
            where plan.Nodes[first].Kind == plan.Nodes[second].Kind && plan.Nodes[first].Owner == plan.Nodes[second].Owner
            select new Injection(
                plan with { Nodes = plan.Nodes.At(second, node => node with { Text = $"{plan.Nodes[first].Text.ToUpperInvariant()}." }) }, $"/nodes/{first}")),

        new("KIN3045", "an indicator of two nodes", plan =>
            from site in plan.Sites()
            from node in plan.Nodes
            where site.Indicator.Measures.Length > 0 && node.Code != site.Indicator.Measures && site.HasSharedData
            let again = site.Indicator with { Code = "X", Kind = IndicatorKind.Other, Measures = node.Code, Sources = ["Laporan"], Supports = [], Mentions = [] }
            select new Injection(plan with { Indicators = [.. plan.Indicators, again] }, site.Pointer("measures"))),

        new("KIN3045", "a mention under another node", plan =>
            from site in plan.Sites()
            from node in plan.Nodes
            where site.Indicator.Measures.Length > 0 && node.Code != site.Indicator.Measures
            select site.Changed(
                site.Indicator with { Mentions = [.. site.Indicator.Mentions, new() { Name = site.Indicator.Name, Measures = node.Code }] },
                $"mentions/{site.Indicator.Mentions.Count}")),
    ];

    // Measured in one unit and called by one word, so that the name or formula of one is no contradiction at the other.
    private static bool AreAlike(Site x, Site y) =>
        x.Indicator.Unit == y.Indicator.Unit && x.Indicator.Name.Split(' ')[0] == y.Indicator.Name.Split(' ')[0];
}
