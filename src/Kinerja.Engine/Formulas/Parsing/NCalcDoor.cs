using System.Globalization;
using System.Text;
using Antlr.Runtime;
using NCalc.Domain;

namespace Kinerja.Formulas.Parsing;

/// <summary>
/// The only place that knows NCalc. NCalc decides what a piece means: which operator binds which operands.
/// It sees operands as numbered names, so that no literal passes through a double, no name meets its lexer, and every
/// operand of its answer can be recognised.
/// </summary>
internal static class NCalcDoor
{
    /// <summary>The operators and operands of a piece in postfix order; null when NCalc refuses it, with a finding that says where.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="readings">What NCalc answered before, if anybody keeps that.</param>
    public static List<PieceNode>? Parse(Piece piece, FormulaFindings findings, PieceReadings? readings) =>
        piece.Items.Count(item => item.Kind == TokenKind.Or && !item.IsLeaf) > 1 ? ParseAlternatives(piece, findings, readings) : ParseWhole(piece, findings, readings);

    // NCalc calls itself at every or and copies all that follows, so that a long chain would take a deep stack and quadratic
    // time. It therefore gets the alternatives one by one, and then the piece with a single operand for each chain.
    private static List<PieceNode>? ParseAlternatives(Piece piece, FormulaFindings findings, PieceReadings? readings)
    {
        var chains = new List<List<PieceNode>>();
        var reduced = new Piece();
        int at = 0;
        while (at < piece.Items.Count)
        {
            int end = piece.Items.FindIndex(at, item => !item.IsLeaf && item.Kind is TokenKind.Question or TokenKind.Colon);
            end = end < 0 ? piece.Items.Count : end;
            if (ParseChain(piece.Items[at..end], findings, readings) is not { } chain)
                return null;
            reduced.Items.Add(new(TokenKind.OpenBracket, Diagnostics.TextSpan.Covering(piece.Items[at].Span, piece.Items[end - 1].Span), chains.Count));
            chains.Add(chain);
            if (end < piece.Items.Count)
                reduced.Items.Add(piece.Items[end]);
            at = end + 1;
        }

        return ParseWhole(reduced, findings, readings) is { } nodes ? [.. nodes.SelectMany(node => node.Leaf < 0 ? [node] : chains[node.Leaf])] : null;
    }

    private static List<PieceNode>? ParseChain(List<PieceItem> items, FormulaFindings findings, PieceReadings? readings)
    {
        var nodes = new List<PieceNode>();
        int at = 0;
        while (at < items.Count)
        {
            int end = items.FindIndex(at, item => !item.IsLeaf && item.Kind == TokenKind.Or);
            end = end < 0 ? items.Count : end;
            var alternative = new Piece();
            alternative.Items.AddRange(items[at..end]);
            if (ParseWhole(alternative, findings, readings) is not { } parsed)
                return null;
            nodes.AddRange(parsed);
            if (at > 0)
                nodes.Add(new(SyntaxKind.Or));
            at = end + 1;
        }

        return nodes;
    }

    private static List<PieceNode>? ParseWhole(Piece piece, FormulaFindings findings, PieceReadings? readings)
    {
        // Most pieces are a single operand; there is nothing to decide about them.
        if (piece.Items is [{ IsLeaf: true } only])
            return [new(SyntaxKind.Name, only.Leaf)];

        (string text, int[] columns, int[] leaves) = Write(piece);
        if (readings?.Find(text) is { } known)
            return Named(known, leaves);
        var parser = new Parser(new CommonTokenStream(new NCalcLexer(new ANTLRStringStream(text))));
        LogicalExpression? answer = parser.Read();
        if (parser.FirstError is { } column)
        {
            int item = Array.FindLastIndex(columns, start => start <= column);
            findings.AddProblem(piece.Items[Math.Max(item, 0)].Span, "Bagian ini tidak dapat diurai di tempatnya.", "This cannot be parsed where it stands.");
            return null;
        }

        PieceNode[]? nodes = answer is null ? null : Flatten(answer)?.ToArray();
        if (nodes is null || !SaysTheSame(piece, nodes))
        {
            findings.Add(FormulaDiagnostics.Misparse, Diagnostics.TextSpan.Covering(piece.Items[0].Span, piece.Items[^1].Span));
            return null;
        }

        readings?.Keep(text, nodes);
        return Named(nodes, leaves);
    }

    // From the order of the operands in the piece to their places in the formula.
    private static List<PieceNode> Named(PieceNode[] nodes, int[] leaves)
    {
        var named = new List<PieceNode>(nodes.Length);
        foreach (PieceNode node in nodes)
            named.Add(node.Leaf < 0 ? node : node with { Leaf = leaves[node.Leaf] });
        return named;
    }

