using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3043: a node without a parent although its plan has levels above it.</summary>
/// <remarks>
/// Basis: logic; what serves nothing adds nothing to the top of the tree. Statements of positions are left out: their indicators say what
/// they support.
/// </remarks>
internal sealed class NodeWithoutParentRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_orphan = new(
        "KIN3043",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Simpul tanpa induk", "Node without a parent"),
        new(
            "{code} ({kind}) tidak mempunyai induk, padahal dokumen ini mempunyai {above}.",
            "{code} ({kind}) has no parent, although this plan has the level of {above}."),
        new("Tunjuk induknya.", "Name its parent."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_orphan];

    public void Check(CascadeContext context)
    {
        var levels = new PlanLevels(context);
        for (int i = 0; i < context.Cascade.Nodes.Count; i++)
        {
            if (!levels.HasLevel(i))
                continue;
            CascadeNode node = context.Cascade.Nodes[i];
            if (node.Parent.Length > 0 || levels.NextAbove(node) is not { } above)
                continue;
            context.Report(
                s_orphan,
                context.AtNode(i),
                ("code", node.Code),
                ("kind", NodeKindWords.Of(node.Kind)),
                ("above", NodeKindWords.Of(above)));
        }
    }
}
