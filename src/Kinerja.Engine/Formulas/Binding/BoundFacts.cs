using Kinerja.Formulas.Parsing;

namespace Kinerja.Formulas.Binding;

/// <summary>What a bound formula tells about itself.</summary>
internal static class BoundFacts
{
    public static FormulaFacts Of(BoundFormula bound)
    {
        SyntaxTree tree = bound.Tree;
        var nodes = new FormulaNode[tree.Nodes.Length];
        var references = new List<FormulaReference>();
        var functions = new List<FormulaReference>();
        bool hasDivision = false;
        for (int node = 0; node < nodes.Length; node++)
        {
            nodes[node] = NodeOf(bound, node);
            hasDivision |= tree.Nodes[node].Kind == SyntaxKind.Divide || bound.Functions[node] is { Divides: true };
            if (tree.Nodes[node].Kind == SyntaxKind.Name)
                references.Add(new(nodes[node].Text, tree.Nodes[node].Token));
            if (bound.Functions[node] is { } function)
                functions.Add(new(function.Name, tree.Nodes[node].Token));
        }

        return new()
        {
            Expression = bound.Tree.Text,
            Canonical = CanonicalText.Write(bound),
            References = [.. references],
            // A call stands behind its arguments in the tree, but its name before them in the text.
            Functions = functions.Count < 2 ? [.. functions] : [.. functions.OrderBy(function => function.Span.Start)],
            Tree = new(new ValueList<FormulaNode>(nodes)),
            Type = bound.Type,
            HasDivision = hasDivision,
            MayBeApproximate = bound.Functions.Any(function => function is { MayApproximate: true }),
        };
    }

    private static FormulaNode NodeOf(BoundFormula bound, int node)
    {
        SyntaxNode syntax = bound.Tree.Nodes[node];
        string text = syntax.Kind switch
        {
            SyntaxKind.Number => CanonicalText.Plain(bound.Tree.TokenText(node)),
            SyntaxKind.Truth => Keywords.IsTrue(bound.Tree.TokenText(node)) ? "true" : "false",
            SyntaxKind.Name => bound.Tree.Name(node),
            SyntaxKind.Call => bound.Functions[node]!.Name,
            SyntaxKind.Choice => "if",
            _ => "",
        };
        return new(KindOf(syntax.Kind), syntax.Span, text, syntax.Children, syntax.Size);
    }

    private static FormulaNodeKind KindOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.Choice or SyntaxKind.Call => FormulaNodeKind.Call,
        SyntaxKind.Or => FormulaNodeKind.Or,
        SyntaxKind.And => FormulaNodeKind.And,
        SyntaxKind.Equal => FormulaNodeKind.Equal,
        SyntaxKind.NotEqual => FormulaNodeKind.NotEqual,
        SyntaxKind.Less => FormulaNodeKind.Less,
        SyntaxKind.LessOrEqual => FormulaNodeKind.LessOrEqual,
        SyntaxKind.Greater => FormulaNodeKind.Greater,
        SyntaxKind.GreaterOrEqual => FormulaNodeKind.GreaterOrEqual,
        SyntaxKind.Add => FormulaNodeKind.Add,
        SyntaxKind.Subtract => FormulaNodeKind.Subtract,
        SyntaxKind.Multiply => FormulaNodeKind.Multiply,
        SyntaxKind.Divide => FormulaNodeKind.Divide,
        SyntaxKind.Modulo => FormulaNodeKind.Modulo,
        SyntaxKind.Negate => FormulaNodeKind.Negate,
        SyntaxKind.Not => FormulaNodeKind.Not,
        SyntaxKind.Number => FormulaNodeKind.Number,
        SyntaxKind.Truth => FormulaNodeKind.Truth,
        _ => FormulaNodeKind.Name,
    };
}
