using System.Buffers;
using Kinerja.Formulas.Planning;

namespace Kinerja.Formulas.Running.Columns;

/// <summary>One batch: cuts it into chunks, spreads them over threads if asked, and sees that every row gets its answer.</summary>
internal sealed class ColumnRun(FormulaPlan plan, int? decimals, RowAnswer answerRow)
{
    /// <summary>How many chunks are done between two looks at cancellation and progress.</summary>
    private const int ChunksAtOnce = 16;

    private readonly bool _fitsLanes = ColumnProgram.Fits(plan);
    private ColumnEvaluator? _kept; // one is kept for the next batch; a second thread makes its own

    public void Run(FormulaColumn[] columns, Memory<decimal> results, Memory<FormulaStatus> statuses, ColumnOptions options)
    {
        int portion = Lane.Rows * ChunksAtOnce;
        int portions = (results.Length + portion - 1) / portion;
        long done = 0;
        if (options.MaxDegreeOfParallelism == 1)
        {
            for (int i = 0; i < portions; i++)
                RunPortion(i);
            return;
        }

        Parallel.For(0, portions, new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = options.Cancellation }, RunPortion);

        void RunPortion(int i)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            int from = i * portion;
            int rows = Math.Min(portion, results.Length - from);
            RunChunks(columns, from, results.Span.Slice(from, rows), statuses.Span.Slice(from, rows));
            options.Progress?.Report(Interlocked.Add(ref done, rows));
        }
    }

    private void RunChunks(FormulaColumn[] columns, int from, Span<decimal> results, Span<FormulaStatus> statuses)
    {
        ColumnEvaluator? evaluator = _fitsLanes ? Interlocked.Exchange(ref _kept, null) ?? new(plan, decimals) : null;
        for (int at = 0; at < results.Length; at += Lane.Rows)
        {
            int rows = Math.Min(Lane.Rows, results.Length - at);
            Span<decimal> values = results.Slice(at, rows);
            Span<FormulaStatus> states = statuses.Slice(at, rows);
            if (evaluator is not null && evaluator.TryRun(columns, from + at, values, out ReadOnlySpan<byte> found))
                Settle(columns, from + at, values, states, found);
            else
                RunRows(columns, from + at, values, states);
        }

        _kept = evaluator;
    }

    private void Settle(FormulaColumn[] columns, int from, Span<decimal> values, Span<FormulaStatus> statuses, ReadOnlySpan<byte> found)
    {
        statuses.Clear(); // FormulaStatus.Value
        if (found.IsEmpty)
            return;
        // The states are the statuses, but for rows that are still to be evaluated.
        for (int i = 0; i < found.Length; i++)
            statuses[i] = (FormulaStatus)found[i];
        for (int i = found.IndexOf(Lane.NeedsRow); i >= 0 && i < found.Length; i++)
        {
            if (found[i] == Lane.NeedsRow)
                RunRows(columns, from + i, values.Slice(i, 1), statuses.Slice(i, 1));
        }
    }

    private void RunRows(FormulaColumn[] columns, int from, Span<decimal> values, Span<FormulaStatus> statuses)
    {
        decimal?[] row = ArrayPool<decimal?>.Shared.Rent(columns.Length);
        for (int i = 0; i < values.Length; i++)
        {
            for (int column = 0; column < columns.Length; column++)
                row[column] = columns[column].At(from + i);
            statuses[i] = answerRow(row.AsSpan(0, columns.Length), out values[i]);
        }

        ArrayPool<decimal?>.Shared.Return(row);
    }
}

/// <summary>Evaluates one row by itself.</summary>
/// <param name="row">A value for each variable.</param>
/// <param name="value">The number, or 1 or 0 for a condition, or 0 when there is no value.</param>
internal delegate FormulaStatus RowAnswer(ReadOnlySpan<decimal?> row, out decimal value);
