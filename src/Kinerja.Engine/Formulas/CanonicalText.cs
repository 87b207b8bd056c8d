using System.Globalization;
using System.Text;
using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;

namespace Kinerja.Formulas;

/// <summary>Writes a formula in one spelling: English function names, plain numbers, one blank around operators, no needless bracket.</summary>
internal static class CanonicalText
{
    public static string Write(BoundFormula bound)
    {
        SyntaxTree tree = bound.Tree;
        var text = new StringBuilder(tree.Text.Length);
        // What is still to be written: a node, or a text. A stack of its own, because a formula may be a thousand deep.
        var left = new Stack<(int Node, string? Text)>();
        left.Push((tree.Root, null));
        while (left.TryPop(out (int Node, string? Text) next))
        {
            if (next.Text is not null)
                text.Append(next.Text);
            else
                Unfold(bound, next.Node, left);
        }

        return text.ToString();
    }

    private static void Unfold(BoundFormula bound, int node, Stack<(int Node, string? Text)> left)
    {
        SyntaxTree tree = bound.Tree;
        int[] children = tree.ChildrenOf(node);
        SyntaxKind kind = tree.Nodes[node].Kind;
        switch (kind)
        {
            case SyntaxKind.Number:
                left.Push((0, Plain(tree.TokenText(node))));
                break;
            case SyntaxKind.Truth:
                left.Push((0, Keywords.IsTrue(tree.TokenText(node)) ? "true" : "false"));
                break;
            case SyntaxKind.Name:
                left.Push((0, $"[{NameKey.Of(tree.Name(node))}]"));
                break;
            case SyntaxKind.Call or SyntaxKind.Choice:
                left.Push((0, ")"));
                for (int i = children.Length - 1; i >= 0; i--)
                {
                    left.Push((children[i], null));
                    left.Push((0, i == 0 ? "(" : ", "));
                }

                if (children.Length == 0)
                    left.Push((0, "("));
                left.Push((0, kind == SyntaxKind.Choice ? "if" : bound.Functions[node]!.Name));
                break;
            case SyntaxKind.Negate or SyntaxKind.Not:
                PushOperand(tree, children[0], kind, isRight: true, left);
                left.Push((0, kind == SyntaxKind.Negate ? "-" : "not "));
                break;
            default:
                PushOperand(tree, children[1], kind, isRight: true, left);
                left.Push((0, Sign(kind)));
                PushOperand(tree, children[0], kind, isRight: false, left);
                break;
        }
    }

    // Equally binding operators group to the left, so only a right operand of the same rank needs its brackets. How and and
    // or are grouped makes no difference, so they never need any.
    private static void PushOperand(SyntaxTree tree, int node, SyntaxKind parent, bool isRight, Stack<(int Node, string? Text)> left)
    {
        int rank = Rank(tree.Nodes[node].Kind);
        bool needsBrackets = rank < Rank(parent) || (rank == Rank(parent) && isRight && parent is not (SyntaxKind.And or SyntaxKind.Or));
        if (needsBrackets)
            left.Push((0, ")"));
        left.Push((node, null));
        if (needsBrackets)
            left.Push((0, "("));
    }

    private static int Rank(SyntaxKind kind) => kind switch
    {
        SyntaxKind.Or => 1,
        SyntaxKind.And => 2,
        SyntaxKind.Equal or SyntaxKind.NotEqual => 3,
        >= SyntaxKind.Less and <= SyntaxKind.GreaterOrEqual => 4,
        SyntaxKind.Add or SyntaxKind.Subtract => 5,
        SyntaxKind.Multiply or SyntaxKind.Divide or SyntaxKind.Modulo => 6,
        SyntaxKind.Negate or SyntaxKind.Not => 7,
        _ => 8,
    };

    /// <summary>An operator with a blank on either side.</summary>
    public static string Sign(SyntaxKind kind) => kind switch
    {
        SyntaxKind.Or => " or ",
        SyntaxKind.And => " and ",
        SyntaxKind.Equal => " = ",
        SyntaxKind.NotEqual => " <> ",
        SyntaxKind.Less => " < ",
        SyntaxKind.LessOrEqual => " <= ",
        SyntaxKind.Greater => " > ",
        SyntaxKind.GreaterOrEqual => " >= ",
        SyntaxKind.Add => " + ",
        SyntaxKind.Subtract => " - ",
        SyntaxKind.Multiply => " * ",
        SyntaxKind.Divide => " / ",
        _ => " % ",
    };

    /// <summary>A literal without an exponent.</summary>
    // A literal is a whole number over a power of ten, so its digits end; at most so many as a literal may have.
    public static string Plain(ReadOnlySpan<char> literal)
    {
        if (literal is [not '0', ..] && !literal.ContainsAnyExceptInRange('0', '9'))
            return literal.ToString();
        Rational number = NumberText.Read(literal);
        int decimals = 0;
        Rational scaled = number;
        while (!scaled.IsWhole)
        {
            scaled *= Rational.Of(10);
            decimals++;
        }

        string digits = scaled.Numerator.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
    }
}
