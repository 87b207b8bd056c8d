using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3044: one statement typed as two or more nodes of one kind and owner.</summary>
/// <remarks>Basis: logic; what is one sasaran has one code, or its indicators and supporters are counted apart. Wordings are compared as names are.</remarks>
internal sealed class RepeatedStatementRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_repeated = new(
        "KIN3044",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Pernyataan berulang", "Repeated statement"),
        new(
            "{kind} ini tertulis {count} kali dengan kode berbeda: {codes}.",
            "This {kind} is written {count} times under different codes: {codes}."),
        new("Jadikan satu simpul, atau bedakan rumusannya.", "Make it one node, or word them apart."));

    private static readonly LocalizedText s_same = new("pernyataan yang sama", "the same statement");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_repeated];

    public void Check(CascadeContext context)
    {
        ValueList<CascadeNode> nodes = context.Cascade.Nodes;
        IEnumerable<List<int>> groups = Groups.By(
            nodes.Count,
            place => NameComparer.HasLetters(nodes[place].Text),
            place => new Statement(nodes[place].Text, nodes[place].Kind, nodes[place].Owner));
        foreach (List<int> group in groups)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            // A code that stands twice is another finding.
            int[] places = [.. group.DistinctBy(place => nodes[place].Code)];
            if (places.Length > 1)
                Report(context, places);
        }
    }

    private static void Report(CascadeContext context, int[] places) => context.Report(new Diagnostic(
        s_repeated,
        context.AtNode(places[0]),
        ("kind", Capitalized(NodeKindWords.Of(context.Cascade.Nodes[places[0]].Kind))),
        ("count", places.Length),
        ("codes", CodeListing.InWords(places.Length, i => context.Cascade.Nodes[places[i]].Code)))
    {
        RelatedLocations = [.. places.Skip(1).Select(place => new RelatedLocation(context.AtNode(place), s_same))],
    });

    // It begins the Indonesian sentence.
    private static LocalizedText Capitalized(LocalizedText kind) =>
        kind with { Indonesian = char.ToUpperInvariant(kind.Indonesian[0]) + kind.Indonesian[1..] };

    /// <summary>What makes two nodes one statement.</summary>
    private readonly record struct Statement(string Text, NodeKind Kind, string Owner)
    {
        public bool Equals(Statement other) => Kind == other.Kind && Owner == other.Owner && NameComparer.Instance.Equals(Text, other.Text);

        public override int GetHashCode() => HashCode.Combine(Kind, Owner, NameComparer.Instance.GetHashCode(Text));
    }
}
