using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>What an indicator was to reach and did reach in one part of a period, such as a quarter of the year.</summary>
/// <param name="Period">The part.</param>
/// <param name="Target">What was to be reached; null when the part carries no target.</param>
/// <param name="Realization">What was measured; null when it was not reported. Zero is a value.</param>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record PeriodPart(Period Period, decimal? Target, decimal? Realization);
