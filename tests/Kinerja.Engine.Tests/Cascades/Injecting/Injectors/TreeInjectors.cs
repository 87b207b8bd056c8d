using Kinerja.Cascades;
using Kinerja.Engine.Tests.Cascades.Injecting.Generating;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>Nodes that hang at a wrong level or nowhere.</summary>
internal static class TreeInjectors
{
    public static IEnumerable<Injector> All { get; } =
    [
        new("KIN3042", "an activity right under a sasaran", plan => plan.EachNode(node => node.Kind == NodeKind.Activity, node => node with { Parent = "S-1" }, "parent")),
        new("KIN3042", "a sub-activity right under a programme", plan => plan.EachNode(
            node => node.Kind == NodeKind.Subactivity, node => node with { Parent = plan.Nodes.First(above => above.Kind == NodeKind.Program).Code }, "parent")),
        new("KIN3042", "a tujuan under a sasaran", plan => plan.EachNode(node => node.Code == "T-2", node => node with { Parent = "S-1" }, "parent")),
        new("KIN3043", "the parent of a node", plan => plan.EachNode(
            node => node.Kind is NodeKind.Mission or NodeKind.Program or NodeKind.Activity or NodeKind.Subactivity || (node.Kind == NodeKind.Sasaran && node.Owner is "" or PlanGenerator.Above),
            node => node with { Parent = "" })),
    ];
}
