using System.Collections.Immutable;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>The elements with names that mean nothing, for which a name is suggested while there are not too many. Immutable.</summary>
/// <remarks>
/// Only the first fifty of each kind get a suggestion (<see cref="NameSuggestions"/>), but for those of which a name reads alike
/// (<see cref="Fixing.CodeTwins"/>): they all do. So what one of them gets depends on those before it, and on every name in the cascade.
/// </remarks>
internal sealed class Askers
{
    private readonly ImmutableSortedSet<long>[] _byKind;

    private Askers(ImmutableSortedSet<long>[] byKind) => _byKind = byKind;

    /// <summary>What a name should mean, in the order of <see cref="SuggestionKind"/>.</summary>
    [Flags]
    internal enum Kinds
    {
        None = 0,
        Node = 1,
        Position = 2,
        Unit = 4,
        Owner = 8,
        Indicator = 16,
        Variable = 32,
        NameInFormula = 64,
        NameInWords = 128,
    }

    public static Askers In(PlanParts plan)
    {
        var found = new List<long>[8];
        for (int kind = 0; kind < found.Length; kind++)
            found[kind] = [];
        foreach (ElementList list in Enum.GetValues<ElementList>())
        {
            for (int place = 0; place < plan.Count(list); place++)
            {
                Kinds kinds = Of(plan, list, place);
                for (int kind = 0; kinds != Kinds.None; kind++, kinds = (Kinds)((int)kinds >> 1))
                {
                    if (((int)kinds & 1) != 0)
                        found[kind].Add(ElementSet.Number(list, place));
                }
            }
        }

        return new(Array.ConvertAll(found, elements => elements.ToImmutableSortedSet()));
    }

    /// <summary>The askers after an edit; adds to the touched elements those whose suggestion may be another.</summary>
    public Askers After(PlanChange change, ElementSet touched)
    {
        ImmutableSortedSet<long>[] next = [.. _byKind];
        Kinds affected = OfferedBy(change) | JudgedBy(change);
        if (change.Place >= change.After.Count(change.List))
            affected |= Of(change.Before, change.List, change.Place);
        Remove(next, ElementSet.Number(change.List, change.Place));
        foreach (ElementList list in Enum.GetValues<ElementList>())
        {
            foreach (int place in touched.In(list))
            {
                Kinds kinds = Of(change.After, list, place);
                affected |= kinds | (place < change.Before.Count(list) ? Of(change.Before, list, place) : Kinds.None);
                long element = ElementSet.Number(list, place);
                Remove(next, element);
                for (int kind = 0; kind < next.Length; kind++)
                {
                    if (((int)kinds >> kind & 1) != 0)
                        next[kind] = next[kind].Add(element);
                }
            }
        }

        for (int kind = 0; kind < next.Length; kind++)
        {
            if (((int)affected >> kind & 1) == 0)
                continue;
            foreach (long element in _byKind[kind].Concat(next[kind]))
            {
                var list = (ElementList)(element >> 32);
                if ((int)element < change.After.Count(list))
                    touched.Add(list, (int)element);
            }
        }

        return new(next);
    }

    private static void Remove(ImmutableSortedSet<long>[] byKind, long element)
    {
        for (int kind = 0; kind < byKind.Length; kind++)
            byKind[kind] = byKind[kind].Remove(element);
    }

