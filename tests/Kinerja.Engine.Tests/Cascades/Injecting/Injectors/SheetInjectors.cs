using Kinerja.Cascades;
using Kinerja.Engine.Tests.Cascades.Injecting.Generating;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>Members of an indicator's sheet that are left open, by one or by all.</summary>
internal static class SheetInjectors
{
    public static IEnumerable<Injector> All { get; } =
    [
        Injector.OfIndicators("KIN3048", "the targets", site => IsOwn(site.Indicator) && !site.IsDivision, site => site.Indicator with { Targets = [] }),
        OfAll("KIN3048", "all targets", indicator => indicator with { Targets = [] }),

        new("KIN3049", "the sources, with one of the data", plan =>
            from site in plan.Sites()
            where IsOwn(site.Indicator)
            let variable = FirstVariable(site)
            select new Injection(
                WithoutSource(plan.With(site.Place, site.Indicator with { Sources = [] }), (_, place) => place == variable), site.Pointer())),
        new("KIN3049", "all sources", plan => [new(WithoutSource(Each(plan, indicator => indicator with { Sources = [] }), (_, _) => true), "/indicators")]),

        Injector.OfIndicators("KIN3050", "the responsible", site => site.Indicator.Kind != IndicatorKind.Iku, site => site.Indicator with { Responsible = "" }),
        new Injector("KIN3050", "everybody responsible", plan => [new(Each(plan, indicator => indicator with { Responsible = "" }), "/indicators")])
            .Also("KIN3014", "A head without IKI has nothing to do when no IKU is the head's to answer for.")
            .Also("KIN3052", "No IKU is the head's any more, so who supports one passes the head's own IKI by."),

        Injector.OfIndicators("KIN3059", "somebody else as responsible", site => site.Indicator.Kind == IndicatorKind.Iki, site => site.Indicator with { Responsible = OtherThan(site) }, "responsible"),

        Injector.OfIndicators("KIN3062", "the scale of an index", site => site.Indicator.Unit.Text == "indeks", site => site.Indicator with { Scale = null }),
    ];

    private static Injector OfAll(string id, string name, Func<Indicator, Indicator> change) => new(id, name, plan => [new(Each(plan, change), "/indicators")]);

    // A plan without the column has it for nobody, also not for what it quotes.
    private static Cascade Each(Cascade plan, Func<Indicator, Indicator> change) => plan with { Indicators = [.. plan.Indicators.Select(change)] };

    private static bool IsOwn(Indicator indicator) => indicator.Owner != PlanGenerator.Above;

    private static Cascade WithoutSource(Cascade plan, Func<Variable, int, bool> which) =>
        plan with { Variables = [.. plan.Variables.Select((variable, place) => which(variable, place) ? variable with { Source = "" } : variable)] };

    // -1 for a formula without data of its own.
    private static int FirstVariable(Site site) => Enumerable.Range(0, site.Plan.Variables.Count).FirstOrDefault(
        place => site.Names.Contains(site.Plan.Variables[place].Name) && (site.Plan.Variables[place].Owner.Length == 0 || site.Plan.Variables[place].Owner == site.Indicator.Owner), -1);

    private static string OtherThan(Site site) => site.Plan.Positions.First(position => position.Code != site.Indicator.Owner).Code;
}
