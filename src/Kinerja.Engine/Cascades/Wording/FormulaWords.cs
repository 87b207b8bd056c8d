using Kinerja.Cascades.Facts;

namespace Kinerja.Cascades.Wording;

/// <summary>What the labels of the variables in an indicator's formula say. Nothing for a formula that was read from words: its names are the words.</summary>
internal static class FormulaWords
{
    /// <summary>The places of a formula's variables by reference; none when one is not declared or has no label.</summary>
    /// <remarks>Whether the formula <see cref="CascadeContext.IsRead"/> is left to the caller, since hardly any is.</remarks>
    public static ReadOnlySpan<int> Variables(CheckFacts facts, int indicator)
    {
        ReadOnlySpan<int> variables = facts.References.Of(indicator);
        foreach (int variable in variables)
        {
            if (variable < 0 || facts.Words.Labels.IsEmpty(variable))
                return [];
        }

        return variables;
    }

    /// <summary>The variables above and below the only fraction bar of a percentage; null for anything else.</summary>
    public static (int Part, int Whole)? Fraction(CascadeContext context, int indicator)
    {
        CheckFacts facts = CheckFacts.Of(context);
        int formula = facts.Formulas.NumberOf(indicator);
        if (formula < 0 || facts.Formulas.SketchOf(formula) is not { Divides: true, Keys.Length: 2, Part: >= 0 and var above, Whole: >= 0 and var below } || context.IsRead(indicator))
            return null;
        ReadOnlySpan<int> variables = facts.References.Of(indicator);
        return variables[above] >= 0 && variables[below] >= 0 ? (variables[above], variables[below]) : null;
    }
}