    private static (string Text, int[] Columns, int[] Leaves) Write(Piece piece)
    {
        var leaves = new List<int>(piece.Items.Count);
        var text = new StringBuilder(piece.Items.Count * 4);
        int[] columns = new int[piece.Items.Count];
        for (int i = 0; i < piece.Items.Count; i++)
        {
            columns[i] = text.Length;
            PieceItem item = piece.Items[i];
            if (item.IsLeaf)
            {
                text.Append('[').Append(leaves.Count.ToString(CultureInfo.InvariantCulture)).Append(']');
                leaves.Add(item.Leaf);
            }
            else
            {
                text.Append(Spelling(item.Kind));
            }
        }

        return (text.ToString(), columns, [.. leaves]);
    }

    private static string Spelling(TokenKind kind) => kind switch
    {
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Times => "*",
        TokenKind.Divide => "/",
        TokenKind.Modulo => "%",
        TokenKind.Equal => "=",
        TokenKind.NotEqual => "<>",
        TokenKind.Less => "<",
        TokenKind.LessOrEqual => "<=",
        TokenKind.Greater => ">",
        TokenKind.GreaterOrEqual => ">=",
        TokenKind.And => " and ",
        TokenKind.Or => " or ",
        TokenKind.Not => " not ",
        TokenKind.Question => "?",
        _ => ":",
    };

    // A sum of two thousand terms is a tree two thousand deep, so it is walked with a list of what is left to do.
    private static List<PieceNode>? Flatten(LogicalExpression root)
    {
        var nodes = new List<PieceNode>();
        var left = new Stack<(LogicalExpression? Expression, SyntaxKind Done)>();
        left.Push((root, default));
        while (left.TryPop(out (LogicalExpression? Expression, SyntaxKind Done) next))
        {
            switch (next.Expression)
            {
                case null:
                    nodes.Add(new(next.Done));
                    break;
                case Identifier identifier when int.TryParse(identifier.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int leaf):
                    nodes.Add(new(SyntaxKind.Name, leaf));
                    break;
                case UnaryExpression unary when Kind(unary.Type) is { } kind:
                    left.Push((null, kind));
                    left.Push((unary.Expression, default));
                    break;
                case BinaryExpression binary when Kind(binary.Type) is { } kind:
                    left.Push((null, kind));
                    left.Push((binary.RightExpression, default));
                    left.Push((binary.LeftExpression, default));
                    break;
                case TernaryExpression ternary:
                    left.Push((null, SyntaxKind.Choice));
                    left.Push((ternary.RightExpression, default));
                    left.Push((ternary.MiddleExpression, default));
                    left.Push((ternary.LeftExpression, default));
                    break;
                default:
                    return null;
            }
        }

        return nodes;
    }

    private static SyntaxKind? Kind(UnaryExpressionType type) => type switch
    {
        UnaryExpressionType.Negate => SyntaxKind.Negate,
        UnaryExpressionType.Not => SyntaxKind.Not,
        _ => null,
    };

    private static SyntaxKind? Kind(BinaryExpressionType type) => type switch
    {
        BinaryExpressionType.Or => SyntaxKind.Or,
        BinaryExpressionType.And => SyntaxKind.And,
        BinaryExpressionType.Equal => SyntaxKind.Equal,
        BinaryExpressionType.NotEqual => SyntaxKind.NotEqual,
        BinaryExpressionType.Lesser => SyntaxKind.Less,
        BinaryExpressionType.LesserOrEqual => SyntaxKind.LessOrEqual,
        BinaryExpressionType.Greater => SyntaxKind.Greater,
        BinaryExpressionType.GreaterOrEqual => SyntaxKind.GreaterOrEqual,
        BinaryExpressionType.Plus => SyntaxKind.Add,
        BinaryExpressionType.Minus => SyntaxKind.Subtract,
        BinaryExpressionType.Times => SyntaxKind.Multiply,
        BinaryExpressionType.Div => SyntaxKind.Divide,
        BinaryExpressionType.Modulo => SyntaxKind.Modulo,
        _ => null,
    };

    // The tripwire: the answer must use every operand once, in the order written, and as many operators as there are.
    private static bool SaysTheSame(Piece piece, PieceNode[] nodes)
    {
        int operators = piece.Items.Count(item => !item.IsLeaf && item.Kind != TokenKind.Colon);
        int operands = piece.Items.Count(item => item.IsLeaf);
        return nodes.Where(node => node.Leaf >= 0).Select(node => node.Leaf).SequenceEqual(Enumerable.Range(0, operands))
            && nodes.Count(node => node.Leaf < 0) == operators;
    }

    /// <summary>NCalc's parser, asked where it stumbled instead of for a sentence about it.</summary>
    private sealed class Parser(ITokenStream tokens) : NCalcParser(tokens)
    {
        public int? FirstError { get; private set; }

        public LogicalExpression? Read()
        {
            try
            {
                return ncalcExpression().value;
            }
            catch (Exception e) when (e is RecognitionException or InvalidOperationException or ArgumentException or NullReferenceException)
            {
                // Its actions run on after an error and may find nothing to build on; the error itself was noted before.
                FirstError ??= 0;
                return null;
            }
        }

        public override void DisplayRecognitionError(string[] tokenNames, RecognitionException e) =>
            FirstError ??= Math.Max(e.CharPositionInLine, 0);
    }
}
