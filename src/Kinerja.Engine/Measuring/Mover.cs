using Kinerja.Formulas;

namespace Kinerja.Measuring;

/// <summary>How much one supporting indicator can move the one it supports.</summary>
/// <param name="Code">The supporting indicator.</param>
/// <param name="Share">Its share in all support, from 0 to 1.</param>
/// <param name="Achievement">Its achievement within its bounds, in percent; null when it has none.</param>
/// <param name="Gain">By how many percentage points the mean of all support rises when this indicator alone reaches 100; 0 when it has, null without an achievement.</param>
/// <param name="Value">What the supported indicator's formula would give if this indicator stood at its target; null when the formula does not use it.</param>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Mover(string Code, Rational Share, Rational? Achievement, Rational? Gain, FormulaResult? Value);
