using Kinerja.Periods;

namespace Kinerja.Indicators;

/// <summary>The measured value of an indicator in a period (<i>realisasi</i>), where it is reported as such and not computed.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Realization
{
    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }

    /// <summary>The period; null means the period of the whole set.</summary>
    public Period? Period { get; init; }

    /// <summary>What was measured; null says that it was asked for and is not there.</summary>
    public IndicatorValue? Value { get; init; }

    /// <summary>A remark; empty when there is none.</summary>
    public string Note { get; init; } = "";
}
