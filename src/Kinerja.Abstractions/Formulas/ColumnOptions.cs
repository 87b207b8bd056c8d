namespace Kinerja.Formulas;

/// <summary>How a formula is evaluated over columns.</summary>
/// <remarks>Immutable; change one with <c>with</c>.</remarks>
public sealed record ColumnOptions
{
    /// <summary>One thread, no cancellation, no progress.</summary>
    public static ColumnOptions Default { get; } = new();

    /// <summary>How many threads may work at once; 1 is the caller's thread alone, and the default. -1 leaves it to the runtime.</summary>
    public int MaxDegreeOfParallelism { get; init; } = 1;

    /// <summary>Stops the work between two portions of some thousand rows.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Is told how many rows are done, after every portion of some thousand rows, on the thread that did it.</summary>
    public IProgress<long>? Progress { get; init; }
}
