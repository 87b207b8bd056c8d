using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Injecting;

/// <summary>Plans with one element changed or one more at the end, so that every other place stays.</summary>
internal static class Edits
{
    public static IEnumerable<Site> Sites(this Cascade plan) => Enumerable.Range(0, plan.Indicators.Count).Select(place => new Site(plan, place));

    public static Cascade With(this Cascade plan, int place, Indicator indicator) => plan with { Indicators = plan.Indicators.At(place, _ => indicator) };

    public static ValueList<T> At<T>(this ValueList<T> list, int place, Func<T, T> change) => [.. list.Select((element, i) => i == place ? change(element) : element)];

    /// <summary>An injection for every element of a list that fits, with that element changed.</summary>
    public static IEnumerable<Injection> EachNode(this Cascade plan, Func<CascadeNode, bool> fits, Func<CascadeNode, CascadeNode> change, string member = "") =>
        Each(plan.Nodes, fits, change, (nodes, place) => new Injection(plan with { Nodes = nodes }, Pointer("nodes", place, member)));

    public static IEnumerable<Injection> EachPosition(this Cascade plan, Func<Position, bool> fits, Func<Position, Position> change, string member = "") =>
        Each(plan.Positions, fits, change, (positions, place) => new Injection(plan with { Positions = positions }, Pointer("positions", place, member)));

    public static IEnumerable<Injection> EachUnit(this Cascade plan, Func<OrganizationUnit, bool> fits, Func<OrganizationUnit, OrganizationUnit> change, string member = "") =>
        Each(plan.Units, fits, change, (units, place) => new Injection(plan with { Units = units }, Pointer("units", place, member)));

    public static Injection AddedNode(this Cascade plan, CascadeNode node, string member = "") =>
        new(plan with { Nodes = [.. plan.Nodes, node] }, Pointer("nodes", plan.Nodes.Count, member));

    public static Injection AddedPosition(this Cascade plan, Position position, string member = "") =>
        new(plan with { Positions = [.. plan.Positions, position] }, Pointer("positions", plan.Positions.Count, member));

    public static Injection AddedUnit(this Cascade plan, OrganizationUnit unit, string member = "") =>
        new(plan with { Units = [.. plan.Units, unit] }, Pointer("units", plan.Units.Count, member));

    public static Injection AddedVariable(this Cascade plan, Variable variable, string member = "") =>
        new(plan with { Variables = [.. plan.Variables, variable] }, Pointer("variables", plan.Variables.Count, member));

    public static Injection AddedIndicator(this Cascade plan, Indicator indicator, string member = "") =>
        new(plan with { Indicators = [.. plan.Indicators, indicator] }, Pointer("indicators", plan.Indicators.Count, member));

    /// <summary>The plan with data about something that no indicator of it speaks of.</summary>
    public static Cascade WithVariable(this Cascade plan, string name, string unit) =>
        plan with { Variables = [.. plan.Variables, new() { Name = name, Label = name.Replace('_', ' '), Unit = unit, Source = "Laporan" }] };

    /// <summary>A complete indicator about something else; its data is <c>arsip_tertata</c>.</summary>
    public static Indicator Another(this Cascade plan, string code, IndicatorKind kind, string owner = "", string measures = "") => new()
    {
        Code = code,
        Kind = kind,
        KindLabel = kind == IndicatorKind.Other ? "IKP" : "",
        Name = "Jumlah arsip tertata",
        Owner = owner,
        Measures = measures,
        Unit = "arsip",
        Polarity = Polarity.Maximize,
        Formula = new() { Expression = "[arsip_tertata]" },
        Sources = ["Laporan arsip"],
        Responsible = kind == IndicatorKind.Iki ? owner : plan.Positions[0].Code,
        Targets = [new() { Value = new NumberValue(50), Period = plan.Period?.Kind == Periods.PeriodKind.Year ? plan.Period : null }],
    };

    public static Cascade WithArchive(this Cascade plan) => plan.WithVariable("arsip_tertata", "arsip");

    private static IEnumerable<Injection> Each<T>(ValueList<T> list, Func<T, bool> fits, Func<T, T> change, Func<ValueList<T>, int, Injection> injection) =>
        Enumerable.Range(0, list.Count).Where(place => fits(list[place])).Select(place => injection(list.At(place, change), place));

    private static string Pointer(string list, int place, string member) => $"/{list}/{place}{(member.Length == 0 ? "" : "/" + member)}";
}
