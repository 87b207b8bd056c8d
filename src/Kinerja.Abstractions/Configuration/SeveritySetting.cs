using Kinerja.Diagnostics;

namespace Kinerja.Configuration;

/// <summary>How much certain findings weigh.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record SeveritySetting
{
    /// <summary>Which findings.</summary>
    public required FindingMatcher Findings { get; init; }

    /// <summary>Their severity; null turns them off, so that they are not reported at all.</summary>
    public required DiagnosticSeverity? Severity { get; init; }

    /// <summary>A remark of whoever wrote it.</summary>
    public string Note { get; init; } = "";
}
