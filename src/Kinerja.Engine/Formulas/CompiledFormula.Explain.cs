using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Explaining;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas;

// The face of a formula for people who ask how a number came about.
public sealed partial class CompiledFormula
{
    /// <summary>Evaluates one row given by names, and says how the result came about.</summary>
    /// <param name="values">As for <see cref="Evaluate(ValueTuple{string, decimal?}[])"/>.</param>
    /// <returns>The result that an evaluation gives, with every step; names stand for themselves.</returns>
    /// <exception cref="ArgumentException">A variable of the formula is given twice.</exception>
    public FormulaExplanation Explain(params (string Name, decimal? Value)[] values) => Explain(RowOf(values));

    /// <summary>Evaluates one row given by names, and says how the result came about.</summary>
    /// <param name="values">As for <see cref="Evaluate(IReadOnlyDictionary{string, decimal?})"/>.</param>
    /// <param name="labels">What the names are called and counted in; null for no labels.</param>
    /// <returns>The result that an evaluation gives, with every step.</returns>
    /// <exception cref="ArgumentException">Two names mean the same variable of the formula.</exception>
    public FormulaExplanation Explain(IReadOnlyDictionary<string, decimal?> values, FormulaLabels? labels = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Explain(RowOf([.. values.Select(pair => (pair.Key, pair.Value))]), labels);
    }

    /// <summary>Evaluates one row given in the order of <see cref="Variables"/>, and says how the result came about.</summary>
    /// <remarks>Takes longer than an evaluation and keeps every step; functions of a host are called once.</remarks>
    /// <param name="values">A value for each variable; null is missing.</param>
    /// <param name="labels">What the names are called and counted in; null for no labels.</param>
    /// <returns>The result that an evaluation gives, with every step.</returns>
    /// <exception cref="ArgumentException">There are more or fewer values than variables.</exception>
    public FormulaExplanation Explain(ReadOnlySpan<decimal?> values, FormulaLabels? labels = null)
    {
        RequireOneForEach(values);
        var trace = new EvaluationTrace(_plan.Bound.Tree.Nodes.Length);
        Cell cell = RowEvaluator.Run(_plan, values, [], out bool isApproximate, trace);
        return FormulaExplainer.Explain(_plan.Bound, trace, ResultOf(cell, isApproximate), Decimals, labels ?? FormulaLabels.None);
    }

    private ReadOnlySpan<decimal?> RowOf((string Name, decimal? Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var row = new decimal?[Variables.Count];
        NamedRow.Fill(row, Variables, values);
        return row;
    }
}
