namespace Kinerja.Configuration;

/// <summary>Findings that are known and accepted, with the reason; they stay in reports for programs and fail nothing.</summary>
/// <remarks>
/// One that expired or has no justification suppresses nothing. Those, and one that no finding fits, are findings themselves.
/// Findings about the configuration cannot be suppressed. Immutable, compared by value.
/// </remarks>
public sealed record Suppression
{
    /// <summary>Which findings.</summary>
    public required FindingMatcher Findings { get; init; }

    /// <summary>Why they are accepted. Required; empty or blank is a finding.</summary>
    public required string Justification { get; init; }

    /// <summary>The last day on which it counts; null for no end.</summary>
    public DateOnly? Until { get; init; }
}
