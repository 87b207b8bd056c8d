using System.Runtime.InteropServices;
using System.Buffers;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Functions;
using Kinerja.Indicators;
using Kinerja.Measuring.Columns;

namespace Kinerja.Measuring;

/// <summary>A variant made ready to score many rows. Make one with <see cref="KinerjaEngine.Compile(AchievementVariant, Scale?)"/> and keep it.</summary>
/// <remarks>
/// Gives the percentages of <see cref="KinerjaEngine.Achieve"/>, digit by digit, for targets and realisations that are numbers; a variant of
/// ranges takes a target for the range of that one number. Immutable and safe to share between threads.
/// </remarks>
public sealed class CompiledAchievement
{
    /// <summary>How many rows are scored between two looks at cancellation and progress.</summary>
    private const int Portion = 8_192;

    private static readonly FormulaCompiler s_compiler = new(FormulaLimits.Default, new FunctionTable([]));

    private readonly CompiledFormula? _formula;
    private readonly bool _isTargetFirst;
    private readonly (decimal Value, AchievementStatus Status) _missing;

    internal CompiledAchievement(AchievementVariant variant, Scale? scale)
    {
        Variant = variant;
        Scale = scale;
        // A curve of very many points is no formula within its limits; its rows are scored one at a time.
        s_compiler.Compile(VariantExpression.Of(variant, scale), variant.Decimals).TryGetValue(out _formula);
        _isTargetFirst = _formula is not null && VariableNameComparer.Instance.Equals(_formula.Variables[0], "target");
        _missing = Answer(0, null);
    }

    /// <summary>The variant.</summary>
    public AchievementVariant Variant { get; }

    /// <summary>The indicator's scale; null when none was given.</summary>
    public Scale? Scale { get; }

    /// <summary>Scores many rows given as columns.</summary>
    /// <remarks>
    /// Allocates nothing per row, except for rows whose numbers need more than 64 bits and for variants that are not rounded to decimals.
    /// To learn the arithmetic of a row, or why it has no value, score that row by itself.
    /// </remarks>
    /// <param name="targets">The targets; a row that is not present has none.</param>
    /// <param name="realizations">The realisations; a row that is not present was not reported. Zero is a value.</param>
    /// <param name="results">Takes the reported percentage of each row, rounded as the variant says; 0 where there is none.</param>
    /// <param name="statuses">Takes whether each row has a percentage, the same as <see cref="Achievement.Status"/>.</param>
    /// <param name="options">Threads, cancellation, progress; null for the defaults.</param>
    /// <exception cref="ArgumentException">The columns, the results and the statuses differ in length.</exception>
    /// <exception cref="OperationCanceledException">The caller asked to stop; part of the results may have been written.</exception>
    public void AchieveColumns(FormulaColumn targets, FormulaColumn realizations, Memory<decimal> results, Memory<AchievementStatus> statuses, ColumnOptions? options = null)
    {
        if (targets.Values.Length != results.Length || realizations.Values.Length != results.Length || statuses.Length != results.Length)
            throw new ArgumentException($"There are {targets.Values.Length} targets, {realizations.Values.Length} realisations and room for {results.Length} results and {statuses.Length} statuses; give the same length.");
        options ??= ColumnOptions.Default;
        int portions = (results.Length + Portion - 1) / Portion;
        long done = 0;
        if (options.MaxDegreeOfParallelism == 1)
        {
            for (int i = 0; i < portions; i++)
                Run(i);
            return;
        }

        Parallel.For(0, portions, new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = options.Cancellation }, Run);

        void Run(int i)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            int from = i * Portion;
            int rows = Math.Min(Portion, results.Length - from);
            RunPortion(Slice(targets, from, rows), Slice(realizations, from, rows), results.Slice(from, rows), statuses.Span.Slice(from, rows));
            options.Progress?.Report(Interlocked.Add(ref done, rows));
        }
    }

    /// <summary>The variant's name.</summary>
    /// <returns>Same as <see cref="AchievementVariant.Name"/>.</returns>
    public override string ToString() => Variant.Name;

    private static FormulaColumn Slice(FormulaColumn column, int from, int rows) =>
        new(column.Values.Slice(from, rows), column.Present.IsEmpty ? default : column.Present.Slice(from, rows));

    private void RunPortion(FormulaColumn targets, FormulaColumn realizations, Memory<decimal> results, Span<AchievementStatus> statuses)
    {
        if (_formula is null)
        {
            for (int i = 0; i < statuses.Length; i++)
                (results.Span[i], statuses[i]) = Answer(targets.At(i), realizations.At(i));
            return;
        }

        FormulaStatus[] found = ArrayPool<FormulaStatus>.Shared.Rent(statuses.Length);
        _formula.EvaluateColumns(_isTargetFirst ? [targets, realizations] : [realizations, targets], results, found.AsMemory(0, statuses.Length));
        Settle(found.AsSpan(0, statuses.Length), targets, realizations, results.Span, statuses);
        ArrayPool<FormulaStatus>.Shared.Return(found);
    }

    private void Settle(ReadOnlySpan<FormulaStatus> found, FormulaColumn targets, FormulaColumn realizations, Span<decimal> results, Span<AchievementStatus> statuses)
    {
        statuses.Clear(); // AchievementStatus.Value
        for (int i = Next(found, 0); i < found.Length; i = Next(found, i + 1))
        {
            if (targets.At(i) is null)
                statuses[i] = AchievementStatus.NoTarget;
            else if (realizations.At(i) is null)
                (results[i], statuses[i]) = _missing;
            else
                statuses[i] = AchievementStatus.Undefined;
        }
    }

    // The next row without a value. Rows are mostly complete, and then looked at many at a time.
    private static int Next(ReadOnlySpan<FormulaStatus> found, int from)
    {
        // As numbers, since .NET 8 searches no enumerations.
        int ahead = MemoryMarshal.Cast<FormulaStatus, int>(found[from..]).IndexOfAnyExcept((int)FormulaStatus.Value);
        return ahead < 0 ? found.Length : from + ahead;
    }

    private (decimal, AchievementStatus) Answer(decimal? target, decimal? realization)
    {
        Achievement achievement = new AchievementCalculator(Variant, Scale).Compute(Typed(target), Typed(realization));
        return (achievement.Value ?? 0, achievement.Status);
    }

    private static NumberValue? Typed(decimal? number) => number is { } value ? new(value) : null;
}
