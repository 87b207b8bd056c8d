using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>The values of all indicators of a cascade in a period.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record CascadeEvaluation
{
    /// <summary>The cascade.</summary>
    public required Cascade Cascade { get; init; }

    /// <summary>The period; null when neither the caller nor the realisations name one.</summary>
    public Period? Period { get; init; }

    /// <summary>One result for each indicator, in the cascade's order.</summary>
    public required ValueList<IndicatorResult> Results { get; init; }

    /// <summary>What is wrong with the realisations: values for nothing, values given twice. Pointers lead into the realisation document.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];
}
