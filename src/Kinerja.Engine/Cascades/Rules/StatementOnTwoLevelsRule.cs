using Kinerja.Cascades.Naming;
using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3057: one statement on two levels of a plan: a tujuan that is a sasaran elsewhere.</summary>
/// <remarks>Basis: logic; what is wished and what brings it about are not the same. Wordings are compared as names are.</remarks>
internal sealed class StatementOnTwoLevelsRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_levels = new(
        "KIN3057",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Satu pernyataan pada dua tingkat", "One statement on two levels"),
        new(
            "Bunyi {code} ({kind}) sama dengan {other} ({level}).",
            "{code} ({kind}) reads like {other} ({level})."),
        new("Tetapkan tingkatnya, dan rumuskan tingkat yang lain tersendiri.", "Decide which level it is, and word the other one for itself."));

    private static readonly LocalizedText s_same = new("bunyi yang sama", "the same words");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_levels];

    public void Check(CascadeContext context)
    {
        ValueList<CascadeNode> nodes = context.Cascade.Nodes;
        SpellingNumbers statements = PlanWords.Of(context).Statements.Spellings;
        if (!statements.HasRepeated)
            return;
        foreach (List<int> group in Groups.ByNumber(nodes.Count, statements.NumberAt, statements.Count))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (int other in group.Skip(1).DistinctBy(place => nodes[place].Kind).Where(place => nodes[place].Kind != nodes[group[0]].Kind))
                Report(context, group[0], other);
        }
    }

    private static void Report(CascadeContext context, int first, int second)
    {
        CascadeNode node = context.Cascade.Nodes[second];
        CascadeNode other = context.Cascade.Nodes[first];
        context.Report(new Diagnostic(
            s_levels,
            context.AtNode(second, "text"),
            ("code", node.Code),
            ("kind", NodeKindWords.Of(node.Kind)),
            ("other", other.Code),
            ("level", NodeKindWords.Of(other.Kind)))
        {
            RelatedLocations = [new(context.AtNode(first, "text"), s_same)],
        });
    }
}
