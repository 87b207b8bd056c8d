using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Parsing;

/// <summary>
/// Takes a formula apart at its brackets, and finds every place where an operand, an operator or a bracket is missing.
/// One loop over the tokens with a list of what is open; nothing recursive.
/// </summary>
internal sealed class FormulaStructure
{
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly FormulaLimits _limits;
    private readonly FormulaFindings _findings;
    private readonly Stack<Open> _open = new();
    private bool _wantsOperand = true;
    private int _place;

    private FormulaStructure(string text, List<Token> tokens, FormulaLimits limits, FormulaFindings findings)
    {
        _text = text;
        _tokens = tokens;
        _limits = limits;
        _findings = findings;
    }

    public List<Leaf> Leaves { get; } = [];

    public Piece Whole { get; } = new();

    public static FormulaStructure Build(string text, List<Token> tokens, FormulaLimits limits, FormulaFindings findings)
    {
        var structure = new FormulaStructure(text, tokens, limits, findings);
        structure.BuildAll();
        return structure;
    }

    private Open Current => _open.Peek();

    private void BuildAll()
    {
        _open.Push(new Open(null, default, Whole, 0));
        for (; _place < _tokens.Count; _place++)
        {
            if (_wantsOperand ? !TakeOperand(_tokens[_place]) : !TakeOperator(_tokens[_place]))
                return;
        }

        if (_wantsOperand)
            _findings.AddProblem(new(_text.Length, 0), "Rumus berakhir, padahal masih perlu bilangan, nama atau kurung.", "The formula ends where a number, a name or a bracket is needed.");
        while (_open.Count > 1)
        {
            _findings.AddProblem(Current.Bracket, "Kurung ini tidak ditutup; tambahkan ).", "This bracket is not closed; add ).");
            _open.Pop();
        }
    }

