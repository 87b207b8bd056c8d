using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Measuring;

/// <summary>The value of one indicator in a period, or why there is none.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record IndicatorResult
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>What is known of its value.</summary>
    public required IndicatorStatus Status { get; init; }

    /// <summary>What its formula came to; null when it has no formula that can be evaluated.</summary>
    public FormulaResult? Computed { get; init; }

    /// <summary>The value that was reported as such, for an indicator without a formula; null otherwise.</summary>
    public IndicatorValue? Reported { get; init; }

    /// <summary>The mistakes in its formula; empty unless the status is <see cref="IndicatorStatus.InvalidFormula"/>.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];
}
