using Kinerja.Cascades;
using Kinerja.Engine.Tests.Cascades.Injecting.Generating;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>Statements that are copied from elsewhere, and tables that do not repeat what stands elsewhere.</summary>
internal static class StatementInjectors
{
    public static IEnumerable<Injector> All { get; } =
    [
        new("KIN3056", "an IKU that its table leaves out", plan =>
            from site in plan.Sites()
            where site.Indicator is { Mentions.Count: 1, Kind: IndicatorKind.Iku } && plan.Sites().Any(other => other.Place != site.Place && other.Indicator.Mentions.Count > 0 && AreOfOne(site, other))
            select site.Changed(site.Indicator with { Mentions = [] })),

        Injector.OfIndicators(
            "KIN3056", "the name in a table", site => site.Indicator.Mentions.Count > 0,
            site => site.Indicator with { Mentions = site.Indicator.Mentions.At(0, mention => mention with { Name = $"{mention.Name} per tahun" }) }, "mentions/0"),

        new("KIN3056", "another name somewhere", plan => plan.Sites().Select(site => site.Changed(
            site.Indicator with { Mentions = [.. site.Indicator.Mentions, new() { Name = "Nilai lain", Measures = site.Indicator.Measures }] }, $"mentions/{site.Indicator.Mentions.Count}"))),

        new("KIN3057", "a statement of another level", plan =>
            from first in Enumerable.Range(0, plan.Nodes.Count)
            from second in Enumerable.Range(first + 1, plan.Nodes.Count - first - 1)
            where plan.Nodes[first].Kind != plan.Nodes[second].Kind && !IsPersonal(plan, second)
            select new Injection(
                plan with { Nodes = plan.Nodes.At(second, node => node with { Text = $"{plan.Nodes[first].Text.ToUpperInvariant()}." }) }, $"/nodes/{second}/text")),

        new("KIN3058", "a node in its parent's words", plan =>
            from parent in plan.Nodes
            where char.IsUpper(parent.Text[0]) && parent.Text.Split(' ') is [_, _, ..]
            from injection in plan.EachNode(node => node.Parent == parent.Code && node.Code != parent.Code, node => node with { Text = $"Terciptanya {InOtherWords(parent.Text)}" }, "text")
            select injection),

        new("KIN3068", "another position's sasaran", plan =>
            from first in plan.Sites()
            from second in plan.Sites()
            where AreStrangers(first, second)
            let node = plan.Nodes.ToList().FindIndex(node => node.Code == second.Indicator.Measures)
            let text = plan.Nodes.First(node => node.Code == first.Indicator.Measures).Text
            select new Injection(plan with { Nodes = plan.Nodes.At(node, old => old with { Text = text }) }, $"/nodes/{node}/text")),
    ];

    private static bool AreOfOne(Site x, Site y) => x.Owner == y.Owner;

    // Their sasaran speak of what their indicators count, and of nothing else.
    private static bool IsPersonal(Cascade plan, int node) => plan.Positions.Any(position => position.Code == plan.Nodes[node].Owner);

    private static string InOtherWords(string statement) =>
        statement.Split(' ') is [var aim, .. var rest] && aim.EndsWith("nya", StringComparison.Ordinal) ? string.Join(' ', rest) : statement.ToLowerInvariant();

    // Two IKI that alone measure sasaran of two positions and have no word in common with the other's.
    private static bool AreStrangers(Site x, Site y) =>
        x.Indicator.Kind == IndicatorKind.Iki && y.Indicator.Kind == IndicatorKind.Iki && x.Indicator.Owner != y.Indicator.Owner
        && IsAlone(x) && IsAlone(y) && SpeaksOfItself(x)
        && !y.Indicator.Definition.Split(' ').Skip(2).Where(word => word != "yang").Any(word => x.Indicator.Definition.Contains(word, StringComparison.Ordinal))
        && !x.Indicator.Definition.EndsWith("terlayani", StringComparison.Ordinal);

    private static bool SpeaksOfItself(Site site) => site.Plan.Nodes.First(node => node.Code == site.Indicator.Measures).Text
        .EndsWith(site.Indicator.Definition[(site.Indicator.Definition.IndexOf("keberhasilan", StringComparison.Ordinal) + "keberhasilan".Length)..], StringComparison.Ordinal);

    private static bool IsAlone(Site site) =>
        site.Plan.Indicators.Count(other => other.Measures == site.Indicator.Measures) == 1 && site.Plan.Nodes.Count(node => node.Code == site.Indicator.Measures) == 1;
}
