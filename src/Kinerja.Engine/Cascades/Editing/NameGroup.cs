using Kinerja.Cascades.Naming;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>Indicators or nodes that rules compare with one another because something about them is equal.</summary>
/// <param name="Kind">What is equal.</param>
/// <param name="Name">The name or the statement, or the canonical formula.</param>
/// <param name="Owner">Whose it is, where that counts.</param>
/// <param name="Level">What kind of node it is; null for indicators.</param>
internal readonly record struct NameGroup(KeyKind Kind, string Name, string Owner, NodeKind? Level = null)
{
    public ulong Key => Kind == KeyKind.IndicatorFormula ? KeyMap.Key(Kind, Name, Owner) : KeyMap.KeyOfLetters(Kind, Name, Owner);

    private ElementList List => Kind == KeyKind.NodeStatement ? ElementList.Nodes : ElementList.Indicators;

    /// <summary>The groups that an indicator belongs to.</summary>
    public static IEnumerable<NameGroup> Of(PlanParts plan, int place)
    {
        Indicator indicator = plan.Indicators[place];
        if (NameComparer.HasLetters(indicator.Name) && plan.NodeOf(indicator.Measures) >= 0)
            yield return new(KeyKind.IndicatorOwnName, indicator.Name, plan.Header.OwnerOf(indicator.Owner));
        if (indicator is { Kind: IndicatorKind.Iki, Owner.Length: > 0 } && NameComparer.HasLetters(indicator.Name))
            yield return new(KeyKind.IndicatorShared, indicator.Name, "");
        KnownFormula? formula = plan.Formulas[place];
        if (formula?.Facts is null && !WordedFormulas.IsWorded(indicator))
            yield break;
        string name = plan.NameOf(place);
        if (!NameComparer.HasLetters(name))
            yield break;
        yield return new(KeyKind.IndicatorName, name, "");
        if (formula?.Facts is { } facts)
            yield return new(KeyKind.IndicatorFormula, facts.Canonical, ScopeOf(plan, indicator, formula, facts));
    }

    /// <summary>The group that a node belongs to; null when it says nothing.</summary>
    public static NameGroup? Of(CascadeNode node) =>
        NameComparer.HasLetters(node.Text) ? new(KeyKind.NodeStatement, node.Text, node.Owner, node.Kind) : null;

    /// <summary>The members, in order.</summary>
    public IEnumerable<int> In(PlanParts plan)
    {
        foreach (int place in plan.Keys.Of(Key))
        {
            if (Holds(plan, place))
                yield return place;
        }
    }

    /// <summary>The first member; -1 when there is none.</summary>
    public int FirstIn(PlanParts plan)
    {
        foreach (int place in In(plan))
            return place;
        return -1;
    }

    // Which member is the first must be exact, and hashes are not.
    private bool Holds(PlanParts plan, int place)
    {
        if (List == ElementList.Nodes)
            return plan.Nodes[place].Owner == Owner && plan.Nodes[place].Kind == Level && NameComparer.Instance.Equals(plan.Nodes[place].Text, Name);
        foreach (NameGroup other in Of(plan, place))
        {
            if (other.Kind == Kind && other.Owner == Owner && (Kind == KeyKind.IndicatorFormula ? other.Name == Name : NameComparer.Instance.Equals(other.Name, Name)))
                return true;
        }

        return false;
    }

    // As the rule about one formula under several names has it: whose data the formula is about.
    private static string ScopeOf(PlanParts plan, Indicator indicator, KnownFormula formula, FormulaFacts facts)
    {
        if (formula.IsRead)
            return indicator.Owner;
        foreach (FormulaReference reference in facts.References)
        {
            int variable = plan.VariableOf(reference.Name, indicator.Owner);
            if (variable >= 0 && plan.Variables[variable].Owner.Length > 0)
                return indicator.Owner;
        }

        return "";
    }
}
