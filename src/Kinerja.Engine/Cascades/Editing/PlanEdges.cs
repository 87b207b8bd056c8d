using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>What leads to what in a plan: the edges of the graphs in which rules look for circles and paths.</summary>
internal static class PlanEdges
{
    /// <summary>The indicators that an indicator supports, in order of its links.</summary>
    public static IEnumerable<int> Supported(PlanParts plan, int place)
    {
        foreach (SupportLink link in plan.Indicators[place].Supports)
        {
            int target = plan.IndicatorOf(link.Indicator);
            if (target >= 0)
                yield return target;
        }
    }

    /// <summary>The indicators that support an indicator; none when another with its code comes before it.</summary>
    public static IEnumerable<int> Supporters(PlanParts plan, int place)
    {
        string code = plan.Indicators[place].Code;
        return plan.IndicatorOf(code) == place ? plan.SupportersOf(code, _ => true) : [];
    }

    /// <summary>The first indicator that supports an indicator by a stated method, and by which of its links; null when none does.</summary>
    public static (int Place, int Link)? FirstStated(PlanParts plan, int place)
    {
        string code = plan.Indicators[place].Code;
        foreach (int supporter in Supporters(plan, place))
        {
            if (supporter == place)
                continue;
            // Of several links between the same two the first counts.
            ValueList<SupportLink> links = plan.Indicators[supporter].Supports;
            int link = 0;
            while (links[link].Indicator != code)
                link++;
            if (links[link].Method != SupportMethod.NotStated)
                return (supporter, link);
        }

        return null;
    }

    /// <summary>The indicators whose values an indicator's formula uses.</summary>
    public static IEnumerable<int> Used(PlanParts plan, int place)
    {
        if (plan.Formulas[place] is not { IsRead: false, Facts: { } facts })
            yield break;
        string owner = plan.Indicators[place].Owner;
        foreach (Formulas.FormulaReference reference in facts.References)
        {
            int target = plan.IndicatorOf(reference.Name);
            if (target >= 0 && plan.VariableOf(reference.Name, owner) < 0)
                yield return target;
        }
    }

    public static IEnumerable<int> Parent(PlanParts plan, int place)
    {
        string parent = plan.Nodes[place].Parent;
        int target = parent.Length == 0 ? -1 : plan.NodeOf(parent);
        if (target >= 0)
            yield return target;
    }

    public static IEnumerable<int> Superior(PlanParts plan, int place)
    {
        string superior = plan.Positions[place].ReportsTo;
        int target = superior.Length == 0 ? -1 : plan.PositionOf(superior);
        if (target >= 0)
            yield return target;
    }
}
