using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Explaining;

/// <summary>A choice whose condition is known: <c>if(condition, a, b)</c> or <c>condition ? a : b</c>.</summary>
/// <param name="Condition">The node of the condition.</param>
/// <param name="IsTrue">What it came to.</param>
/// <param name="Taken">The node of the part that was taken.</param>
internal readonly record struct Choice(int Condition, bool IsTrue, int Taken)
{
    /// <summary>The choice that a node is; null when it is none, or its condition has no value.</summary>
    public static Choice? Of(BoundFormula bound, int node, Cell?[] cells)
    {
        bool isChoice = bound.Tree.Nodes[node].Kind == SyntaxKind.Choice || bound.Functions[node] is { Form: FunctionForm.If };
        if (!isChoice || bound.Tree.ChildrenOf(node) is not [int condition, int then, int otherwise] || cells[condition] is not { HasValue: true } known)
            return null;
        bool isTrue = known.Kind == CellKind.True;
        return new(condition, isTrue, isTrue ? then : otherwise);
    }
}
