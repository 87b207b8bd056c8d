using Kinerja.Cascades.Naming;
using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3044: one statement typed as two or more nodes of one kind and owner, or a vision or mission that is the beginning of another.</summary>
/// <remarks>
/// Basis: logic; what is one sasaran has one code, or its indicators and supporters are counted apart. Wordings are compared as names are. Only
/// visions and missions are looked at for beginnings: a sasaran may well narrow the words of another.
/// </remarks>
internal sealed class RepeatedStatementRule : ICascadeRule
{
    // A slogan of two words may begin many.
    private const int FewestWords = 4;

    private static readonly DiagnosticDescriptor s_repeated = Named(new(
        "{kind} ini tertulis {count} kali dengan kode berbeda: {codes}.",
        "This {kind} is written {count} times under different codes: {codes}."));

    private static readonly DiagnosticDescriptor s_cut = Named(new(
        "{kind} {code} adalah awal {other}; tampaknya terpotong.",
        "The {kind} {code} is the beginning of {other}; it seems to be cut off."));

    private static readonly LocalizedText s_same = new("pernyataan yang sama", "the same statement");

    private static readonly LocalizedText s_whole = new("pernyataan yang utuh", "the whole statement");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_repeated];

    public void Check(CascadeContext context)
    {
        ValueList<CascadeNode> nodes = context.Cascade.Nodes;
        SpellingNumbers statements = PlanWords.Of(context).Statements.Spellings;
        IEnumerable<List<int>> groups = statements.HasRepeated
            ? Groups.By(nodes.Count, statements.IsRepeatedAt, place => (statements.NumberAt(place), nodes[place].Kind, nodes[place].Owner))
            : [];
        foreach (List<int> group in groups)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            // A code that stands twice is another finding.
            int[] places = [.. group.DistinctBy(place => nodes[place].Code)];
            if (places.Length > 1)
                Report(context, places);
        }

        CheckBeginnings(context);
    }

    private static void CheckBeginnings(CascadeContext context)
    {
        ValueList<CascadeNode> nodes = context.Cascade.Nodes;
        var words = PlanWords.Of(context);
        int[] places = [.. words.Statements.Slogans.Where(place => words.OfNode(place).Length >= FewestWords)];
        Array.Sort(places, (x, y) =>
        {
            int order = nodes[x].Kind.CompareTo(nodes[y].Kind);
            if (order == 0)
                order = string.CompareOrdinal(nodes[x].Owner, nodes[y].Owner);
            if (order == 0)
                order = words.OfNode(x).SequenceCompareTo(words.OfNode(y));
            return order != 0 ? order : x.CompareTo(y);
        });
        // What begins with a statement stands right behind it.
        for (int i = 0; i + 1 < places.Length; i++)
        {
            (int first, int second) = (places[i], places[i + 1]);
            if (nodes[first].Kind == nodes[second].Kind && nodes[first].Owner == nodes[second].Owner
                && words.OfNode(second).Length > words.OfNode(first).Length && words.OfNode(second).StartsWith(words.OfNode(first)))
            {
                context.Report(new Diagnostic(
                    s_cut,
                    context.AtNode(first),
                    ("kind", Capitalized(NodeKindWords.Of(nodes[first].Kind))),
                    ("code", nodes[first].Code),
                    ("other", nodes[second].Code))
                {
                    RelatedLocations = [new(context.AtNode(second), s_whole)],
                });
            }
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

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Named(LocalizedText message) => new(
        "KIN3044",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Pernyataan berulang", "Repeated statement"),
        message,
        new("Jadikan satu simpul, atau bedakan rumusannya.", "Make it one node, or word them apart."));
}
