using Kinerja.Cascades;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>Chains that come back to themselves.</summary>
internal static class CircleInjectors
{
    public static IEnumerable<Injector> All { get; } =
    [
        new("KIN3004", "a condition under itself", plan => [plan.AddedNode(new() { Code = "K-X", Kind = NodeKind.Condition, Parent = "K-X", Text = "Tersedianya arsip" }, "parent")]),

        new Injector("KIN3004", "the vision under its mission", plan => plan.EachNode(node => node.Kind == NodeKind.Vision, node => node with { Parent = "M" }, "parent"))
            .Also("KIN3042", "A vision under a mission stands below its level."),

        new("KIN3005", "the head under one of the staff", plan => plan.Positions.Where(position => position.ReportsTo.Length > 0)
            .SelectMany(staff => plan.EachPosition(position => position.Code == "kepala", position => position with { ReportsTo = staff.Code }, "reportsTo"))),

        new("KIN3005", "a position under itself", plan => plan.EachPosition(_ => true, position => position with { ReportsTo = position.Code }, "reportsTo")),

        new("KIN3006", "a section under itself", plan => plan.EachUnit(
            unit => unit.Code.StartsWith("seksi", StringComparison.Ordinal), unit => unit with { Parent = unit.Code }, "parent")),

        new Injector("KIN3006", "a unit of above under one of its own", plan => plan.Units.Where(unit => unit.Code.StartsWith("kantor", StringComparison.Ordinal))
            .Select(office => new Injection(plan with { Units = plan.Units.At(0, above => above with { Parent = office.Code }) }, "/organization/parent")))
            .Also("KIN3012", "What is above stands inside the organisation now, so its IKU are the organisation's."),

        new("KIN3007", "an indicator that its supporter is supported by", plan =>
            from site in plan.Sites()
            where site.Indicator.Supports.Count == 1
            let supported = plan.Sites().Single(other => other.Indicator.Code == site.Indicator.Supports[0].Indicator)
            let back = supported.Indicator with { Supports = [new() { Indicator = site.Indicator.Code, Method = SupportMethod.IndirectOutput }, .. supported.Indicator.Supports] }
            select new Injection(plan.With(supported.Place, back), $"/indicators/{Math.Min(site.Place, supported.Place)}/supports/0/indicator")),

        new("KIN3007", "an indicator that supports itself", plan => plan.Sites().Select(site => site.Changed(
            site.Indicator with { Supports = [.. site.Indicator.Supports, new() { Indicator = site.Indicator.Code, Method = SupportMethod.IndirectService }] },
            $"supports/{site.Indicator.Supports.Count}/indicator"))),

        Injector.OfIndicators("KIN3008", "a formula that is its own result", site => site.Expression.Length > 0 && site.IsInNoFormula, site => site.Computing($"[{site.Indicator.Code}]"), "formula/expression")
            .Also("KIN3020", Site.OfSeveral),

        new Injector("KIN3008", "two formulas that need each other", plan =>
            from site in plan.Sites()
            from other in plan.Sites()
            where site.Place < other.Place && site.Expression.Length > 0 && other.Expression.Length > 0
                && site.Indicator.Unit == other.Indicator.Unit && site.IsInNoFormula && other.IsInNoFormula
            select new Injection(
                plan.With(site.Place, site.Computing($"[{other.Indicator.Code}]")).With(other.Place, other.Computing($"[{site.Indicator.Code}]")),
                site.Pointer("formula/expression")))
            .Also("KIN3020", Site.OfSeveral),
    ];
}
