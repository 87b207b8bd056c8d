using Kinerja.Diagnostics;

namespace Kinerja.Formulas;

/// <summary>A name in a formula and where it stands.</summary>
/// <param name="Name">The name as written, without brackets; a function by its canonical name.</param>
/// <param name="Span">The place of the name in the expression, square brackets included.</param>
public readonly record struct FormulaReference(string Name, TextSpan Span);
