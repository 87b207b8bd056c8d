using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Units;

/// <summary>A formula that is one quotient times a number: <c>a / b * 100</c> in any spelling, rounded or guarded against zero.</summary>
/// <param name="Node">The node of the quotient itself.</param>
/// <param name="Part">The node that is divided, without numbers it is multiplied by.</param>
/// <param name="Whole">The node it is divided by, likewise.</param>
/// <param name="Factor">What the quotient is multiplied by.</param>
internal readonly record struct Quotient(int Node, int Part, int Whole, Rational Factor)
{
    // Enough for every factor that people write.
    private const int MostBits = 256;

    /// <summary>The quotient that a formula is; null when it has another shape.</summary>
    public static Quotient? Of(FormulaTree tree)
    {
        int node = tree.Root;
        if (node < 0)
            return null;
        Rational factor = Rational.One;
        while (Shell(tree, ref node, ref factor) || Inner(tree, ref node))
        {
        }

        FormulaNode quotient = tree.Nodes[node];
        bool divides = quotient.Kind == FormulaNodeKind.Divide || quotient is { Kind: FormulaNodeKind.Call, Text: "Percent" or "Divide" };
        if (!divides)
            return null;
        int[] operands = tree.ChildrenOf(node);
        (int part, int whole) = (operands[0], operands[1]);
        if (quotient.Text == "Percent")
            factor *= Rational.Of(100);
        Rational divisor = Rational.One;
        while (Shell(tree, ref part, ref factor) || Shell(tree, ref whole, ref divisor))
        {
        }

        if (IsNumber(tree, part) || IsNumber(tree, whole) || divisor.IsZero || factor.Bits > MostBits || divisor.Bits > MostBits)
            return null;
        return new(node, part, whole, factor / divisor);
    }

    // Takes one multiplication or division by a number off; false when there is none.
    private static bool Shell(FormulaTree tree, ref int node, ref Rational factor)
    {
        FormulaNode syntax = tree.Nodes[node];
        if (syntax.Kind is not (FormulaNodeKind.Multiply or FormulaNodeKind.Divide) || factor.Bits > MostBits)
            return false;
        int right = node - 1;
        int left = right - tree.Nodes[right].Size;
        if (IsNumber(tree, right))
        {
            Rational number = NumberText.Read(tree.Nodes[right].Text);
            if (syntax.Kind == FormulaNodeKind.Divide && number.IsZero)
                return false;
            factor = syntax.Kind == FormulaNodeKind.Divide ? factor / number : factor * number;
            node = left;
            return true;
        }

        if (syntax.Kind == FormulaNodeKind.Divide || !IsNumber(tree, left))
            return false;
        factor *= NumberText.Read(tree.Nodes[left].Text);
        node = right;
        return true;
    }

    // Goes from a rounding or a guard to what it guards; a least or greatest value is none, because it keeps the result in bounds.
    private static bool Inner(FormulaTree tree, ref int node)
    {
        if (tree.Nodes[node].Kind != FormulaNodeKind.Call)
            return false;
        int[] arguments = tree.ChildrenOf(node);
        int inner = tree.Nodes[node].Text switch
        {
            "Round" or "Floor" or "Ceiling" or "Truncate" => arguments[0],
            "IfMissing" when IsNumber(tree, arguments[1]) => arguments[0],
            "if" when IsNumber(tree, arguments[1]) => arguments[2],
            "if" when IsNumber(tree, arguments[2]) => arguments[1],
            _ => -1,
        };
        if (inner < 0)
            return false;
        node = inner;
        return true;
    }

    private static bool IsNumber(FormulaTree tree, int node) => tree.Nodes[node].Kind == FormulaNodeKind.Number;
}
