using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Planning;

namespace Kinerja.Formulas.Running.Columns;

/// <summary>The operation of a comparison.</summary>
internal static class Operations
{
    public static Operation Of(SyntaxKind comparison) => comparison switch
    {
        SyntaxKind.Equal => Operation.Equal,
        SyntaxKind.NotEqual => Operation.NotEqual,
        SyntaxKind.Less => Operation.Less,
        SyntaxKind.LessOrEqual => Operation.LessOrEqual,
        SyntaxKind.Greater => Operation.Greater,
        _ => Operation.GreaterOrEqual,
    };
}
