namespace Kinerja.Formulas.Parsing;

/// <summary>What a token is. The operators' order says nothing about precedence: that is NCalc's business.</summary>
internal enum TokenKind
{
    Number,
    Truth,
    Name,
    Function,
    OpenBracket,
    CloseBracket,
    Comma,
    Question,
    Colon,
    Plus,
    Minus,
    Times,
    Divide,
    Modulo,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Not,
}
