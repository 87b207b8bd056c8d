using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Reading;

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

    /// <summary>The values that went into its formula, in the order of <see cref="CompiledFormula.Variables"/>; null where none was reported. Empty without a computed value.</summary>
    public ValueList<decimal?> Inputs { get; init; } = [];

    /// <summary>The value that was reported as such, for an indicator without an expression; null otherwise.</summary>
    public IndicatorValue? Reported { get; init; }

    /// <summary>
    /// How its formula was read, for a formula in words only; null when it has an expression or no words, or when the host reads none.
    /// </summary>
    /// <value>
    /// Where <see cref="Computed"/> is not null, its <see cref="FormulaReading.Expression"/> is what was computed, and its variables
    /// have the words for the names of what is missing.
    /// </value>
    public FormulaReading? Reading { get; init; }

    /// <summary>
    /// The mistakes in its formula when the status is <see cref="IndicatorStatus.InvalidFormula"/>; KIN2044 with the expression when
    /// it was computed as read from words; empty otherwise.
    /// </summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];
}
