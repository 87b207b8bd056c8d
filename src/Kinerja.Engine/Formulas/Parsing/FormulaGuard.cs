using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Parsing;

/// <summary>
/// Looks at a formula before any parser does: length, tokens, every character. A flat scan, because NCalc's lexer drops
/// characters it does not know without a word ("42. 3" is 3 to it) and reports no usable place.
/// </summary>
internal sealed class FormulaGuard
{
    private readonly string _text;
    private readonly FormulaLimits _limits;
    private readonly FormulaFindings _findings;
    private readonly List<Token> _tokens;
    private int _at;
    private bool _hasGaps;

    private FormulaGuard(string text, FormulaLimits limits, FormulaFindings findings, List<Token> tokens)
    {
        _text = text;
        _limits = limits;
        _findings = findings;
        _tokens = tokens;
    }

    /// <summary>The tokens of a formula; what is wrong with its size or its characters goes to the findings.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="findings">Where to report.</param>
    /// <param name="isWhole">Whether the tokens stand for all of the text, so that they can be looked at further even if something was found.</param>
    /// <param name="room">A list to be filled anew with the tokens; null to make one.</param>
    public static List<Token> Scan(string text, FormulaLimits limits, FormulaFindings findings, out bool isWhole, List<Token>? room = null)
    {
        isWhole = false;
        room?.Clear();
        if (text.Length > limits.MaxLength)
        {
            ReportTooLarge(text, limits, findings);
            return [];
        }

        var guard = new FormulaGuard(text, limits, findings, room ?? []);
        guard.ScanAll();
        if (guard._tokens.Count == 0 && !findings.Any)
            findings.Add(FormulaDiagnostics.Empty, new(0, text.Length));
        else if (guard._tokens.Count > limits.MaxTokens)
            findings.Add(FormulaDiagnostics.TooManyTokens, guard._tokens[^1].Span, ("limit", limits.MaxTokens));
        else if (DepthScan.FirstTooDeep(guard._tokens, limits.MaxDepth) is { } deep)
            findings.Add(FormulaDiagnostics.TooDeep, deep.Span, ("limit", limits.MaxDepth));
        else
            isWhole = guard._tokens.Count > 0 && !guard._hasGaps;
        return guard._tokens;
    }

    // Only the part within the limit is looked at. A tower of brackets is then told as what it is, anything else as too long.
    private static void ReportTooLarge(string text, FormulaLimits limits, FormulaFindings findings)
    {
        string part = text[..limits.MaxLength];
        var guard = new FormulaGuard(part, limits, new FormulaFindings(part), []);
        guard.ScanAll();
        if (DepthScan.FirstTooDeep(guard._tokens, limits.MaxDepth) is { } deep)
            findings.AddWithoutText(FormulaDiagnostics.TooDeep, deep.Span, ("limit", limits.MaxDepth));
        else
            findings.AddWithoutText(FormulaDiagnostics.TooLong, new(limits.MaxLength, text.Length - limits.MaxLength), ("length", text.Length), ("limit", limits.MaxLength));
    }

    private void ScanAll()
    {
        while (_at < _text.Length && _tokens.Count <= _limits.MaxTokens)
            ScanOne(_text[_at]);
    }

    private void ScanOne(char c)
    {
        if (IsBlank(c))
            _at++;
        else if (char.IsAsciiDigit(c) || (c == '.' && IsDigit(_at + 1)))
            ScanNumber();
        else if (char.IsAsciiLetter(c) || c == '_')
            ScanWord();
        else if (c == '[')
            ScanBracketed();
        else if (TwoCharacterSign() is { } two)
            Take(two, 2);
        else if (OneCharacterSign(c) is { } one)
            Take(one, 1);
        else
            Refuse();
    }

    private void Refuse()
    {
        int length = CharacterAdvice.Report(_text, _at, _findings, out TokenKind? standIn);
        if (standIn is { } kind)
            _tokens.Add(new(kind, new(_at, length)));
        _hasGaps |= standIn is null;
        _at += length;
    }

