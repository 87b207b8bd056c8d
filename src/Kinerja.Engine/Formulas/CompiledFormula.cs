using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Kinerja.Diagnostics;
using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Planning;
using Kinerja.Formulas.Running;
using Kinerja.Formulas.Running.Columns;

namespace Kinerja.Formulas;

/// <summary>A formula that can be evaluated. Make one with <see cref="KinerjaEngine.Compile(string, int?)"/>.</summary>
/// <remarks>
/// Numbers are exact fractions; the result is rounded once, half away from zero: to the declared decimals, or else to 28 significant
/// digits of which none lies beyond the 28th decimal. Roots, logarithms, exponentials and fractional powers that are irrational are
/// correct to 15 significant digits at least, and <see cref="FormulaResult.IsApproximate"/> says that they took part.
/// Immutable and safe to share between threads; an evaluation keeps nothing.
/// </remarks>
public sealed class CompiledFormula
{
    private readonly FormulaPlan _plan;
    private ColumnRun? _columns;
    private FormulaFacts? _facts; // made when asked for; two threads at once make equal ones

    internal CompiledFormula(FormulaPlan plan, int? decimals)
    {
        _plan = plan;
        Decimals = decimals;
    }

    /// <summary>The formula as it was given.</summary>
    public string Text => _plan.Bound.Tree.Text;

    /// <summary>How many decimals results are rounded to, 0 to 28; null for 28 significant digits.</summary>
    public int? Decimals { get; }

    /// <summary>What the formula yields.</summary>
    public FormulaType Type => _plan.Bound.Type;

    /// <summary>The names of the variables, each once, in order of first use.</summary>
    public ValueList<string> Variables => _plan.Bound.Variables;

