using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3067: a name that says the same words twice, or a variable whose label ends with the clause of another without its <i>yang</i>.</summary>
/// <remarks>
/// Basis: logic; both are what copying and merged cells leave behind. A heuristic: three words in a row make a phrase, and four make a
/// clause that two labels do not share by chance.
/// </remarks>
internal sealed class RepeatedPhraseRule : IIndicatorRule
{
    private const int Phrase = 3;

    // Up to here it is faster to look for a phrase in the words before it than to keep a table.
    private const int Few = 32;

    private static readonly DiagnosticDescriptor s_twice = Kind(new(
        "Nama {code} memuat '{words}' dua kali.",
        "The name of {code} says '{words}' twice."));

    private static readonly DiagnosticDescriptor s_tail = Kind(new(
        "Label {code} berakhir dengan '{words}', yang tampaknya terbawa dari variabel {other}.",
        "The label of {code} ends with '{words}', which seems to come from the variable {other}."));

    private static readonly LocalizedText s_clause = new("keterangan yang sama", "the same clause");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_twice];

    public void Check(CascadeContext context, int first, int end)
    {
        var words = PlanWords.Of(context);
        for (int i = first; i < end; i++)
        {
            if (words.Names.RepeatedIn(i) >= Phrase && FindTwice(words.OfName(i)) is { } at)
                context.Report(s_twice, context.AtIndicator(i, "name"), ("code", context.Cascade.Indicators[i].Code), ("words", Text(words, words.OfName(i).Slice(at, Phrase))));
        }

        if (end == context.Cascade.Indicators.Count)
            CheckLabels(context, words);
    }

    // Where a phrase begins that stood before; null when none does. Words that overlap with themselves are no repetition.
    private static int? FindTwice(ReadOnlySpan<int> name)
    {
        if (name.Length > Few)
            return FindTwiceInLong(name);
        for (int at = Phrase; at + Phrase <= name.Length; at++)
        {
            if (name[..at].IndexOf(name.Slice(at, Phrase)) >= 0)
                return at;
        }

        return null;
    }

    private static int? FindTwiceInLong(ReadOnlySpan<int> name)
    {
        var firsts = new Dictionary<(int, int, int), int>();
        for (int at = 0; at + Phrase <= name.Length; at++)
        {
            (int, int, int) phrase = (name[at], name[at + 1], name[at + 2]);
            if (!firsts.TryAdd(phrase, at) && at - firsts[phrase] >= Phrase)
                return at;
        }

        return null;
    }

    // Two clauses share a tail when they end in the same four words; one of them has lost the "yang" before it, so the shortest is whole.
    private static void CheckLabels(CascadeContext context, PlanWords words)
    {
        var clauses = new Dictionary<(int, int, int, int), (int Variable, int Length)>();
        foreach (int i in words.Labels.WithClause)
        {
            ReadOnlySpan<int> label = words.OfLabel(i);
            int length = words.Labels.ClauseLength(label);
            if (!clauses.TryGetValue(Tail(label), out (int Variable, int Length) known) || length < known.Length)
                clauses[Tail(label)] = (i, length);
        }

        // Only a label with a clause of its own can have lost the "yang" before another.
        foreach (int i in words.Labels.WithClause)
        {
            ReadOnlySpan<int> label = words.OfLabel(i);
            (int Variable, int Length) other = clauses[Tail(label)];
            if (other.Variable == i)
                continue;
            ReadOnlySpan<int> clause = words.OfLabel(other.Variable)[^other.Length..];
            ReadOnlySpan<int> before = label.EndsWith(clause) ? label[..^clause.Length] : [];
            // A clause of its own stands before it, with a "yang" and words of its own.
            if (before.Length > 0 && before[^1] != words.Yang && before.IndexOf(words.Yang) is >= 0 and var its && its < before.Length - 1)
                Report(context, i, other.Variable, Text(words, clause));
        }
    }

    private static (int, int, int, int) Tail(ReadOnlySpan<int> label) => (label[^4], label[^3], label[^2], label[^1]);

    private static string Text(PlanWords words, ReadOnlySpan<int> span) => string.Join(' ', span.ToArray().Select(word => words.Book[word]));

    private static void Report(CascadeContext context, int variable, int other, string said) => context.Report(new Diagnostic(
        s_tail,
        context.AtVariable(variable, "label"),
        ("code", context.Cascade.Variables[variable].Name),
        ("words", said),
        ("other", context.Cascade.Variables[other].Name))
    {
        RelatedLocations = [new(context.AtVariable(other, "label"), s_clause)],
    });

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3067",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Frasa terulang", "Repeated phrase"),
        message,
        new("Hapus kata yang terulang, atau pulihkan teks aslinya.", "Remove the words that are repeated, or restore the original text."),
        DiagnosticCertainty.Heuristic);
}
