namespace Kinerja.Formulas.Parsing;

/// <summary>A node of a piece in postfix order: an operator, or an operand by the place of its leaf.</summary>
internal readonly record struct PieceNode(SyntaxKind Kind, int Leaf = -1);
