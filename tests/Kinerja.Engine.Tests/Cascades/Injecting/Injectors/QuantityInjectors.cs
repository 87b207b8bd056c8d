using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>Formulas whose quantities do not go together.</summary>
internal static class QuantityInjectors
{
    private const string Formula = "formula/expression";

    public static IEnumerable<Injector> All { get; } =
    [
        Injector.OfIndicators("KIN3022", "the division of a percentage", site => site.IsRatio, site => site.Computing($"[{site.Part}]"), Formula),

        new Injector("KIN3025", "something else added", plan =>
            from site in plan.Sites()
            where IsCount(site)
            let other = site.Indicator.Unit.Text == "pasar" ? "sekolah" : "pasar"
            select Adding(site, other, $"{site.Expression} + [lain]"))
            .Also("KIN3020", Site.OfSeveral),

        new("KIN3025", "something else compared", plan =>
            from site in plan.Sites()
            where site.IsRatio
            let other = UnitOf(plan, site.Part) == "pasar" ? "sekolah" : "pasar"
            select Adding(site, other, $"if([{site.Part}] > [lain], 100, {site.Expression})")),

        new Injector("KIN3026", "a count computed as a ratio", plan =>
            from site in plan.Sites()
            where IsCount(site)
            let other = site.Indicator.Unit.Text == "pasar" ? "sekolah" : "pasar"
            select Adding(site, other, $"[{site.Names[0]}] / [lain]"))
            .Also("KIN3020", Site.OfSeveral),

        Injector.OfIndicators("KIN3026", "a rate computed as a count", site => site.Indicator.Unit.Text.Contains(" per ", StringComparison.Ordinal), site => site.Computing($"[{site.Names[0]}]"), Formula),

        Injector.OfIndicators(
            "KIN3027", "a ratio upside down", site => site.IsRatio, site => site.Computing($"[{site.Whole}] / [{site.Part}] * 100"), Formula),

        Injector.OfIndicators(
            "KIN3027", "the whole added to its part", site => site.IsRatio,
            site => site.Computing($"([{site.Part}] + [{site.Whole}]) / [{site.Whole}] * 100"), Formula),

        new("KIN3027", "a part of something else", plan =>
            from site in plan.Sites()
            where site.IsRatio
            let variable = VariableOf(site, site.Part)
            select new Injection(
                plan.WithVariable("jumlah_lain", plan.Variables[variable].Unit.Text) is var wider
                    ? wider with { Variables = wider.Variables.At(variable, old => old with { PartOf = "jumlah_lain" }) }
                    : plan,
                site.Pointer(Formula))),

        new("KIN3027", "what lies outside the whole", plan =>
            from site in plan.Sites()
            where site.IsRatio
            let variable = VariableOf(site, site.Part)
            select new Injection(
                plan with { Variables = plan.Variables.At(variable, old => old with { PartOf = "", Unit = $"bukan {old.Unit}" }) }, site.Pointer(Formula))),

        Injector.OfIndicators("KIN3028", "the 100 of a percentage", site => site.IsRatio, site => site.Computing(site.Expression.Replace(" * 100", "")), Formula),

        Injector.OfIndicators("KIN3028", "a percentage by the thousand", site => site.IsRatio, site => site.Computing(site.Expression + "0"), Formula),

        Injector.OfIndicators(
            "KIN3028", "the 1000 of a rate", site => site.Expression.EndsWith(" * 1000", StringComparison.Ordinal), site => site.Computing(site.Expression[..^1]), Formula),

        new("KIN3029", "a percentage of something else", plan =>
            from site in plan.Sites()
            where site.IsRatio
            let variable = VariableOf(site, site.Part)
            let other = plan.Variables[variable].Unit.Text == "pasar" ? "sekolah" : "pasar"
            let changed = plan.WithVariable("lain", other)
            select new Injection(
                (changed with { Variables = changed.Variables.At(variable, old => old with { PartOf = "" }) })
                    .With(site.Place, site.Computing($"[{site.Part}] / [lain] * 100")),
                site.Pointer(Formula))),
    ];

    // A count from data of its own.
    private static bool IsCount(Site site) =>
        site.Indicator.Name.StartsWith("Jumlah", StringComparison.Ordinal) && site.Names.All(name => site.Plan.Variables.Any(variable => variable.Name == name));

    private static Injection Adding(Site site, string unit, string expression) => new(
        site.Plan.WithVariable("lain", unit).With(site.Place, site.Computing(expression)), site.Pointer(Formula));

    private static string UnitOf(Cascade plan, string variable) => plan.Variables.First(declared => declared.Name == variable).Unit.Text;

    private static int VariableOf(Site site, string name) => Enumerable.Range(0, site.Plan.Variables.Count)
        .First(place => site.Plan.Variables[place].Name == name && (site.Plan.Variables[place].Owner.Length == 0 || site.Plan.Variables[place].Owner == site.Indicator.Owner));
}
