using Kinerja.Formulas;
using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Wording;

/// <summary>What the labels of the variables in an indicator's formula say.</summary>
internal static class FormulaWords
{
    /// <summary>The places of a formula's variables; null when there are none, or one is not declared or has no label.</summary>
    public static List<int>? Variables(CascadeContext context, int indicator)
    {
        if (context.FormulaOf(indicator) is not { References.Count: > 0 } facts || context.IsRead(indicator))
            return null;
        var variables = new List<int>(facts.References.Count);
        foreach (FormulaReference reference in facts.References)
        {
            if (!context.Index.TryFindVariable(reference.Name, context.Cascade.Indicators[indicator].Owner, out int variable)
                || context.Cascade.Variables[variable].Label.Length == 0)
            {
                return null;
            }

            variables.Add(variable);
        }

        return variables;
    }

    /// <summary>The variables above and below the only fraction bar of a percentage; null for anything else.</summary>
    public static (int Part, int Whole)? Fraction(CascadeContext context, int indicator)
    {
        if (context.FormulaOf(indicator) is not { References.Count: 2, HasDivision: true, Tree: var tree }
            || context.IsRead(indicator)
            || Quotient.Of(tree) is not { } quotient
            || tree.Nodes[quotient.Part].Kind != FormulaNodeKind.Name
            || tree.Nodes[quotient.Whole].Kind != FormulaNodeKind.Name)
        {
            return null;
        }

        string owner = context.Cascade.Indicators[indicator].Owner;
        return context.Index.TryFindVariable(tree.Nodes[quotient.Part].Text, owner, out int part) && context.Index.TryFindVariable(tree.Nodes[quotient.Whole].Text, owner, out int whole)
            ? (part, whole)
            : null;
    }
}
