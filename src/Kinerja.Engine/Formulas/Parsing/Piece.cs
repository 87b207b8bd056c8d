using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Parsing;

/// <summary>
/// A stretch of a formula without brackets in it: what stands inside one pair of brackets, or one argument. What the formula
/// has in inner brackets is a leaf here. NCalc gets pieces only, so that its recursive parser never goes deep.
/// </summary>
internal sealed class Piece
{
    public List<PieceItem> Items { get; } = [];

    /// <summary>Whether a question mark of a choice stands in it; NCalc takes one in a piece.</summary>
    public bool HasChoice { get; set; }
}

/// <summary>An operator of a piece, or an operand by the place of its leaf.</summary>
internal readonly record struct PieceItem(TokenKind Kind, TextSpan Span, int Leaf = -1)
{
    public bool IsLeaf => Leaf >= 0;
}

/// <summary>An operand: a number, a name, a bracket with one piece inside, or a call with a piece for each argument.</summary>
internal sealed record Leaf(TokenKind Kind, TextSpan Token, Piece[] Inner, TextSpan Span);
