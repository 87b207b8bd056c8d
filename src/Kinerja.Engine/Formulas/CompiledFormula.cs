using System.Buffers;
using System.Runtime.CompilerServices;
using Kinerja.Diagnostics;
using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Planning;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas;

/// <summary>A formula that can be evaluated. Make one with <see cref="KinerjaEngine.Compile(string, int?)"/>.</summary>
/// <remarks>
/// Numbers are exact fractions; the result is rounded once, half away from zero: to the declared decimals, or else to 28 significant
/// digits of which none lies beyond the 28th decimal. Roots, logarithms, exponentials and fractional powers that are irrational are
/// correct to 15 significant digits at least, and <see cref="FormulaResult.IsApproximate"/> says that they took part.
/// Immutable and safe to share between threads; an evaluation keeps nothing.
/// </remarks>
public sealed partial class CompiledFormula
{
    private readonly FormulaPlan _plan;
    private FormulaFacts? _facts; // made when asked for; two threads at once make equal ones

    internal CompiledFormula(FormulaPlan plan, int? decimals)
    {
        _plan = plan;
        Decimals = decimals;
        Type = plan.Bound.Type;
    }

    /// <summary>The formula as it was given.</summary>
    public string Text => _plan.Bound.Tree.Text;

    /// <summary>How many decimals results are rounded to, 0 to 28; null for 28 significant digits.</summary>
    public int? Decimals { get; }

    /// <summary>What the formula yields.</summary>
    public FormulaType Type { get; }

    /// <summary>The names of the variables, each once, in order of first use.</summary>
    public ValueList<string> Variables => _plan.Bound.Variables;

    /// <summary>What can be said of the formula without evaluating it.</summary>
    public FormulaFacts Facts => _facts ??= BoundFacts.Of(_plan.Bound);

    /// <summary>Whether the formula uses a variable.</summary>
    /// <param name="name">Its name, compared without case and with runs of spaces as one.</param>
    /// <returns>True when it does.</returns>
    public bool Uses(string name) => Variables.Contains(name, VariableNameComparer.Instance);

    /// <summary>Evaluates one row given by names. A name that is not given is missing; names that the formula does not use are passed over.</summary>
    /// <param name="values">Names and values; null is missing. Names are compared without case and with runs of spaces as one.</param>
    /// <returns>A value, or what is missing, or why it failed.</returns>
    /// <exception cref="ArgumentException">A variable of the formula is given twice.</exception>
    public FormulaResult Evaluate(params (string Name, decimal? Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        int count = Variables.Count;
        decimal?[] row = ArrayPool<decimal?>.Shared.Rent(count);
        try
        {
            NamedRow.Fill(row.AsSpan(0, count), Variables, values);
            return Evaluate(row.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<decimal?>.Shared.Return(row);
        }
    }

    /// <summary>Evaluates one row given by names. A name that is not given is missing; names that the formula does not use are passed over.</summary>
    /// <param name="values">Values by name; null is missing. Names are compared without case and with runs of spaces as one.</param>
    /// <returns>A value, or what is missing, or why it failed.</returns>
    /// <exception cref="ArgumentException">Two names mean the same variable of the formula.</exception>
    public FormulaResult Evaluate(IReadOnlyDictionary<string, decimal?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Evaluate([.. values.Select(pair => (pair.Key, pair.Value))]);
    }

    /// <summary>Evaluates one row given in the order of <see cref="Variables"/>.</summary>
    /// <param name="values">A value for each variable; null is missing.</param>
    /// <returns>A value, or what is missing, or why it failed.</returns>
    /// <exception cref="ArgumentException">There are more or fewer values than variables.</exception>
    public FormulaResult Evaluate(ReadOnlySpan<decimal?> values)
    {
        RequireOneForEach(values);
        return EvaluateSmall(values) ?? EvaluateExactly(values, []);
    }

    /// <summary>Evaluates one row some of whose values may be approximate themselves; the result says so where one takes part.</summary>
    /// <param name="values">A value for each variable; null is missing.</param>
    /// <param name="approximateValues">For each value whether it is approximate.</param>
    internal FormulaResult Evaluate(ReadOnlySpan<decimal?> values, ReadOnlySpan<bool> approximateValues) =>
        approximateValues.Contains(true) ? EvaluateExactly(values, approximateValues) : Evaluate(values);

    /// <summary>One row before its rounding, for those who compute on with it.</summary>
    internal Cell Run(ReadOnlySpan<decimal?> values, out bool isApproximate)
    {
        RequireOneForEach(values);
        return RowEvaluator.Run(_plan, values, [], out isApproximate);
    }

    /// <summary>Rounds what was computed outside of the formula the way the formula rounds.</summary>
    internal FormulaResult ResultOf(Cell cell, bool isApproximate) => cell.Kind switch
    {
        CellKind.Number => Rounded(cell.Number, isApproximate),
        CellKind.Missing => FormulaResult.Missing(Type, [.. cell.MissingSlots.Select(slot => Variables[slot])]),
        CellKind.Failed => FormulaResult.Failed(Type, cell.Failure),
        var kind => FormulaResult.OfCondition(kind == CellKind.True, isApproximate),
    };

    /// <summary>The formula in canonical spelling.</summary>
    /// <returns>Such as <c>[tertib] / [desa] * 100</c>.</returns>
    public override string ToString() => Facts.Canonical;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryToDecimal(in SmallFraction small, out decimal value) =>
        Decimals is { } decimals && Type == FormulaType.Number ? small.TryToDecimal(decimals, out value) : small.TryToDecimal(out value);

    private FormulaResult? EvaluateSmall(ReadOnlySpan<decimal?> values)
    {
        if (!TryRunSmall(values, out SmallFraction small))
            return null;
        if (Type == FormulaType.Condition)
            return FormulaResult.OfCondition(!small.IsZero);
        return TryToDecimal(small, out decimal value) ? FormulaResult.OfNumberAt(in value) : null;
    }

    // What is linear is only added up; what is not, or does not fit so, is run step by step.
    private bool TryRunSmall(ReadOnlySpan<decimal?> values, out SmallFraction value) =>
        (_plan.Linear is { } linear && LinearRow.TryRun(linear, values, Decimals ?? 0, out value)) || SmallRowEvaluator.TryRun(_plan, values, out value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void RequireOneForEach(ReadOnlySpan<decimal?> values)
    {
        if (values.Length != Variables.Count)
            throw OtherCount(values.Length);
    }

    private ArgumentException OtherCount(int values) =>
        new($"The formula has {Variables.Count} variables but {values} values are given; give one for each.", nameof(values));

    private FormulaResult EvaluateExactly(ReadOnlySpan<decimal?> values, ReadOnlySpan<bool> approximateValues)
    {
        Cell cell = RowEvaluator.Run(_plan, values, approximateValues, out bool isApproximate);
        return ResultOf(cell, isApproximate);
    }

    private FormulaResult Rounded(Rational number, bool isApproximate)
    {
        bool fits = Decimals is { } decimals ? number.TryToDecimal(decimals, out decimal value) : number.TryToDecimal(out value);
        return fits
            ? FormulaResult.OfNumber(value, isApproximate)
            : FormulaResult.Failed(Type, new Diagnostic(FormulaDiagnostics.OutOfRange, DiagnosticLocation.InFormula(Text, new(0, Text.Length))));
    }
}