    private void ScanNumber()
    {
        int start = _at;
        SkipDigits();
        if (Peek(0) == '.' && IsDigit(_at + 1))
        {
            _at++;
            SkipDigits();
        }

        if (Peek(0) is 'e' or 'E' && (IsDigit(_at + 1) || (Peek(1) is '+' or '-' && IsDigit(_at + 2))))
        {
            _at += 2;
            SkipDigits();
        }

        var span = new TextSpan(start, _at - start);
        if (!NumberText.Fits(_text.AsSpan(span.Start, span.Length), _limits.MaxLiteralDigits))
            _findings.Add(FormulaDiagnostics.NumberTooLong, span, ("limit", _limits.MaxLiteralDigits));
        _tokens.Add(new(TokenKind.Number, span));
    }

    private void ScanWord()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '_'))
            _at++;
        ReadOnlySpan<char> word = _text.AsSpan(start, _at - start);
        TokenKind kind = Keywords.KindOf(word) ?? (NextIsOpenBracket() ? TokenKind.Function : TokenKind.Name);
        _tokens.Add(new(kind, new(start, word.Length)));
    }

    private void ScanBracketed()
    {
        int close = _text.IndexOf(']', _at);
        if (close < 0)
        {
            _findings.AddProblem(new(_at, _text.Length - _at), "Kurung siku ini tidak ditutup; tambahkan ].", "This square bracket is not closed; add ].");
            _hasGaps = true;
            _at = _text.Length;
            return;
        }

        var span = new TextSpan(_at, close + 1 - _at);
        ReadOnlySpan<char> name = _text.AsSpan(_at + 1, close - _at - 1);
        if (name.IsWhiteSpace())
            _findings.AddProblem(span, "Di antara kurung siku tidak ada nama.", "There is no name between the square brackets.");
        // Most names have nothing in them that needs a second look.
        bool isPlain = !name.ContainsAnyExceptInRange(' ', '~') && !name.Contains('[');
        for (int i = _at + 1; i < close && !isPlain; i++)
            i += CharacterAdvice.ReportInName(_text, i, _findings);
        _tokens.Add(new(TokenKind.Name, span));
        _at = close + 1;
    }

    private TokenKind? TwoCharacterSign() => (Peek(0), Peek(1)) switch
    {
        ('=', '=') => TokenKind.Equal,
        ('!', '=') or ('<', '>') => TokenKind.NotEqual,
        ('<', '=') => TokenKind.LessOrEqual,
        ('>', '=') => TokenKind.GreaterOrEqual,
        ('&', '&') => TokenKind.And,
        ('|', '|') => TokenKind.Or,
        _ => null,
    };

    // A second < or > makes a bit shift, which is refused as such and not read as two comparisons.
    private TokenKind? OneCharacterSign(char c) => c switch
    {
        '(' => TokenKind.OpenBracket,
        ')' => TokenKind.CloseBracket,
        ',' => TokenKind.Comma,
        '?' => TokenKind.Question,
        ':' => TokenKind.Colon,
        '+' => TokenKind.Plus,
        '-' when Peek(1) != '-' => TokenKind.Minus,
        '*' when Peek(1) != '*' => TokenKind.Times,
        '/' when Peek(1) is not ('/' or '*') => TokenKind.Divide,
        '%' => TokenKind.Modulo,
        '=' => TokenKind.Equal,
        '<' when Peek(1) != '<' => TokenKind.Less,
        '>' when Peek(1) != '>' => TokenKind.Greater,
        '!' => TokenKind.Not,
        _ => null,
    };

    private void Take(TokenKind kind, int length)
    {
        _tokens.Add(new(kind, new(_at, length)));
        _at += length;
    }

    private char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n' or '\u00A0';

    private bool IsDigit(int index) => index < _text.Length && char.IsAsciiDigit(_text[index]);

    private void SkipDigits()
    {
        while (IsDigit(_at))
            _at++;
    }

    private bool NextIsOpenBracket()
    {
        int next = _at;
        while (next < _text.Length && IsBlank(_text[next]))
            next++;
        return next < _text.Length && _text[next] == '(';
    }
}
