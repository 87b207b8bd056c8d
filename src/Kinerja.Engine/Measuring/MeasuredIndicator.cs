using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Measuring;

/// <summary>One indicator in one period, before it is compared with others.</summary>
internal sealed record MeasuredIndicator
{
    public IndicatorValue? Target { get; init; }

    /// <summary>The target as the parts make it, where a decimal may not hold it; null when it stands in the plan.</summary>
    public Rational? ExactTarget { get; init; }

    public IndicatorValue? Realization { get; init; }

    public PeriodConsolidation? Consolidation { get; init; }

    public IndicatorResult? Result { get; init; }

    public Achievement? Achievement { get; init; }

    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether there is anything at all to tell.</summary>
    public bool IsKnown => Target is not null || Realization is not null;

    public bool IsComplete => Achievement is { Status: AchievementStatus.Value } && Realization is not null && Consolidation is null or { IsComplete: true };
}
