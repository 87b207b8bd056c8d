using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>What a realisation is compared with, as a performance report asks.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Comparison
{
    /// <summary>The period compared with.</summary>
    public required Period Period { get; init; }

    /// <summary>The realisation then; null when there is none, or when a target of the future is compared with.</summary>
    public IndicatorValue? Realization { get; init; }

    /// <summary>The target then; null when there is none.</summary>
    public IndicatorValue? Target { get; init; }

    /// <summary>For an earlier period its own achievement; for a later target how much of it is reached today. Null without a variant.</summary>
    public Achievement? Achievement { get; init; }

    /// <summary>Which way the indicator went since; unknown for a target of the future.</summary>
    public Trend Trend { get; init; }
}
