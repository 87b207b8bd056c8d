using Kinerja.Cascades;
using Kinerja.Engine.Tests.Cascades.Injecting.Generating;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>Support that is missing, contradicts itself or is called by a wrong name.</summary>
internal static class SupportInjectors
{
    private const string OfSeveral = "Its link said which part it is of one that several positions share.";

    public static IEnumerable<Injector> All { get; } =
    [
        new("KIN3010", "a new IKI without a link", plan => plan.Positions.Skip(1).Select(position =>
            plan.WithArchive().AddedIndicator(plan.Another("IKI-X", IndicatorKind.Iki, position.Code)))),

        Injector.OfIndicators("KIN3010", "the links of an IKI", IsExpendable, site => site.Indicator with { Supports = [] })
            .Also("KIN3055", OfSeveral),

        new Injector("KIN3010", "an IKI that supports one that supports nothing", plan =>
            from site in plan.Sites()
            where IsExpendable(site)
            let head = plan.Positions.First(position => position.Code == site.Indicator.Owner).ReportsTo
            where plan.Indicators.Any(indicator => indicator.Owner == head)
            let stranded = plan.Another("IKI-X", IndicatorKind.Iki, head) with { SupportsNoIku = "Tugas tambahan" }
            let linked = site.Indicator with { Supports = [new() { Indicator = stranded.Code, Method = SupportMethod.IndirectOutput }] }
            select new Injection(plan.With(site.Place, linked).WithArchive().AddedIndicator(stranded).Plan, site.Pointer("supports")))
            .Also("KIN3055", OfSeveral),

        Injector.OfIndicators("KIN3011", "an IKI declared to support none", site => site.Indicator is { Kind: IndicatorKind.Iki, Supports.Count: > 0 }, site => site.Indicator with { SupportsNoIku = "Tugas tambahan" }, "supportsNoIku"),

        new("KIN3012", "a new IKU without support", plan => plan.Nodes.Where(node => node.Kind == NodeKind.Sasaran && node.Owner.Length == 0)
            .Select(node => plan.WithArchive().AddedIndicator(Listed(plan, plan.Another("IKU-X", IndicatorKind.Iku, measures: node.Code))))),

        Injector.OfIndicators("KIN3012", "a quoted IKU taken as its own", site => site.Indicator.Owner == PlanGenerator.Above && site.HasSharedData, site => site.Indicator with { Owner = "" }),

        new("KIN3013", "a new sasaran without an indicator", plan => plan.Nodes.Where(node => node.Kind == NodeKind.Tujuan)
            .Select(node => plan.AddedNode(new() { Code = "S-X", Kind = NodeKind.Sasaran, Parent = node.Code, Text = "Meningkatnya arsip tertata" }))),

        new("KIN3013", "the indicator of a sasaran", plan =>
            from site in plan.Sites()
            let node = plan.Nodes.ToList().FindIndex(node => node.Code == site.Indicator.Measures)
            where plan.Nodes[node] is { Kind: NodeKind.Sasaran, Owner: not PlanGenerator.Above }
            select new Injection(plan.With(site.Place, site.Indicator with { Measures = "" }), $"/nodes/{node}")),

        new("KIN3014", "a new position without anything to do", plan => plan.Units.Skip(1).Select(unit =>
            plan.AddedPosition(new() { Code = "staf-x", Title = "Pelaksana", ReportsTo = "kepala", Unit = unit.Code }))),

        new("KIN3046", "a link inside one unit called crosscutting", plan =>
            from site in plan.Sites()
            from link in Enumerable.Range(0, site.Indicator.Supports.Count)
            let supported = plan.Indicators.First(indicator => indicator.Code == site.Indicator.Supports[link].Indicator)
            let position = plan.Positions.FirstOrDefault(position => position.Code == site.Indicator.Owner)
            where position is not null && position.Unit == supported.Owner && site.Indicator.Supports[link].Method is not SupportMethod.DirectByLoad
            select site.Changed(
                site.Indicator with { Supports = site.Indicator.Supports.At(link, old => old with { Method = SupportMethod.Crosscutting }) }, $"supports/{link}/method")),

        new("KIN3047", "two parts of one aspect", plan =>
            from whole in plan.Sites()
            let parts = whole.Supporters.Where(at => plan.Indicators[at.Place].Supports[at.Link].Method == SupportMethod.DirectByAspect).ToArray()
            where parts.Length > 1
            let second = new Site(plan, parts[1].Place)
            let aspect = plan.Indicators[parts[0].Place].Manual!.Aspect
            select second.Changed(second.Indicator with { Manual = second.Indicator.Manual! with { Aspect = aspect.ToUpperInvariant() } }, $"supports/{parts[1].Link}")),
    ];

    // In a plan that has a table of its IKU, the table lists this one too.
    private static Indicator Listed(Cascade plan, Indicator iku) => plan.Indicators.Any(indicator => indicator.Mentions.Count > 0)
        ? iku with { Mentions = [new() { Name = iku.Name, Measures = iku.Measures, Place = "tabel IKU" }] }
        : iku;

    // An IKI whose links can go without anything else going wrong: nobody adds up with it and nobody needs it.
    private static bool IsExpendable(Site site) =>
        site.Indicator is { Kind: IndicatorKind.Iki, Supports.Count: > 0 } && site.IsInNoFormula && !site.Supporters.Any()
        && site.Indicator.Supports.All(link => link.Method != SupportMethod.DirectByLoad && link.Weight is null && IsSupportedWithout(site, link.Indicator));

    private static bool IsSupportedWithout(Site site, string code)
    {
        Site supported = site.Plan.Sites().Single(other => other.Indicator.Code == code);
        (int Place, int Link)[] others = [.. supported.Supporters.Where(at => at.Place != site.Place)];
        bool remains = others.Any(at => site.Plan.Indicators[at.Place].Kind == IndicatorKind.Iki);
        return remains && others.All(at => site.Plan.Indicators[at.Place].Supports[at.Link].Weight is null);
    }
}
