using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Measuring;

/// <summary>What one indicator came to in the measured period.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record IndicatorScore
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The target that was due; null when there is none.</summary>
    public IndicatorValue? Target { get; init; }

    /// <summary>What was measured; null when it was not reported or could not be computed.</summary>
    public IndicatorValue? Realization { get; init; }

    /// <summary>How the parts of the period became one; null when the period was measured as a whole.</summary>
    public PeriodConsolidation? Consolidation { get; init; }

    /// <summary>The value of the period as a whole: what its formula came to, or what was missing; null when parts were consolidated.</summary>
    public IndicatorResult? Result { get; init; }

    /// <summary>How far the target was reached; null when no variant is named for it or it has no target.</summary>
    public Achievement? Achievement { get; init; }

    /// <summary>The band of the achievement; null without one, when incomplete, or when no scale was stated.</summary>
    public Band? Band { get; init; }

    /// <summary>Whether everything that is due is there: the target, the realisation of every part, the achievement.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The period of the same length before this one; null when nothing is known of it.</summary>
    public Comparison? Previous { get; init; }

    /// <summary>The same period of the year before; for a year the same as <see cref="Previous"/>.</summary>
    public Comparison? LastYear { get; init; }

    /// <summary>The last target of the plan beyond this period (<i>target jangka menengah</i>), and how much of it is reached.</summary>
    public Comparison? MediumTerm { get; init; }

    /// <summary>The achievements of the indicators that support this one, by the weights of their links.</summary>
    public RollUp Support { get; init; } = RollUp.None;

    /// <summary>What is to say about it, located in the plan.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];
}
