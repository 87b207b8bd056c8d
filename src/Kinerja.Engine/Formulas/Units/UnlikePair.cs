namespace Kinerja.Formulas.Units;

/// <summary>Two quantities that an operation must not bring together.</summary>
/// <param name="Operation">The node that does.</param>
/// <param name="Left">The node of the one.</param>
/// <param name="Right">The node of the other.</param>
/// <param name="First">What the one counts.</param>
/// <param name="Second">What the other counts.</param>
internal readonly record struct UnlikePair(int Operation, int Left, int Right, Dimension First, Dimension Second);
