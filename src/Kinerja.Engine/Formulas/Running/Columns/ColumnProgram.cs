using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Planning;

namespace Kinerja.Formulas.Running.Columns;

/// <summary>
/// Whether and how a plan runs on lanes. A formula that uses what lanes do not know, such as a host's function, is evaluated row by
/// row instead: slower, with the same digits.
/// </summary>
internal static class ColumnProgram
{
    public static bool Fits(FormulaPlan plan)
    {
        if (plan.SmallConstants is null || !DecimalParts.IsLayout)
            return false;
        BoundFormula bound = plan.Bound;
        for (int node = 0; node < bound.Tree.Nodes.Length; node++)
        {
            bool isKnown = bound.Tree.Nodes[node].Kind switch
            {
                SyntaxKind.Modulo => false,
                SyntaxKind.Call => KnowsCall(bound, node),
                _ => true,
            };
            if (!isKnown)
                return false;
        }

        return true;
    }

    private static bool KnowsCall(BoundFormula bound, int node)
    {
        FunctionEntry function = bound.Functions[node]!;
        return function.Form != FunctionForm.Eager
            || (function.Lanes == LaneFunction.Round ? IsPlainRounding(bound, node) : function.Lanes != LaneFunction.None);
    }

    // Round(x) and Round(x, 2): the decimals have to be a digit, since one lane has one denominator.
    private static bool IsPlainRounding(BoundFormula bound, int node)
    {
        int[] arguments = bound.Tree.ChildrenOf(node);
        return arguments.Length == 1
            || (bound.Tree.Nodes[arguments[1]].Kind == SyntaxKind.Number && bound.Tree.TokenText(arguments[1]) is [>= '0' and <= '9']);
    }
}
