using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3042: a node whose parent skips a level that the plan uses, or stands below it.</summary>
/// <remarks>
/// Basis: logic; where a plan has programmes, an activity right under a sasaran has lost its programme, and applications that join level
/// by level lose the branch. Judged within the plan of one organisation unit: a kecamatan's tujuan may serve a kabupaten's sasaran.
/// </remarks>
internal sealed class LevelGapRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_gap = Kind(new(
        "{code} ({kind}) langsung di bawah {parent} ({above}); tingkat {skipped} terlewati.",
        "{code} ({kind}) stands right under {parent} ({above}); the level of {skipped} is skipped."));

    private static readonly DiagnosticDescriptor s_reversed = Kind(new(
        "{code} ({kind}) berada di bawah {parent} ({above}), padahal tingkatnya lebih tinggi.",
        "{code} ({kind}) stands under {parent} ({above}), although its level is higher."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_gap];

    public void Check(CascadeContext context)
    {
        var levels = new PlanLevels(context);
        NodePlaces nodes = CheckFacts.Of(context).Nodes;
        for (int i = 0; i < context.Cascade.Nodes.Count; i++)
        {
            int above = nodes.ParentOf(i);
            if (above < 0 || !levels.HasLevel(i) || !levels.HasLevel(above))
                continue;
            CascadeNode node = context.Cascade.Nodes[i];
            CascadeNode parent = context.Cascade.Nodes[above];
            if (!levels.AreOfOnePlan(node, parent))
                continue;
            if (node.Kind < parent.Kind)
                Report(context, s_reversed, i, parent, "");
            else if (levels.FirstBetween(node, parent.Kind, node.Kind) is { } skipped)
                Report(context, s_gap, i, parent, NodeKindWords.Of(skipped));
        }
    }

    private static void Report(CascadeContext context, DiagnosticDescriptor wording, int place, CascadeNode parent, LocalizedText skipped) =>
        context.Report(
            wording,
            context.AtNode(place, "parent"),
            ("code", context.Cascade.Nodes[place].Code),
            ("kind", NodeKindWords.Of(context.Cascade.Nodes[place].Kind)),
            ("parent", parent.Code),
            ("above", NodeKindWords.Of(parent.Kind)),
            ("skipped", skipped));

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3042",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Tingkat terlewati", "Skipped level"),
        message,
        new(
            "Tunjuk induk pada tingkat tepat di atasnya, atau perbaiki jenis salah satunya.",
            "Name a parent of the level right above, or correct the kind of either."));
}
