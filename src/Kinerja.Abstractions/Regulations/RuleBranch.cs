using Kinerja.Diagnostics;

namespace Kinerja.Regulations;

/// <summary>One branch of a decision.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RuleBranch
{
    /// <summary>The condition, in Kinerja's formula language.</summary>
    public required string When { get; init; }

    /// <summary>The outcome's short name, such as <c>di-atas</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What the outcome is called; empty when it has only its short name.</summary>
    public LocalizedText Label { get; init; }

    /// <summary>The outcome as a number; null when it is none.</summary>
    public decimal? Number { get; init; }

    /// <summary>Where this branch comes from, when not from where the decision does; else null.</summary>
    public Citation? Source { get; init; }
}
