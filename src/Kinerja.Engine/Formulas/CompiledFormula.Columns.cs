using Kinerja.Formulas.Running;
using Kinerja.Formulas.Running.Columns;

namespace Kinerja.Formulas;

// The face of a formula for many rows at once.
public sealed partial class CompiledFormula
{
    private ColumnRun? _columns; // made when asked for; two threads at once make equal ones

    /// <summary>Evaluates many rows given as columns, with the same digits as one row at a time.</summary>
    /// <remarks>
    /// Allocates nothing per row, except for rows whose numbers need more than 64 bits, and for a root, a logarithm, an exponential, a power
    /// or a host's function; where these, a remainder or a less common function take part, also for rows without a value. May be called
    /// from several threads at once.
    /// To learn what is missing in a row or why it failed, evaluate that row by itself.
    /// </remarks>
    /// <param name="columns">A column for each of <see cref="Variables"/>, in their order, all of one length.</param>
    /// <param name="results">Takes the number of each row, or 1 or 0 for a condition; 0 where there is no value.</param>
    /// <param name="statuses">Takes the status of each row, the same as that of <see cref="FormulaResult.Status"/>.</param>
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

    // A row of a batch: as Evaluate, without a result to allocate where 64 bits are enough.
    private FormulaStatus EvaluateRow(ReadOnlySpan<decimal?> row, out decimal value)
    {
        if (TryRunSmall(row, out SmallFraction small) && TryToDecimal(small, out value))
            return FormulaStatus.Value;
        FormulaResult result = Evaluate(row);
        value = !result.HasValue ? 0 : Type == FormulaType.Number ? result.Value : result.IsTrue ? 1 : 0;
        return result.Status;
    }
}
