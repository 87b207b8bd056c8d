using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Parsing;

/// <summary>A stretch of the formula with a meaning.</summary>
internal readonly record struct Token(TokenKind Kind, TextSpan Span)
{
    public bool IsOperand => Kind is TokenKind.Number or TokenKind.Truth or TokenKind.Name;

    public bool IsPrefix => Kind is TokenKind.Minus or TokenKind.Not;

    public bool IsInfix => Kind is >= TokenKind.Plus and <= TokenKind.Or;

    /// <summary>The name a token stands for, without its brackets.</summary>
    public string Name(string text) => text[Span.Start] == '['
        ? text.AsSpan(Span.Start + 1, Span.Length - 2).Trim().ToString()
        : text.Substring(Span.Start, Span.Length);
}
