using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Fixing;
using Kinerja.Formulas.Running;
using Kinerja.Formulas.Units;

namespace Kinerja.Cascades.Fixing;

/// <summary>Writes a quotient the other way round, or with the factor that its unit asks for. Never safe: the number changes.</summary>
internal static class QuotientFix
{
    /// <summary>The expression with divided and divisor swapped; null for a formula that was read from words.</summary>
    public static Fix? Swapped(CascadeContext context, int indicator, Quotient quotient)
    {
        if (context.IsRead(indicator) || context.FormulaOf(indicator) is not { } facts)
            return null;
        string text = facts.Expression;
        (TextSpan first, TextSpan second) = (facts.Tree.Nodes[quotient.Part].Span, facts.Tree.Nodes[quotient.Whole].Span);
        if (first.Start > second.Start)
            (first, second) = (second, first);
        string mended = $"{text.AsSpan(0, first.Start)}{text.AsSpan(second.Start, second.Length)}{text.AsSpan(first.End, second.Start - first.End)}"
            + $"{text.AsSpan(first.Start, first.Length)}{text.AsSpan(second.End)}";
        return Write(context, indicator, text, mended);
    }

    /// <summary>The expression times another number; null where more than one number would have to change, or for a formula that was read from words.</summary>
    public static Fix? Times(CascadeContext context, int indicator, Quotient quotient, Rational expected)
    {
        if (context.IsRead(indicator) || context.FormulaOf(indicator) is not { } facts || !expected.TryToDecimal(out decimal factor))
            return null;
        string written = LocalizedText.Of(factor).English;
        if (quotient.Factor.Equals(Rational.One))
            return quotient.Node == facts.Tree.Root && facts.Tree.Nodes[quotient.Node].Kind == FormulaNodeKind.Divide ? Write(context, indicator, facts.Expression, $"{facts.Expression.TrimEnd()} * {written}") : null;
        FormulaNode[] numbers = [.. facts.Tree.Nodes.Where(node => node.Kind == FormulaNodeKind.Number)];
        return numbers is [{ Value: { } value } number] && quotient.Factor.TryToDecimal(out decimal old) && value == old
            ? Write(context, indicator, facts.Expression, FormulaFix.Mended(facts.Expression, number.Span, written))
            : null;
    }

    private static Fix Write(CascadeContext context, int indicator, string text, string mended) =>
        FormulaFix.Of(FixKind.Suggested, context.AtExpression(indicator).Pointer!, text, mended, mended);
}
