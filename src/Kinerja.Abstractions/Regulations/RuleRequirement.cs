using Kinerja.Diagnostics;

namespace Kinerja.Regulations;

/// <summary>One condition that must hold, and what is said when it does not.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RuleRequirement
{
    /// <summary>The condition, in Kinerja's formula language.</summary>
    public required string Must { get; init; }

    /// <summary>What is said when it does not hold; one sentence.</summary>
    public required LocalizedText Message { get; init; }
}
