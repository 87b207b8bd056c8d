using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;

namespace Kinerja.Formulas.Binding;

/// <summary>A tree whose names are resolved and whose types are known.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Types">What each node yields.</param>
/// <param name="Slots">For each name its variable's number; -1 for other nodes.</param>
/// <param name="Functions">For each call its function; null for other nodes.</param>
/// <param name="Variables">The variables by number, in order of first use.</param>
internal sealed record BoundFormula(SyntaxTree Tree, FormulaType[] Types, int[] Slots, FunctionEntry?[] Functions, ValueList<string> Variables)
{
    public FormulaType Type => Types[Tree.Root];
}
