using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Naming;
using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3058: a node that says in other words what its parent says: nothing is added that could be measured or done.</summary>
/// <remarks>
/// Basis: logic; a level that repeats the one above does not tell how it is reached. A heuristic: words are compared without those of wishing
/// (<i>meningkatnya</i>, <i>terciptanya</i>), and the parent may have one telling word more. What stands there word
/// for word is another finding, on two levels or twice in one plan.
/// </remarks>
internal sealed class ChildRepeatsParentRule : ICascadeRule
{
    // One word in common is a topic, not a statement.
    private const int Fewest = 2;

    // In a longer text each word is not looked for by itself.
    private const int Few = 100;

    private static readonly DiagnosticDescriptor s_repeats = new(
        "KIN3058",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Anak mengulang induknya", "Child repeats its parent"),
        new(
            "{code} hanya mengulang {parent} dengan kata lain: '{words}'.",
            "{code} only says again what {parent} says: '{words}'."),
        new("Rumuskan apa yang harus terjadi agar induknya tercapai.", "Say what has to happen for the parent to be reached."),
        DiagnosticCertainty.Heuristic);

    private static readonly LocalizedText s_parent = new("induknya", "its parent");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_repeats];

    public void Check(CascadeContext context)
    {
        CheckFacts facts = CheckFacts.Of(context);
        for (int i = 0; i < context.Cascade.Nodes.Count; i++)
        {
            int parent = facts.Nodes.ParentOf(i);
            if (parent >= 0 && parent != i && MayRepeat(facts.Words, i, parent) && Repeats(facts.Words, i, parent, out HashSet<int> said) && !IsCopy(context, i, parent))
                Report(context, i, parent, string.Join(' ', said.Select(word => facts.Words.Book[word])));
        }
    }

    // Nearly every node has a telling word that its parent lacks, and needs no further look.
    private static bool MayRepeat(PlanWords words, int child, int parent)
    {
        ReadOnlySpan<int> above = words.OfNode(parent);
        if (above.Length > Few)
            return true;
        foreach (int word in words.OfNode(child))
        {
            if (above.IndexOf(word) < 0 && IsTelling(words.Book, word))
                return false;
        }

        return true;
    }

    // KIN3057 and KIN3044 tell of these.
    private static bool IsCopy(CascadeContext context, int child, int parent)
    {
        CascadeNode node = context.Cascade.Nodes[child];
        CascadeNode above = context.Cascade.Nodes[parent];
        return NameComparer.Instance.Equals(node.Text, above.Text) && (node.Kind != above.Kind || node.Owner == above.Owner);
    }

    private static bool Repeats(PlanWords words, int child, int parent, out HashSet<int> said)
    {
        HashSet<int> above = Telling(words, parent);
        said = Telling(words, child);
        return said.Count >= Fewest && above.Count - said.Count <= 1 && said.IsSubsetOf(above);
    }

    private static HashSet<int> Telling(PlanWords words, int node)
    {
        var telling = new HashSet<int>();
        foreach (int word in words.OfNode(node))
        {
            if (IsTelling(words.Book, word))
                telling.Add(word);
        }

        return telling;
    }

    private static bool IsTelling(WordBook book, int word) => book.IsContent(word) && !book.IsAim(word) && book[word] is not ("peningkatan" or "kepada");

    private static void Report(CascadeContext context, int child, int parent, string said) => context.Report(new Diagnostic(
        s_repeats,
        context.AtNode(child, "text"),
        ("code", context.Cascade.Nodes[child].Code),
        ("parent", context.Cascade.Nodes[parent].Code),
        ("words", said))
    {
        RelatedLocations = [new(context.AtNode(parent, "text"), s_parent)],
    });
}
