using System.Globalization;
using NCalc;

namespace Kinerja.Benchmarks;

/// <summary>Only ways that give the same number are worth comparing.</summary>
internal static class Agreement
{
    /// <summary>Computes a formula in every way and compares the results, rounded to two decimals.</summary>
    /// <exception cref="InvalidOperationException">They differ; the times would mean nothing.</exception>
    public static void Require(FormulaCase formula)
    {
        decimal byHand = FormulaCase.Rounded(formula.ByHand([.. formula.Row.Select(input => input.Value)]));

        var compiled = new KinerjaEngine().Compile(formula.Text, FormulaCase.Decimals).ValueOrThrow();
        if (!compiled.Variables.SequenceEqual(formula.Row.Select(input => input.Name)))
            throw new InvalidOperationException($"{formula.Name} uses {string.Join(", ", compiled.Variables)} in this order; give its row in the same.");
        decimal kinerja = compiled.Evaluate([.. formula.Row.Select(input => (input.Name, (decimal?)input.Value))]).Value;

        var expression = new Expression(Expression.Compile(formula.Text, true));
        foreach ((string name, decimal value) in formula.Row)
            expression.Parameters[name] = value;
        decimal ncalc = FormulaCase.Rounded(Convert.ToDecimal(expression.Evaluate(), CultureInfo.InvariantCulture));

        if (kinerja != byHand || ncalc != byHand)
            throw new InvalidOperationException($"{formula.Name} is {byHand} by hand, {kinerja} with Kinerja and {ncalc} with NCalc; compare formulas on which they agree.");
    }
}
