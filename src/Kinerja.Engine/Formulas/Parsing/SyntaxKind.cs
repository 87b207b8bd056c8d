namespace Kinerja.Formulas.Parsing;

/// <summary>What a node of the tree is. Operators stand in the order of their precedence, loosest first.</summary>
internal enum SyntaxKind
{
    Choice,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Negate,
    Not,
    Number,
    Truth,
    Name,
    Call,
}
