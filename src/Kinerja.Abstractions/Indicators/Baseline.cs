using Kinerja.Periods;

namespace Kinerja.Indicators;

/// <summary>Where an indicator stood before the plan (<i>kondisi awal</i>).</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Baseline
{
    /// <summary>What was measured.</summary>
    public required IndicatorValue Value { get; init; }

    /// <summary>When; null when the document does not say.</summary>
    public Period? Period { get; init; }
}
