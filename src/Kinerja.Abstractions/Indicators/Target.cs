using Kinerja.Periods;

namespace Kinerja.Indicators;

/// <summary>What an indicator is to reach in a period (<i>target</i>).</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Target
{
    /// <summary>What is to be reached.</summary>
    public required IndicatorValue Value { get; init; }

    /// <summary>By when; null when the document does not say.</summary>
    public Period? Period { get; init; }

    /// <summary>A remark of whoever encoded it; empty when there is none.</summary>
    public string Note { get; init; } = "";
}
