using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Naming;
using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Reading.Defects;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3068: a sasaran that a position shares with another, and that none of its own indicators says a word about.</summary>
/// <remarks>
/// Basis: logic; what measures a sasaran speaks of it. A heuristic: words are compared without affixes, and only sasaran that stand in the same
/// words with two or more positions are looked at, since those are what copying leaves behind.
/// </remarks>
internal sealed class CopiedSasaranRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_copied = new(
        "KIN3068",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Sasaran yang mungkin disalin", "Sasaran that may be a copy"),
        new(
            "{code} sama bunyinya dengan {other}, tetapi tidak satu kata pun muncul dalam indikatornya: {codes}.",
            "{code} reads like {other}, but not one of its words occurs in its indicators: {codes}."),
        new(
            "Rumuskan sasaran yang diukur indikator itu, atau pindahkan indikatornya.",
            "Word the sasaran that those indicators measure, or move the indicators."),
        DiagnosticCertainty.Heuristic);

    private static readonly LocalizedText s_same = new("sasaran yang sama bunyinya", "the sasaran that reads alike");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_copied];

    public void Check(CascadeContext context)
    {
        ValueList<CascadeNode> nodes = context.Cascade.Nodes;
        var words = PlanWords.Of(context);
        List<int>?[]? measured = null;
        SpellingNumbers statements = words.Statements.Spellings;
        if (!statements.HasRepeated)
            return;
        IEnumerable<List<int>> groups = Groups.ByNumber(
            nodes.Count,
            place => statements.IsRepeatedAt(place) && nodes[place].Kind == NodeKind.Sasaran && context.Index.TryFindPosition(nodes[place].Owner, out _) ? statements.NumberAt(place) : -1,
            statements.Count);
        foreach (List<int> group in groups)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (group.TrueForAll(place => nodes[place].Owner == nodes[group[0]].Owner))
                continue;
            measured ??= Measured(context);
            var roots = new WordRoots(Telling(words, words.OfNode(group[0])));
            foreach (int place in group)
            {
                if (measured[place] is { } indicators && !indicators.Exists(indicator => SpeaksOf(context, words, roots, indicator)))
                    Report(context, place, group[0] == place ? group[1] : group[0], indicators);
            }
        }
    }

    // The indicators of each node.
    private static List<int>?[] Measured(CascadeContext context)
    {
        var measured = new List<int>?[context.Cascade.Nodes.Count];
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if (CheckFacts.Of(context).Measures.Of(i) is >= 0 and var node)
                (measured[node] ??= []).Add(i);
        }

        return measured;
    }

    // An indicator without a name, or with one that is an abbreviation, tells nothing and is believed.
    private static bool SpeaksOf(CascadeContext context, PlanWords words, WordRoots roots, int indicator)
    {
        List<string> name = Telling(words, words.OfName(context, indicator));
        return name.Count < 2 || name.Exists(roots.Has);
    }

    private static List<string> Telling(PlanWords words, ReadOnlySpan<int> text)
    {
        var telling = new List<string>();
        foreach (int word in text)
        {
            if (words.Book.IsContent(word) && !words.Book.IsAim(word))
                telling.Add(words.Book[word]);
        }

        return telling;
    }

    private static void Report(CascadeContext context, int node, int other, List<int> indicators) => context.Report(new Diagnostic(
        s_copied,
        context.AtNode(node, "text"),
        ("code", context.Cascade.Nodes[node].Code),
        ("other", context.Cascade.Nodes[other].Code),
        ("codes", CodeListing.InWords(indicators.Count, at => context.Cascade.Indicators[indicators[at]].Code)))
    {
        RelatedLocations = [new(context.AtNode(other, "text"), s_same)],
    });
}
