using System.Globalization;
using Kinerja.Diagnostics;

namespace Kinerja.Formulas;

/// <summary>One node of a <see cref="FormulaTree"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its place in the expression, with everything below it and the brackets around it.</param>
/// <param name="Text">
/// A variable's name as written, without brackets; a function's canonical name; a number in plain notation; <c>true</c> or
/// <c>false</c>; empty for operators.
/// </param>
/// <param name="Children">How many children it has: operands or arguments.</param>
/// <param name="Size">How many nodes it and everything below it take; at least 1.</param>
public readonly record struct FormulaNode(FormulaNodeKind Kind, TextSpan Span, string Text, int Children, int Size)
{
    private const int DigitsOfDecimal = 28;

    /// <summary>A number's value; null for other nodes, and for a number of more than 28 digits.</summary>
    public decimal? Value => Kind == FormulaNodeKind.Number && Text is { Length: > 0 } && Text.Count(char.IsAsciiDigit) <= DigitsOfDecimal
        ? decimal.Parse(Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : null;
}
