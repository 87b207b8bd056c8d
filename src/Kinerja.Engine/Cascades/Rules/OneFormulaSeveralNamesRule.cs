using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3021: one formula under two or more different names.</summary>
/// <remarks>
/// Basis: arithmetic; the indicators will always have the same value, so at least one of them does not measure what it is called.
/// Formulas are one when their canonical spelling is and their names mean the same data: where an owner's own variables take part,
/// only indicators of that owner are compared. A formula that is a single variable is no exception.
/// </remarks>
internal sealed class OneFormulaSeveralNamesRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_several = new(
        "KIN3021",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Satu formula, beberapa nama", "One formula, several names"),
        new(
            "Formula ini dipakai dengan {count} nama berbeda: {codes}. Nilainya akan selalu sama.",
            "This formula stands under {count} different names: {codes}. Their values will always be equal."),
        new(
            "Periksa formula mana yang keliru disalin, atau jadikan satu indikator.",
            "Look which formula was copied by mistake, or make them one indicator."));

    private static readonly LocalizedText s_sameFormula = new("formula yang sama", "the same formula");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_several];

    public void Check(CascadeContext context)
    {
        ValueList<Indicator> indicators = context.Cascade.Indicators;
        bool[] isUnderNames = UnderSeveralNames(CheckFacts.Of(context));
        FormulaTable formulas = CheckFacts.Of(context).Formulas;
        if (Repeats.Of(Hashes(context, isUnderNames)) is not { } isRepeated)
            return;
        IEnumerable<List<int>> groups = Groups.By(
            indicators.Count,
            place => isRepeated[place],
            place => (formulas.SpellingOf(place), Scope(context, place)));
        foreach (List<int> group in groups)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            int names = CountNames(context, group);
            if (names > 1)
                Report(context, group, names);
        }
    }

    // By spelling. Nearly all stand under one name, however many indicators have it, and need no further look.
    private static bool[] UnderSeveralNames(CheckFacts facts)
    {
        var isUnderSeveral = new bool[facts.Formulas.Count];
        var nameOf = new int[facts.Formulas.Count]; // from 1; 0 is none yet
        for (int place = 0; place < facts.Index.Cascade.Indicators.Count; place++)
        {
            int spelling = facts.Formulas.SpellingOf(place);
            int name = facts.Names.NumberOf(place) + 1;
            if (spelling < 0 || name == 0)
                continue;
            isUnderSeveral[spelling] |= nameOf[spelling] != 0 && nameOf[spelling] != name;
            nameOf[spelling] = name;
        }

        return isUnderSeveral;
    }

    // Of formula and scope; 0 for a formula that stands under one name.
    private static uint[] Hashes(CascadeContext context, bool[] isUnderNames)
    {
        CheckFacts facts = CheckFacts.Of(context);
        var hashes = new uint[context.Cascade.Indicators.Count];
        for (int place = 0; place < hashes.Length; place++)
        {
            int spelling = facts.Formulas.SpellingOf(place);
            if (spelling < 0 || !isUnderNames[spelling] || facts.Names.NumberOf(place) < 0)
                continue;
            hashes[place] = Math.Max((uint)HashCode.Combine(spelling, Scope(context, place)), 1);
        }

        return hashes;
    }

    private static int CountNames(CascadeContext context, List<int> group)
    {
        string first = NameAt(group[0]);
        if (group.TrueForAll(place => NameComparer.Instance.Equals(NameAt(place), first)))
            return 1;
        return group.Select(NameAt).ToHashSet(NameComparer.Instance).Count;

        string NameAt(int place) => context.Index.NameOf(context.Cascade.Indicators[place]);
    }

    // Whose data the formula is about: its owner's when it uses a variable of the owner's own, else everybody's, which is 0.
    private static int Scope(CascadeContext context, int place)
    {
        CheckFacts facts = CheckFacts.Of(context);
        bool isOwned = false;
        foreach (int variable in facts.References.Of(place))
            isOwned |= variable >= 0 && context.Index.Variables.IsOwned(variable);
        // What a phrase counts, each owner counts for itself.
        return (isOwned || context.IsRead(place)) && facts.Owners.Of(place).Code.Length > 0 ? facts.Owners.NumberOf(place) + 1 : 0;
    }

    private static void Report(CascadeContext context, List<int> group, int names) => context.Report(new Diagnostic(
        s_several,
        context.AtExpression(group[0]),
        ("count", names),
        ("codes", CodeListing.InWords(group.Count, i => context.Cascade.Indicators[group[i]].Code)))
    {
        RelatedLocations = [.. group.Skip(1).Select(place => new RelatedLocation(AtFormula(context, place), s_sameFormula))],
    });

    private static DiagnosticLocation AtFormula(CascadeContext context, int place) =>
        context.AtIndicator(place, context.IsRead(place) ? "formula/text" : "formula/expression");
}