    /// <summary>The kinds of names for which an edit changes what is there to suggest.</summary>
    public static Kinds OfferedBy(PlanChange change)
    {
        switch (change.List)
        {
            case ElementList.Nodes:
                (CascadeNode? oldNode, CascadeNode? node) = change.Versions(plan => plan.Nodes);
                return oldNode?.Code == node?.Code ? Kinds.None : Kinds.Node;
            case ElementList.Positions:
                (Position? oldPosition, Position? position) = change.Versions(plan => plan.Positions);
                return oldPosition?.Code == position?.Code ? Kinds.None : Kinds.Position | Kinds.Owner;
            case ElementList.Variables:
                (Variable? oldVariable, Variable? variable) = change.Versions(plan => plan.Variables);
                bool isSame = oldVariable?.Name == variable?.Name && oldVariable?.Owner == variable?.Owner;
                return isSame ? Kinds.None : Kinds.Variable | Kinds.NameInFormula | Kinds.NameInWords;
            case ElementList.Indicators:
                (Indicator? oldIndicator, Indicator? indicator) = change.Versions(plan => plan.Indicators);
                return oldIndicator?.Code == indicator?.Code ? Kinds.None : Kinds.Indicator | Kinds.NameInFormula | Kinds.NameInWords;
            default:
                return Kinds.None;
        }
    }

    // Whether another owner may be written without harm depends on whose variables there are.
    private static Kinds JudgedBy(PlanChange change)
    {
        if (change.List != ElementList.Variables)
            return Kinds.None;
        (Variable? before, Variable? after) = change.Versions(plan => plan.Variables);
        return before?.Owner == after?.Owner ? Kinds.None : Kinds.Owner;
    }

    private static Kinds Of(PlanParts plan, ElementList list, int place) => list switch
    {
        ElementList.Units => Unit(plan, plan.Units[place].Parent),
        ElementList.Nodes => Node(plan, plan.Nodes[place].Parent) | Owner(plan, plan.Nodes[place].Owner),
        ElementList.Positions => Position(plan, plan.Positions[place].ReportsTo) | Unit(plan, plan.Positions[place].Unit),
        ElementList.Variables => Of(plan, plan.Variables[place]),
        _ => Of(plan, plan.Indicators[place], plan.Formulas[place]),
    };

    private static Kinds Of(PlanParts plan, Variable variable) =>
        Owner(plan, variable.Owner) | If(variable.PartOf.Length > 0 && plan.VariableOf(variable.PartOf, variable.Owner) < 0, Kinds.Variable);

    private static Kinds Of(PlanParts plan, Indicator indicator, KnownFormula? formula)
    {
        Kinds kinds = Node(plan, indicator.Measures) | Owner(plan, indicator.Owner) | Position(plan, indicator.Responsible) | Reference(plan, indicator.NameFrom);
        foreach (SupportLink link in indicator.Supports)
            kinds |= Reference(plan, link.Indicator);
        foreach (IndicatorMention mention in indicator.Mentions)
            kinds |= Node(plan, mention.Measures);
        if (formula is { IsRead: false, Facts: { } facts })
        {
            foreach (FormulaReference reference in facts.References)
                kinds |= If(plan.VariableOf(reference.Name, indicator.Owner) < 0 && plan.IndicatorOf(reference.Name) < 0, Kinds.NameInFormula);
        }

        if (formula?.Reading is { IsUnambiguous: true } reading)
            kinds |= If(reading.Variables.Any(variable => plan.VariableOf(variable.Name, indicator.Owner) < 0), Kinds.NameInWords);
        return kinds;
    }

    private static Kinds Node(PlanParts plan, string code) => If(code.Length > 0 && plan.NodeOf(code) < 0, Kinds.Node);

    private static Kinds Position(PlanParts plan, string code) => If(code.Length > 0 && plan.PositionOf(code) < 0, Kinds.Position);

    private static Kinds Unit(PlanParts plan, string code) => If(code.Length > 0 && !IsUnit(plan, code), Kinds.Unit);

    private static Kinds Owner(PlanParts plan, string code) => If(code.Length > 0 && plan.PositionOf(code) < 0 && !IsUnit(plan, code), Kinds.Owner);

    private static Kinds Reference(PlanParts plan, string code) => If(code.Length > 0 && plan.IndicatorOf(code) < 0, Kinds.Indicator);

    private static bool IsUnit(PlanParts plan, string code) => code == plan.Header.Organization.Code || plan.UnitOf(code) >= 0;

    private static Kinds If(bool asks, Kinds kind) => asks ? kind : Kinds.None;
}
