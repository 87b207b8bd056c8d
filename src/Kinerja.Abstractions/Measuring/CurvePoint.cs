namespace Kinerja.Measuring;

/// <summary>A point of a curve of straight lines that converts one percentage into another.</summary>
/// <param name="From">The percentage before.</param>
/// <param name="To">The percentage after.</param>
public readonly record struct CurvePoint(decimal From, decimal To);
