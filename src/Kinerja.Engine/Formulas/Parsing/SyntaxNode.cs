using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Parsing;

/// <summary>One node of a <see cref="SyntaxTree"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its place in the formula, surrounding brackets included.</param>
/// <param name="Token">The place of a leaf's or call's own token; for operators the same as <paramref name="Span"/>.</param>
/// <param name="Children">How many children it has.</param>
/// <param name="Size">How many nodes it and everything below it take.</param>
internal readonly record struct SyntaxNode(SyntaxKind Kind, TextSpan Span, TextSpan Token, int Children, int Size);