    /// <summary>What can be said of the formula without evaluating it.</summary>
    public FormulaFacts Facts => _facts ??= FactsOf(_plan.Bound);

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
        if (values.Length != Variables.Count)
            throw new ArgumentException($"The formula has {Variables.Count} variables but {values.Length} values are given; give one for each.", nameof(values));
        return TrySmall(values, out FormulaResult? small) ? small : EvaluateExactly(values, []);
    }

    /// <summary>Evaluates many rows given as columns, with the same digits as one row at a time.</summary>
    /// <remarks>
    /// Allocates nothing per row, except for rows whose numbers need more than 64 bits. May be called from several threads at once.
    /// To learn what is missing in a row, or why it failed, evaluate that row by itself.
    /// </remarks>
    /// <param name="columns">A column for each of <see cref="Variables"/>, in their order, all of one length.</param>
    /// <param name="results">Takes the number of each row, or 1 or 0 for a condition; 0 where the status is not a value.</param>
    /// <param name="statuses">Takes the status of each row.</param>
    /// <param name="options">Threads, cancellation, progress; null for the defaults.</param>
    /// <exception cref="ArgumentException">Columns are too few, too many, or of another length than the results or the statuses.</exception>
    /// <exception cref="OperationCanceledException">The caller asked to stop; part of the results may have been written.</exception>
    public void EvaluateColumns(ReadOnlySpan<FormulaColumn> columns, Memory<decimal> results, Memory<FormulaStatus> statuses, ColumnOptions? options = null)
    {
        if (columns.Length != Variables.Count)
            throw new ArgumentException($"The formula has {Variables.Count} variables but {columns.Length} columns are given; give one for each.", nameof(columns));
        foreach (FormulaColumn column in columns)
        {
            if (column.Values.Length != results.Length)
                throw new ArgumentException($"There is room for {results.Length} results but a column has {column.Values.Length} rows; give the same length.", nameof(columns));
        }

        if (statuses.Length != results.Length)
            throw new ArgumentException($"There is room for {results.Length} results but for {statuses.Length} statuses; give the same length.", nameof(statuses));
        _columns ??= new ColumnRun(_plan, Decimals, EvaluateRow);
        _columns.Run(columns.ToArray(), results, statuses, options ?? ColumnOptions.Default);
    }

    /// <summary>Evaluates a sequence of records, one result for each, as the results are asked for.</summary>
    /// <typeparam name="T">The records' type.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="values">Where each variable's value stands in a record; null is missing. A variable that is not named is missing.</param>
    /// <returns>The results, in the order of the records.</returns>
    /// <exception cref="ArgumentException">A variable is named twice.</exception>
    public IEnumerable<FormulaResult> EvaluateEach<T>(IEnumerable<T> records, params (string Name, Func<T, decimal?> Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(values);
        var byName = new Dictionary<string, Func<T, decimal?>>(VariableNameComparer.Instance);
        foreach ((string name, Func<T, decimal?> value) in values)
        {
            if (!byName.TryAdd(name, value))
                throw new ArgumentException($"'{name}' is named twice; name it once.", nameof(values));
        }

        Func<T, decimal?>?[] inOrder = [.. Variables.Select(name => byName.GetValueOrDefault(name))];
        return records.Select(record =>
        {
            var row = new decimal?[inOrder.Length];
            for (int i = 0; i < row.Length; i++)
                row[i] = inOrder[i]?.Invoke(record);
            return Evaluate(row.AsSpan());
        });
    }

    /// <summary>Evaluates one row some of whose values may be approximate themselves; the result says so where one takes part.</summary>
    /// <param name="values">A value for each variable; null is missing.</param>
    /// <param name="approximateValues">For each value whether it is approximate.</param>
    internal FormulaResult Evaluate(ReadOnlySpan<decimal?> values, ReadOnlySpan<bool> approximateValues) =>
        approximateValues.Contains(true) ? EvaluateExactly(values, approximateValues) : Evaluate(values);

    /// <summary>The formula in canonical spelling.</summary>
    /// <returns>Such as <c>[tertib] / [desa] * 100</c>.</returns>
    public override string ToString() => Facts.Canonical;

    // A row of a batch: as Evaluate, without a result to allocate where 64 bits are enough.
    private FormulaStatus EvaluateRow(ReadOnlySpan<decimal?> row, out decimal value)
    {
        if (SmallRowEvaluator.TryRun(_plan, row, out SmallFraction small) && TryToDecimal(small, out value))
            return FormulaStatus.Value;
        FormulaResult result = Evaluate(row);
        value = !result.HasValue ? 0 : Type == FormulaType.Number ? result.Value : result.IsTrue ? 1 : 0;
        return result.Status;
    }

    private bool TryToDecimal(SmallFraction small, out decimal value) =>
        Decimals is { } decimals && Type == FormulaType.Number ? small.TryToDecimal(decimals, out value) : small.TryToDecimal(out value);

    private bool TrySmall(ReadOnlySpan<decimal?> values, [NotNullWhen(true)] out FormulaResult? result)
    {
        result = null;
        if (!SmallRowEvaluator.TryRun(_plan, values, out SmallFraction small))
            return false;
        if (Type == FormulaType.Condition)
            result = FormulaResult.OfCondition(!small.IsZero);
        else if (TryToDecimal(small, out decimal value))
            result = FormulaResult.OfNumber(value);
        return result is not null;
    }

    private FormulaResult EvaluateExactly(ReadOnlySpan<decimal?> values, ReadOnlySpan<bool> approximateValues)
    {
        Cell cell = RowEvaluator.Run(_plan, values, approximateValues, out bool isApproximate);
        return cell.Kind switch
        {
            CellKind.Number => Rounded(cell.Number, isApproximate),
            CellKind.Missing => FormulaResult.Missing(Type, [.. cell.MissingSlots.Select(slot => Variables[slot])]),
            CellKind.Failed => FormulaResult.Failed(Type, cell.Failure),
            var kind => FormulaResult.OfCondition(kind == CellKind.True),
        };
    }

    private FormulaResult Rounded(Rational number, bool isApproximate)
    {
        bool fits = Decimals is { } decimals ? number.TryToDecimal(decimals, out decimal value) : number.TryToDecimal(out value);
        return fits
            ? FormulaResult.OfNumber(value, isApproximate)
            : FormulaResult.Failed(Type, new Diagnostic(FormulaDiagnostics.OutOfRange, DiagnosticLocation.InFormula(Text, new(0, Text.Length))));
    }

    private static FormulaFacts FactsOf(BoundFormula bound)
    {
        SyntaxTree tree = bound.Tree;
        var references = new List<FormulaReference>();
        var functions = new List<FormulaReference>();
        bool hasDivision = false;
        for (int node = 0; node < tree.Nodes.Length; node++)
        {
            hasDivision |= tree.Nodes[node].Kind == SyntaxKind.Divide || bound.Functions[node] is { Divides: true };
            if (tree.Nodes[node].Kind == SyntaxKind.Name)
                references.Add(new(tree.Name(node), tree.Nodes[node].Token));
            if (bound.Functions[node] is { } function)
                functions.Add(new(function.Name, tree.Nodes[node].Token));
        }

        return new()
        {
            Canonical = CanonicalText.Write(bound),
            References = [.. references],
            // A call stands behind its arguments in the tree, but its name before them in the text.
            Functions = [.. functions.OrderBy(function => function.Span.Start)],
            Type = bound.Type,
            HasDivision = hasDivision,
        };
    }
}
