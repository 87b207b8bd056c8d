using Kinerja.Cascades.Naming;
using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3063: indicators or variables whose names differ only in words that say nothing: <i>Aparatur SKPD</i> and <i>Aparatur</i>.</summary>
/// <remarks>
/// Basis: logic; one thing under two names is counted twice, by two people, with two results. A heuristic: names are compared as sets of words
/// without those for the organisation itself, for all of it, and for what there is. Near-equal words are never taken for equal.
/// </remarks>
internal sealed class OneThingSeveralNamesRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_indicators = Kind(new(
        "Nama {codes} hanya berbeda dalam kata umum dan mungkin berarti sama: '{first}', '{second}'.",
        "The names of {codes} differ in common words only and may mean the same: '{first}', '{second}'."));

    private static readonly DiagnosticDescriptor s_variables = Kind(new(
        "Variabel {codes} hanya berbeda dalam kata umum dan mungkin berarti sama: '{first}', '{second}'.",
        "The variables {codes} differ in common words only and may mean the same: '{first}', '{second}'."));

    private static readonly LocalizedText s_other = new("nama yang lain", "the other name");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_indicators];

    public void Check(CascadeContext context)
    {
        var words = PlanWords.Of(context);
        Cascade cascade = context.Cascade;
        foreach (List<int> group in Alike(words.Names.Sets, place => words.Sets.KeyOf(words.OfName(place)), place => cascade.Indicators[place].Unit.Text))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (Other(group, place => cascade.Indicators[place].Name) is >= 0 and var other)
                Report(context, s_indicators, group[0], other, place => (context.AtIndicator(place, "name"), cascade.Indicators[place].Code, cascade.Indicators[place].Name));
        }

        foreach (List<int> group in Alike(words.Labels.Sets, place => words.Sets.KeyOf(words.OfLabel(place)), place => cascade.Variables[place].Owner))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (Other(group, place => NameKey.Of(cascade.Variables[place].Name)) is >= 0 and var other)
                Report(context, s_variables, group[0], other, place => (context.AtVariable(place, "label"), cascade.Variables[place].Name, cascade.Variables[place].Label));
        }
    }

    // Only where words occur again is anything else of the element looked at.
    private static IEnumerable<List<int>> Alike(ReadOnlySpan<uint> hashes, Func<int, WordSetKey> words, Func<int, string> within) =>
        Repeats.Of(hashes) is { } isRepeated ? Groups.By(hashes.Length, place => isRepeated[place], place => (words(place), within(place))) : [];

    // The first of a group that is named otherwise than the group's first; -1 when all are named alike.
    private static int Other(List<int> group, Func<int, string> name) => group.Find(place => !NameComparer.Instance.Equals(name(group[0]), name(place))) is > 0 and var other ? other : -1;

    private static void Report(
        CascadeContext context, DiagnosticDescriptor kind, int first, int other, Func<int, (DiagnosticLocation At, string Code, string Name)> of) => context.Report(
        new Diagnostic(
            kind,
            of(other).At,
            ("codes", $"{of(first).Code}, {of(other).Code}"),
            ("first", of(first).Name),
            ("second", of(other).Name))
        {
            RelatedLocations = [new(of(first).At, s_other)],
        });

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3063",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Satu hal, beberapa nama", "One thing, several names"),
        message,
        new("Samakan namanya bila artinya sama, atau bedakan dengan jelas.", "Give it one name if it is one, or tell them apart clearly."),
        DiagnosticCertainty.Heuristic);
}
