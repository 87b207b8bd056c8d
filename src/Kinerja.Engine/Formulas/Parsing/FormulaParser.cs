using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Parsing;

/// <summary>From tokens to the tree: takes the formula apart at its brackets, has NCalc read each piece, puts them together.</summary>
internal sealed class FormulaParser
{
    private readonly FormulaStructure _structure;
    private readonly List<Token> _tokens;
    private readonly FormulaFindings _findings;
    private readonly PieceReadings? _readings;
    private readonly List<SyntaxNode> _nodes = [];
    private readonly Stack<TextSpan> _operands = new();
    private readonly Stack<Work> _work = new();

    private FormulaParser(FormulaStructure structure, List<Token> tokens, FormulaFindings findings, PieceReadings? readings)
    {
        _structure = structure;
        _tokens = tokens;
        _findings = findings;
        _readings = readings;
    }

    /// <summary>The tree of a formula; null when it is malformed, with findings that say where.</summary>
    public static SyntaxTree? Parse(string text, List<Token> tokens, FormulaFindings findings, PieceReadings? readings = null)
    {
        FormulaStructure structure = FormulaStructure.Build(text, tokens, findings);
        if (findings.HasErrors)
            return null;
        var parser = new FormulaParser(structure, tokens, findings, readings);
        return parser.Assemble(structure.Whole) ? new SyntaxTree(text, [.. parser._nodes]) : null;
    }

    // What is left to do lies on a stack of its own, so that depth costs memory and no thread's stack.
    private bool Assemble(Piece whole)
    {
        if (!Open(whole))
            return false;
        while (_work.TryPop(out Work? work))
        {
            if (work.Leaf is { } leaf)
                Finish(leaf);
            else if (work.At < work.Nodes.Count)
            {
                PieceNode node = work.Nodes[work.At++];
                _work.Push(work);
                if (node.Leaf < 0)
                    AddOperator(node.Kind);
                else if (!AddOperand(_structure.Leaves[node.Leaf]))
                    return false;
            }
        }

        return true;
    }

    private bool AddOperand(Leaf leaf)
    {
        switch (leaf.Kind)
        {
            case TokenKind.Number or TokenKind.Truth or TokenKind.Name:
                _nodes.Add(new(KindOf(leaf.Kind), leaf.Span, leaf.Token, 0, 1));
                _operands.Push(leaf.Span);
                return true;
            default:
                _work.Push(new Work([], leaf));
                for (int i = leaf.Inner.Length - 1; i >= 0; i--)
                {
                    if (!Open(leaf.Inner[i]))
                        return false;
                }

                return true;
        }
    }

    private bool Open(Piece piece)
    {
        if (NCalcDoor.Parse(piece, _findings, _readings) is not { } nodes)
            return false;
        _work.Push(new Work(nodes, null));
        return true;
    }

    private void Finish(Leaf leaf)
    {
        if (leaf.Kind == TokenKind.Function)
        {
            Add(SyntaxKind.Call, leaf.Span, leaf.Token, leaf.Inner.Length);
            return;
        }

        // A bracket is no node; it only widens the place of what it holds.
        _operands.Pop();
        _operands.Push(leaf.Span);
        _nodes[^1] = _nodes[^1] with { Span = leaf.Span };
    }

    private void AddOperator(SyntaxKind kind)
    {
        int children = kind switch { SyntaxKind.Choice => 3, SyntaxKind.Negate or SyntaxKind.Not => 1, _ => 2 };
        TextSpan span = _operands.Peek();
        int taken = 0;
        foreach (TextSpan operand in _operands)
        {
            span = TextSpan.Covering(span, operand);
            if (++taken == children)
                break;
        }

        if (children == 1)
            span = WithSign(span);
        Add(kind, span, span, children);
    }

    private void Add(SyntaxKind kind, TextSpan span, TextSpan token, int children)
    {
        int size = 1;
        for (int i = 0; i < children; i++)
        {
            _operands.Pop();
            size += _nodes[_nodes.Count - size].Size;
        }

        _nodes.Add(new(kind, span, token, children, size));
        _operands.Push(span);
    }

    // The sign is the token before its operand.
    private TextSpan WithSign(TextSpan operand)
    {
        int place = _tokens.BinarySearch(new Token(default, operand), Comparer<Token>.Create((a, b) => a.Span.Start.CompareTo(b.Span.Start)));
        return TextSpan.Covering(_tokens[place - 1].Span, operand);
    }

    private static SyntaxKind KindOf(TokenKind kind) => kind switch
    {
        TokenKind.Number => SyntaxKind.Number,
        TokenKind.Truth => SyntaxKind.Truth,
        _ => SyntaxKind.Name,
    };

    /// <summary>A piece and how far it is assembled, or a bracket or call to finish.</summary>
    private sealed class Work(List<PieceNode> nodes, Leaf? leaf)
    {
        public List<PieceNode> Nodes { get; } = nodes;

        public Leaf? Leaf { get; } = leaf;

        public int At { get; set; }
    }
}
