using Kinerja.Cascades;
using Kinerja.Engine.Tests.Cascades.Injecting.Generating;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>Codes that stand twice.</summary>
internal static class CodeInjectors
{
    public static IEnumerable<Injector> All { get; } =
    [
        new("KIN3001", "a node with another node's code", plan => plan.Nodes.Select(node =>
            plan.AddedNode(new() { Code = node.Code, Kind = NodeKind.Condition, Parent = "SK", Text = "Tersedianya arsip" }, "code"))),

        new("KIN3001", "a position with another position's code", plan => plan.Positions.Select(position =>
            plan.AddedPosition(position with { Title = "Pejabat lain" }, "code"))),

        new("KIN3001", "a position with a unit's code", plan => plan.Units
            .Where(unit => unit.Code.StartsWith("seksi", StringComparison.Ordinal)).Select(unit => AtWork(plan, unit.Code))),

        new("KIN3001", "a position with the organisation's code", plan => [AtWork(plan, PlanGenerator.Organization)]),

        new("KIN3001", "a unit with another unit's code", plan => plan.Units.Select(unit => plan.AddedUnit(unit, "code"))),

        new("KIN3001", "a unit with the organisation's code", plan => [plan.AddedUnit(new() { Code = PlanGenerator.Organization, Parent = PlanGenerator.Above }, "code")]),

        new("KIN3001", "a variable with another's name", plan => plan.Variables.Select(variable =>
            plan.AddedVariable(variable with { Name = $" {variable.Name.ToUpperInvariant()}", Note = "lagi" }, "name"))),

        new("KIN3001", "an indicator with another's code", plan => plan.Indicators.Select(indicator =>
            plan.WithArchive().AddedIndicator(plan.Another(indicator.Code, IndicatorKind.Other), "code"))),
    ];

    // A new position that has an IKI, so that it is not idle as well.
    private static Injection AtWork(Cascade plan, string code) => new(
        plan.WithArchive() with
        {
            Positions = [.. plan.Positions, new() { Code = code, Title = "Pelaksana", ReportsTo = "kepala" }],
            Indicators = [.. plan.Indicators, plan.Another("IKI-X", IndicatorKind.Iki, code, plan.Nodes[^1].Code) with { Supports = [ForTheHead(plan)] }],
        },
        $"/positions/{plan.Positions.Count}/code");

    private static SupportLink ForTheHead(Cascade plan) => new()
    {
        Indicator = plan.Indicators.First(indicator => indicator is { Responsible: "kepala", Kind: IndicatorKind.Iku }).Code,
        Method = SupportMethod.IndirectOutput,
    };
}
