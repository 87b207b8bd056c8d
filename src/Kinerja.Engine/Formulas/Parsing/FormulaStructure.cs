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
    private readonly FormulaFindings _findings;
    private readonly Stack<Open> _open = new();
    private bool _wantsOperand = true;
    private int _place;

    private FormulaStructure(string text, List<Token> tokens, FormulaFindings findings)
    {
        _text = text;
        _tokens = tokens;
        _findings = findings;
    }

    public List<Leaf> Leaves { get; } = [];

    public Piece Whole { get; } = new();

    public static FormulaStructure Build(string text, List<Token> tokens, FormulaFindings findings)
    {
        var structure = new FormulaStructure(text, tokens, findings);
        structure.BuildAll();
        return structure;
    }

    private Open Current => _open.Peek();

    private void BuildAll()
    {
        _open.Push(new Open(null, default, Whole));
        for (; _place < _tokens.Count; _place++)
        {
            if (_wantsOperand)
                TakeOperand(_tokens[_place]);
            else
                TakeOperator(_tokens[_place]);
        }

        if (_wantsOperand && IsAfterPercent)
            ReportPercent();
        else if (_wantsOperand)
            _findings.AddProblem(new(_text.Length, 0), "Formula berakhir, padahal masih perlu bilangan, nama atau kurung.", "The formula ends where a number, a name or a bracket is needed.");
        while (_open.Count > 1)
        {
            _findings.AddProblem(Current.Bracket, "Kurung ini tidak ditutup; tambahkan ).", "This bracket is not closed; add ).");
            _open.Pop();
        }
    }

    private void TakeOperand(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Function:
                OpenNew(token, _tokens[++_place].Span);
                break;
            case TokenKind.OpenBracket:
                OpenNew(null, token.Span);
                break;
            case var _ when token.IsOperand:
                AddLeaf(new(token.Kind, token.Span, [], token.Span));
                break;
            case var _ when token.IsPrefix:
                TakePrefix(token);
                break;
            case TokenKind.CloseBracket when Current is { Function: not null, Arguments.Count: 0, Piece.Items.Count: 0 }:
                Close(token);
                break;
            case var _ when IsAfterPercent && token.Kind != TokenKind.Modulo:
                ReportPercent();
                _wantsOperand = false;
                TakeOperator(token);
                break;
            case TokenKind.Plus:
                _findings.AddProblem(token.Span, "Tanda + di depan tidak diperlukan; hapus.", "A leading + is not needed; remove it.");
                break;
            default:
                _findings.AddProblem(token.Span, "Sebelum tanda ini perlu bilangan, nama atau kurung.", "A number, a name or a bracket is needed before this.");
                // The sign itself is then taken as if the operand had been there, so that later mistakes are found too.
                _wantsOperand = false;
                TakeOperator(token);
                break;
        }
    }

    private bool IsAfterPercent => _place > 0 && _tokens[_place - 1].Kind == TokenKind.Modulo;

    // x 100% is how offices write it.
    private void ReportPercent() => _findings.AddProblem(_tokens[_place - 1].Span,
        "Tanda % berarti sisa bagi. Untuk persen tulis * 100, tanpa tanda %.", "The sign % means the remainder. For a percentage write * 100, without a % sign.");

    private void TakePrefix(Token token)
    {
        List<PieceItem> items = Current.Piece.Items;
        bool followsPrefix = items is [.., { Kind: TokenKind.Not or TokenKind.Minus }] && (items.Count == 1 || !items[^2].IsLeaf);
        if (followsPrefix)
            _findings.AddProblem(token.Span, "Dua tanda awalan berturut-turut; beri kurung, misalnya -(-a).", "Two prefix signs in a row; use brackets, such as -(-a).");
        items.Add(new(token.Kind, token.Span));
    }

    private void TakeOperator(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Comma when Current.Function is not null:
                Current.NextArgument();
                _wantsOperand = true;
                break;
            case TokenKind.Comma:
                ReportStrayComma();
                _wantsOperand = true;
                break;
            case TokenKind.CloseBracket when _open.Count > 1:
                Close(token);
                break;
            case TokenKind.CloseBracket:
                _findings.AddProblem(token.Span, "Kurung tutup ini tidak ada pembukanya; hapus.", "This bracket was not opened; remove it.");
                break;
            case TokenKind.Question or TokenKind.Colon:
                TakeChoice(token);
                break;
            case var _ when token.IsInfix && token.Kind != TokenKind.Not:
                AddSign(token);
                break;
            default:
                ReportMissingOperator(token);
                // An x between two operands was meant as the operator itself; anything else is the next operand.
                _wantsOperand = true;
                if (!IsTimes(token))
                    TakeOperand(token);
                break;
        }
    }

    private void TakeChoice(Token token)
    {
        Piece piece = Current.Piece;
        if (token.Kind == TokenKind.Colon && !piece.HasChoice)
            _findings.AddProblem(token.Span, "Titik dua bukan tanda bagi; tulis / untuk pembagian.", "A colon is no division; write / to divide.");
        else if (token.Kind == TokenKind.Question && piece.HasChoice)
            _findings.AddProblem(token.Span, "Pilihan di dalam pilihan perlu kurung; atau pakai if(kondisi, a, b).", "A choice inside a choice needs brackets; or use if(condition, a, b).");
        piece.HasChoice |= token.Kind == TokenKind.Question;
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

    private void OpenNew(Token? function, TextSpan bracket)
    {
        _open.Push(new Open(function, bracket, new Piece()));
        _wantsOperand = true;
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
            _findings.AddFixable(FormulaDiagnostics.DecimalComma, TextSpan.Covering(before, after), $"{whole}.{fraction}", ("suggestion", $"{whole}.{fraction}"));
        }
        else
        {
            _findings.AddProblem(_tokens[_place].Span, "Koma hanya memisahkan argumen fungsi.", "A comma only separates the arguments of a function.");
        }
    }

    private void ReportMissingOperator(Token token)
    {
        if (IsTimes(token))
            _findings.AddProblem(token.Span, "Untuk perkalian tulis *.", "To multiply write *.", "*");
        else if (_place > 0 && _tokens[_place - 1].Kind == TokenKind.Number && _tokens[_place - 1].Span.End == token.Span.Start)
            _findings.AddProblem(token.Span, "Bilangan ditulis tanpa pemisah ribuan dan tanpa satuan, misalnya 1000.", "Numbers are written without thousands separator and without unit, such as 1000.");
        else if (token.Kind == TokenKind.Name && _text[token.Span.Start] != '[')
            _findings.AddProblem(token.Span, "Sebelum nama ini perlu tanda hitung. Nama yang memuat spasi ditulis [dalam kurung siku].", "An operator is needed before this name. Names with spaces are written [in square brackets].");
        else
            _findings.AddProblem(token.Span, "Sebelum bagian ini perlu tanda hitung, misalnya * atau /.", "An operator such as * or / is needed before this.");
    }

    private bool IsTimes(Token token) => token.Kind == TokenKind.Name && token.Span.Length == 1 && _text[token.Span.Start] is 'x' or 'X';

    /// <summary>A bracket or call that is not closed yet.</summary>
    private sealed class Open(Token? function, TextSpan bracket, Piece piece)
    {
        public Token? Function { get; } = function;

        public TextSpan Bracket { get; } = bracket;

        public Piece Piece { get; private set; } = piece;

        public List<Piece> Arguments { get; } = [];

        public void NextArgument()
        {
            Arguments.Add(Piece);
            Piece = new Piece();
        }
    }
}
