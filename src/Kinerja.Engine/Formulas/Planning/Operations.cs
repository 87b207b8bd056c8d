using Kinerja.Formulas.Parsing;

namespace Kinerja.Formulas.Planning;

/// <summary>The operation of an operator.</summary>
internal static class Operations
{
    public static Operation Of(SyntaxKind kind) => kind switch
    {
        SyntaxKind.Add => Operation.Add,
        SyntaxKind.Subtract => Operation.Subtract,
        SyntaxKind.Multiply => Operation.Multiply,
        SyntaxKind.Divide => Operation.Divide,
        SyntaxKind.Modulo => Operation.Modulo,
        SyntaxKind.Equal => Operation.Equal,
        SyntaxKind.NotEqual => Operation.NotEqual,
        SyntaxKind.Less => Operation.Less,
        SyntaxKind.LessOrEqual => Operation.LessOrEqual,
        SyntaxKind.Greater => Operation.Greater,
        SyntaxKind.GreaterOrEqual => Operation.GreaterOrEqual,
        SyntaxKind.Negate => Operation.Negate,
        SyntaxKind.Not => Operation.Not,
        _ => throw new InvalidOperationException($"{kind} has no operation of its own."),
    };
}
