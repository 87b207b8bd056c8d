using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3020: one name over two or more different formulas.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: the manual gives an indicator one formula (format A.1.3). A row without a name of
/// its own counts under the row above. Like is compared with like: expressions by their canonical spelling, wordings by their words;
/// an expression that does not compile is reported as such and left out here.
/// </remarks>
internal sealed class OneNameSeveralFormulasRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_several = new(
        "KIN3020",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Satu nama, beberapa formula", "One name, several formulas"),
        new(
            "Ada {count} formula berbeda dengan nama '{name}': {codes}.",
            "{count} different formulas stand under the name '{name}': {codes}."),
        new(
            "Beri setiap formula nama indikatornya sendiri, atau samakan formulanya.",
            "Give each formula a name of its own, or make the formulas one."));

    private static readonly LocalizedText s_sameName = new("nama yang sama", "the same name");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_several];

    public void Check(CascadeContext context)
    {
        NameNumbers names = CheckFacts.Of(context).Names;
        if (!names.HasRepeated)
            return;
        IEnumerable<List<int>> groups = Groups.ByNumber(
            context.Cascade.Indicators.Count,
            place => names.IsRepeated(place) && HasFormula(context, place) ? names.NumberOf(place) : -1,
            names.Count);
        foreach (List<int> group in groups)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            int formulas = CountFormulas(context, group);
            if (formulas > 1)
                Report(context, group, formulas);
        }
    }

    private static bool HasFormula(CascadeContext context, int place) =>
        context.FormulaOf(place) is not null
        || (context.Cascade.Indicators[place].Formula is { } formula
            && string.IsNullOrWhiteSpace(formula.Expression)
            && !string.IsNullOrWhiteSpace(formula.Text));

    // The least number of different formulas that the rows certainly have.
    private static int CountFormulas(CascadeContext context, List<int> group)
    {
        if (context.FormulaOf(group[0])?.Canonical is { } first && group.TrueForAll(place => context.FormulaOf(place)?.Canonical == first))
            return 1;
        var expressions = new HashSet<string>(StringComparer.Ordinal);
        var wordingsOfExpressions = new HashSet<string>(StringComparer.Ordinal);
        var wordings = new HashSet<string>(StringComparer.Ordinal);
        bool allWorded = true;
        foreach (int place in group)
        {
            string wording = NameKey.Of(context.Cascade.Indicators[place].Formula!.Text);
            // A reading's names come from phrases and those of an expression from somebody's choice; that they differ says nothing.
            if (context.FormulaOf(place) is { } facts && !context.IsRead(place))
            {
                expressions.Add(facts.Canonical);
                wordingsOfExpressions.Add(wording);
                allWorded &= wording.Length > 0;
            }
            else
            {
                wordings.Add(wording);
            }
        }

        // An expression without wording may well be what another row says in words; only the larger of the two counts is certain then.
        if (!allWorded)
            return Math.Max(expressions.Count, wordings.Count);
        wordings.ExceptWith(wordingsOfExpressions);
        return expressions.Count + wordings.Count;
    }

    private static void Report(CascadeContext context, List<int> group, int formulas) => context.Report(new Diagnostic(
        s_several,
        context.AtIndicator(group[0]),
        ("count", formulas),
        ("name", context.Index.NameOf(context.Cascade.Indicators[group[0]])),
        ("codes", CodeListing.InWords(group.Count, i => context.Cascade.Indicators[group[i]].Code)))
    {
        RelatedLocations = [.. group.Skip(1).Select(place => new RelatedLocation(context.AtIndicator(place), s_sameName))],
    });
}
