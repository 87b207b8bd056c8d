using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>References that lead nowhere.</summary>
internal static class ReferenceInjectors
{
    private const string Nowhere = "tidak-ada";
    private const string LastIndicator = "The sasaran has lost the only indicator that measures it.";

    public static IEnumerable<Injector> All { get; } =
    [
        new("KIN3002", "the organisation's parent", plan =>
            [new(plan with { Organization = plan.Organization with { Parent = Nowhere } }, "/organization/parent")]),

        new("KIN3002", "a unit's parent", plan => plan.EachUnit(unit => unit.Parent.Length == 0, unit => unit with { Parent = Nowhere }, "parent")),

        new("KIN3002", "a node's parent", plan => plan.EachNode(_ => true, node => node with { Parent = Nowhere }, "parent")),

        new("KIN3002", "a node's owner", plan => plan.EachNode(_ => true, node => node with { Owner = Nowhere }, "owner")),

        new("KIN3002", "a position's superior", plan => plan.EachPosition(_ => true, position => position with { ReportsTo = Nowhere }, "reportsTo")),

        new("KIN3002", "a position's unit", plan => plan.EachPosition(_ => true, position => position with { Unit = Nowhere }, "unit")),

        new("KIN3002", "a variable's owner", plan => [plan.AddedVariable(new() { Name = "arsip_tertata", Unit = "arsip", Owner = Nowhere }, "owner")]),

        new("KIN3002", "a variable's whole", plan => Enumerable.Range(0, plan.Variables.Count).Select(place => new Injection(
            plan with { Variables = plan.Variables.At(place, variable => variable with { PartOf = Nowhere }) }, $"/variables/{place}/partOf"))),

        Injector.OfIndicators("KIN3002", "the node that an indicator measures", _ => true, site => site.Indicator with { Measures = Nowhere }, "measures")
            .Also("KIN3013", LastIndicator),

        Injector.OfIndicators("KIN3002", "an indicator's owner", site => site.Indicator.Kind == IndicatorKind.Other, site => site.Indicator with { Owner = Nowhere }, "owner"),

        Injector.OfIndicators("KIN3002", "an indicator's responsible position", site => site.Indicator.Kind != IndicatorKind.Iku, site => site.Indicator with { Responsible = Nowhere }, "responsible"),

        Injector.OfIndicators("KIN3002", "the indicator whose name covers it", _ => true, site => site.Indicator with { NameFrom = Nowhere }, "nameFrom"),

        new("KIN3002", "a supported indicator", plan => plan.Sites().Select(site => site.Changed(
            site.Indicator with { Supports = [.. site.Indicator.Supports, new() { Indicator = Nowhere, Method = SupportMethod.IndirectOutput }] },
            $"supports/{site.Indicator.Supports.Count}/indicator"))),

        new("KIN3002", "the node of a mention", plan => plan.Sites().Select(site => site.Changed(
            site.Indicator with { Mentions = [.. site.Indicator.Mentions, new() { Name = site.Indicator.Name, Measures = Nowhere }] },
            $"mentions/{site.Indicator.Mentions.Count}/measures"))),

        Injector.OfIndicators("KIN3003", "a name in a formula", site => site.Names.Length > 0, site => site.Computing(site.Expression.Replace($"[{site.Names[0]}]", "[entah_apa]")), "formula/expression")
            .Also("KIN3020", Site.OfSeveral),

        // A variable that was everybody's now belongs to somebody else.
        new("KIN3003", "a name in a formula that only another owner has", plan =>
            from site in plan.Sites()
            where site.Names.Length == 1 && site.HasSharedData
            let variable = Enumerable.Range(0, plan.Variables.Count).First(place => plan.Variables[place].Name == site.Names[0])
            where plan.Sites().Count(other => other.Names.Contains(site.Names[0])) == 1 && site.Indicator.Owner != "kab"
            select new Injection(plan with { Variables = plan.Variables.At(variable, old => old with { Owner = "kab" }) }, site.Pointer("formula/expression"))),
    ];
}
