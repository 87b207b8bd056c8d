using Kinerja.Diagnostics;

namespace Kinerja.Formulas;

/// <summary>A name in a formula and where it stands.</summary>
/// <param name="Name">The name as written, without brackets.</param>
/// <param name="Span">Its place in the expression, brackets included.</param>
public readonly record struct FormulaReference(string Name, TextSpan Span);