    // The two Take methods answer false when there is no use in going on.
    private bool TakeOperand(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Function:
                return OpenNew(token, _tokens[++_place].Span);
            case TokenKind.OpenBracket:
                return OpenNew(null, token.Span);
            case var _ when token.IsOperand:
                AddLeaf(new(token.Kind, token.Span, [], token.Span));
                return true;
            case var _ when token.IsPrefix:
                return TakePrefix(token);
            case TokenKind.CloseBracket when Current is { Function: not null, Arguments.Count: 0, Piece.Items.Count: 0 }:
                Close(token);
                return true;
            case TokenKind.Plus:
                _findings.AddProblem(token.Span, "Tanda + di depan tidak diperlukan; hapus.", "A leading + is not needed; remove it.");
                return true;
            default:
                _findings.AddProblem(token.Span, "Sebelum tanda ini perlu bilangan, nama atau kurung.", "A number, a name or a bracket is needed before this.");
                _wantsOperand = false;
                // The sign itself is then taken as if the operand had been there, so that later mistakes are found too.
                return TakeOperator(token);
        }
    }

    private bool TakePrefix(Token token)
    {
        if (Current.Piece.Items is [.., { Kind: TokenKind.Not } or { Kind: TokenKind.Minus }] items
            && (items.Count == 1 || !items[^2].IsLeaf))
            _findings.AddProblem(token.Span, "Dua tanda awalan berturut-turut; beri kurung, misalnya -(-a).", "Two prefix signs in a row; use brackets, such as -(-a).");
        Current.Piece.Items.Add(new(token.Kind == TokenKind.Not ? TokenKind.Not : TokenKind.Minus, token.Span));
        return true;
    }

    private bool TakeOperator(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Comma when Current.Function is not null:
                Current.NextArgument();
                _wantsOperand = true;
                return true;
            case TokenKind.Comma:
                ReportStrayComma();
                _wantsOperand = true;
                return true;
            case TokenKind.CloseBracket when _open.Count > 1:
                Close(token);
                return true;
            case TokenKind.CloseBracket:
                _findings.AddProblem(token.Span, "Kurung tutup ini tidak ada pembukanya; hapus.", "This bracket was not opened; remove it.");
                return true;
            case TokenKind.Question or TokenKind.Colon:
                TakeChoice(token);
                return true;
            case var _ when token.IsInfix && token.Kind != TokenKind.Not:
                AddSign(token);
                return true;
            default:
                ReportMissingOperator(token);
                // An x between two operands was meant as the operator itself; anything else is the next operand.
                _wantsOperand = true;
                return IsTimes(token) || TakeOperand(token);
        }
    }

    private void TakeChoice(Token token)
    {
        Piece piece = Current.Piece;
        int questions = piece.Items.Count(item => item.Kind == TokenKind.Question);
        if (token.Kind == TokenKind.Colon && questions == 0)
            _findings.AddProblem(token.Span, "Titik dua bukan tanda bagi; tulis / untuk pembagian.", "A colon is no division; write / to divide.");
        else if (token.Kind == TokenKind.Question && questions > 0)
            _findings.AddProblem(token.Span, "Pilihan di dalam pilihan perlu kurung; atau pakai if(kondisi, a, b).", "A choice inside a choice needs brackets; or use if(condition, a, b).");
        AddSign(token);
    }

    private void AddSign(Token token)
    {
        Current.Piece.Items.Add(new(token.Kind, token.Span));
        _wantsOperand = true;
    }

    private void AddLeaf(Leaf leaf)
    {
        Current.Piece.Items.Add(new(leaf.Kind, leaf.Span, Leaves.Count));
        Leaves.Add(leaf);
        _wantsOperand = false;
    }

    private bool OpenNew(Token? function, TextSpan bracket)
    {
        // A prefix sign or a choice before the bracket nests as well; both are in the piece that is left waiting.
        int depth = Current.Depth + 1 + (Current.Piece.Items is [.., { IsLeaf: false, Kind: TokenKind.Not or TokenKind.Minus or TokenKind.Question or TokenKind.Colon }] ? 1 : 0);
        if (depth > _limits.MaxDepth)
        {
            _findings.Add(FormulaDiagnostics.TooDeep, bracket, ("limit", _limits.MaxDepth));
            return false;
        }

        _open.Push(new Open(function, bracket, new Piece(), depth));
        _wantsOperand = true;
        return true;
    }

    private void Close(Token token)
    {
        Open closed = _open.Pop();
        bool isEmptyCall = closed.Function is not null && closed.Arguments.Count == 0 && closed.Piece.Items.Count == 0;
        if (!isEmptyCall)
            closed.Arguments.Add(closed.Piece);
        if (Current.Piece.Items.Count > 0 && Current.Piece.Items[^1].IsLeaf)
            return; // an operator is missing before the bracket; that was reported
        if (closed.Function is { } function)
            AddLeaf(new(TokenKind.Function, function.Span, [.. closed.Arguments], TextSpan.Covering(function.Span, token.Span)));
        else
            AddLeaf(new(TokenKind.OpenBracket, closed.Bracket, [.. closed.Arguments], TextSpan.Covering(closed.Bracket, token.Span)));
    }

    private void ReportStrayComma()
    {
        bool isDecimal = _place > 0 && _place + 1 < _tokens.Count && _tokens[_place - 1].Kind == TokenKind.Number && _tokens[_place + 1].Kind == TokenKind.Number;
        if (isDecimal)
        {
            (TextSpan before, TextSpan after) = (_tokens[_place - 1].Span, _tokens[_place + 1].Span);
            string whole = _text.Substring(before.Start, before.Length).Replace(".", "");
            string fraction = _text.Substring(after.Start, after.Length);
            _findings.Add(FormulaDiagnostics.DecimalComma, TextSpan.Covering(before, after), ("suggestion", $"{whole}.{fraction}"));
        }
        else
        {
            _findings.AddProblem(_tokens[_place].Span, "Koma hanya memisahkan argumen fungsi.", "A comma only separates the arguments of a function.");
        }
    }

    private void ReportMissingOperator(Token token)
    {
        if (IsTimes(token))
            _findings.AddProblem(token.Span, "Untuk perkalian tulis *.", "To multiply write *.");
        else if (token.Kind == TokenKind.Name && _text[token.Span.Start] != '[')
            _findings.AddProblem(token.Span, "Sebelum nama ini perlu tanda hitung. Nama yang memuat spasi ditulis [dalam kurung siku].", "An operator is needed before this name. Names with spaces are written [in square brackets].");
        else
            _findings.AddProblem(token.Span, "Sebelum bagian ini perlu tanda hitung, misalnya * atau /.", "An operator such as * or / is needed before this.");
    }

    private bool IsTimes(Token token) => token.Kind == TokenKind.Name && token.Span.Length == 1 && _text[token.Span.Start] is 'x' or 'X';

    /// <summary>A bracket or call that is not closed yet.</summary>
    private sealed class Open(Token? function, TextSpan bracket, Piece piece, int depth)
    {
        public Token? Function { get; } = function;

        public TextSpan Bracket { get; } = bracket;

        public Piece Piece { get; private set; } = piece;

        public List<Piece> Arguments { get; } = [];

        public int Depth { get; } = depth;

        public void NextArgument()
        {
            Arguments.Add(Piece);
            Piece = new Piece();
        }
    }
}
