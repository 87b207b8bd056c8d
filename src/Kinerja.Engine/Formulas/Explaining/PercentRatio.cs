using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Explaining;

/// <summary>A part of a whole in percent, both of them variables: <c>x / y * 100</c> in its usual spellings, or Percent(x, y).</summary>
internal readonly record struct PercentRatio(int Part, int Whole)
{
    /// <summary>The nodes of part and whole, if a node has this shape.</summary>
    public static PercentRatio? Of(BoundFormula bound, int node, Cell?[] cells)
    {
        var shape = new Shape(bound.Tree, cells);
        // A rounded percentage is one still.
        while (bound.Functions[node] is { Name: "Round" })
            node = bound.Tree.ChildrenOf(node)[0];
        if (bound.Functions[node] is { Name: "Percent" })
            return shape.Of(bound.Tree.ChildrenOf(node));
        if (shape.Operands(node, SyntaxKind.Multiply) is [int first, int second])
        {
            // x / y * 100, 100 * (x / y)
            int quotient = shape.IsHundred(second) ? first : shape.IsHundred(first) ? second : -1;
            return quotient < 0 ? null : shape.Of(shape.Operands(quotient, SyntaxKind.Divide));
        }

        // x * 100 / y, 100 * x / y
        if (shape.Operands(node, SyntaxKind.Divide) is not [int product, int whole] || shape.Operands(product, SyntaxKind.Multiply) is not [int left, int right])
            return null;
        return shape.IsHundred(right) ? shape.Of([left, whole]) : shape.IsHundred(left) ? shape.Of([right, whole]) : null;
    }

    private readonly struct Shape(SyntaxTree tree, Cell?[] cells)
    {
        public int[] Operands(int node, SyntaxKind kind) => tree.Nodes[node].Kind == kind ? tree.ChildrenOf(node) : [];

        public bool IsHundred(int node) => tree.Nodes[node].Kind == SyntaxKind.Number && cells[node] is { } cell && cell.Number.Equals(Rational.Of(100));

        public PercentRatio? Of(int[] nodes)
        {
            if (nodes is not [int part, int whole] || tree.Nodes[part].Kind != SyntaxKind.Name || tree.Nodes[whole].Kind != SyntaxKind.Name)
                return null;
            return new(part, whole);
        }
    }
}
