using Kinerja.Diagnostics;

namespace Kinerja.Regulations;

/// <summary>What a reader of a pack has to know, such as a misprint in the regulation.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RuleNote
{
    /// <summary>The note.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where it was read; null when nowhere in particular.</summary>
    public Citation? Source { get; init; }
}
