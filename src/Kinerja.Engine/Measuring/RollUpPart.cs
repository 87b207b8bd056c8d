using Kinerja.Formulas;

namespace Kinerja.Measuring;

/// <summary>What enters a mean: an achievement or another mean.</summary>
/// <param name="Code">Whose it is.</param>
/// <param name="Value">The percentage; null when there is none.</param>
/// <param name="IsComplete">Whether nothing is missing below it.</param>
/// <param name="Weight">Its weight; null when none is stated.</param>
internal readonly record struct RollUpPart(string Code, Rational? Value, bool IsComplete, decimal? Weight);
