using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;

namespace Kinerja.Measuring.Values;

/// <summary>Cuts the text of a value into tokens, in one pass. What no sign means between its neighbours is not decided here.</summary>
internal sealed class ValueLexer
{
    private readonly string _text;
    private readonly List<ValueToken> _tokens = [];
    private int _at;
    private bool _space;

    private ValueLexer(string text) => _text = text;

    public static List<ValueToken> Tokens(string text)
    {
        var lexer = new ValueLexer(text);
        while (lexer._at < text.Length)
            lexer.Step();
        return lexer._tokens;
    }

    private void Step()
    {
        char c = At(_at);
        if (IsBlank(c))
        {
            _space = true;
            _at++;
        }
        else if (char.IsAsciiDigit(c) || (c is '.' or ',' && char.IsAsciiDigit(At(_at + 1))))
            TakeNumber();
        else if (char.IsLetter(c))
            TakeWord();
        else if (c is '<' or '>' or '≤' or '≥' or '≦' or '≧' or '=')
            TakeComparison();
        else if (c == ',' && IsDash(At(_at + 1)))
            Add(ValueTokenKind.NoCents, 1 + RunOf(_at + 1, IsDash));
        else if (c is '…' || (c == '.' && At(_at + 1) == '.'))
            Add(ValueTokenKind.Dots, RunOf(_at, sign => sign is '.' or '…'));
        else
            Add(KindOf(c), 1);
    }

    private void TakeNumber()
    {
        int end = _at + (char.IsAsciiDigit(At(_at)) ? 0 : 1);
        while (char.IsAsciiDigit(At(end)) || (At(end) is '.' or ',' && char.IsAsciiDigit(At(end + 1))))
            end++;
        ReadOnlySpan<char> run = _text.AsSpan(_at, end - _at);
        // ".5" is 0.5: nothing stands before the mark that it could group.
        NumberForm form = char.IsAsciiDigit(run[0]) ? NumberNotation.Read(run) : NumberNotation.Read($"0{run}") with { Length = run.Length };
        bool isWhole = form.Length == run.Length && (run[0] != '0' || run.Count('.') + run.Count(',') < 2);
        Add(isWhole ? ValueTokenKind.Number : ValueTokenKind.MalformedNumber, end - _at, form);
    }

    private void TakeWord()
    {
        int end = _at;
        while (IsWordPart(end))
            end++;
        // "Rp.1.500", "min. 80" and "s.d.": the point belongs to the word.
        int length = end - _at;
        if (At(end) == '.' && At(end + 1) != '.')
            end++;
        string key = _text.Substring(_at, length).ToLowerInvariant();
        AddToken(new(ValueTokenKind.Word, new(_at, end - _at), key, _space), end);
    }

    // "Rp1.500" is a word and a number, "m2" a word.
    private bool IsWordPart(int at)
    {
        char c = At(at);
        if (char.IsAsciiDigit(c) && char.IsLetter(At(at - 1)))
            return !ValueWords.Currencies.Contains(_text[_at..at].ToLowerInvariant());
        if (c is '.' or '/' or '-' or '‐' or '\u2011')
            return char.IsLetter(At(at + 1)) && char.IsLetter(At(at - 1));
        return char.IsLetterOrDigit(c) || c is '²' or '³' || IsMark(c);
    }

    // "<=", "=<" and "< =" are one sign; "=" alone is none.
    private void TakeComparison()
    {
        int end = _at + 1;
        int next = end;
        while (IsBlank(At(next)))
            next++;
        char first = At(_at);
        char second = At(next);
        bool isPair = (first is '<' or '>' && second == '=') || (first == '=' && second is '<' or '>' && next == end);
        if (isPair)
            end = next + 1;
        char sign = first == '=' && isPair ? second : first;
        ValueBound bound = sign switch
        {
            '≤' or '≦' => ValueBound.AtMost,
            '≥' or '≧' => ValueBound.AtLeast,
            '<' => isPair ? ValueBound.AtMost : ValueBound.Below,
            '>' => isPair ? ValueBound.AtLeast : ValueBound.Above,
            _ => ValueBound.None,
        };
        AddToken(new(bound == ValueBound.None ? ValueTokenKind.Equals : ValueTokenKind.Comparison, new(_at, end - _at), "", _space, Bound: bound), end);
    }

    private static ValueTokenKind KindOf(char sign) => sign switch
    {
        '%' or '٪' or '％' => ValueTokenKind.Percent,
        '+' => ValueTokenKind.Plus,
        '±' => ValueTokenKind.PlusMinus,
        '~' or '≈' or '∼' => ValueTokenKind.About,
        '/' or '⁄' or '∕' => ValueTokenKind.Slash,
        '(' or '[' => ValueTokenKind.Open,
        ')' or ']' => ValueTokenKind.Close,
        ':' => ValueTokenKind.Colon,
        _ when IsDash(sign) => ValueTokenKind.Dash,
        _ when char.IsNumber(sign) => ValueTokenKind.ForeignDigits,
        _ => ValueTokenKind.Other,
    };

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '−' or '‐' or '\u2011' or '‒' or '﹣' or '－';

    // Quotes say no more than blanks do; a zero-width character says nothing at all.
    private static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || c is '"' or '\'' or '“' or '”' or '‘' or '’' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private int RunOf(int from, Func<char, bool> belongs)
    {
        int end = from;
        while (belongs(At(end)))
            end++;
        return end - from;
    }

    private char At(int at) => at >= 0 && at < _text.Length ? _text[at] : '\0';

    private void Add(ValueTokenKind kind, int length, NumberForm number = default) =>
        AddToken(new(kind, new(_at, length), _text.Substring(_at, length), _space, number), _at + length);

    private void AddToken(ValueToken token, int end)
    {
        _tokens.Add(token);
        _at = end;
        _space = false;
    }
}
