using Kinerja.Diagnostics;

namespace Kinerja.Formulas;

/// <summary>One step on the way from the inputs of a formula to its result.</summary>
/// <remarks>
/// It has a number, or a condition, or the names of what is missing, or a failure; a skipped step has none of them.
/// Immutable, compared by value, safe to share between threads.
/// </remarks>
public sealed record FormulaStep
{
    /// <summary>The whole formula, which <see cref="Span"/> counts in.</summary>
    public required string Formula { get; init; }

    /// <summary>The stretch of the formula that this step works out; the whole of it for a rounding.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it does.</summary>
    public required FormulaStepKind Kind { get; init; }

    /// <summary>The stretch as written, cut out of the formula when asked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span lies outside the formula; the engine makes no such step.</exception>
    public string Text => Formula.Substring(Span.Start, Span.Length);

    /// <summary>
    /// How deep it lies inside the formula; 0 for the whole. The left part of a chain of like operators, as in <c>a + b + c</c>,
    /// is as deep as the chain.
    /// </summary>
    public int Depth { get; init; }

    /// <summary>The number, exactly if a decimal can hold it, else rounded to 28 significant digits; null when there is none or it fits no decimal.</summary>
    public decimal? Value { get; init; }

    /// <summary>The exact number as <c>500/7</c> when <see cref="Value"/> is not exact, or as whole digits when they are too many; else empty.</summary>
    public string Fraction { get; init; } = "";

    /// <summary>The truth of a step that yields a condition; null otherwise.</summary>
    public bool? Condition { get; init; }

    /// <summary>Whether the number or condition depends on an approximation; false when there is neither.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The variables that were needed here and have no value; empty when there are none.</summary>
    public ValueList<string> MissingVariables { get; init; } = [];

    /// <summary>Why this step, or a part of it, could not be computed; null when it could.</summary>
    public Diagnostic? Failure { get; init; }

    /// <summary>The step with its parts' values put in, such as <c>5 / 7</c>, for people; for a rounding the number before. Empty when there is nothing to put in.</summary>
    public LocalizedText Substitution { get; init; }

    /// <summary>What else is to say: which part was taken and why, why it was not needed, how it was rounded, what an input is. May be empty.</summary>
    public LocalizedText Note { get; init; }
}
