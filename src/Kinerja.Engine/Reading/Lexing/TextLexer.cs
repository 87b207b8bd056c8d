using System.Globalization;
using Kinerja.Diagnostics;

namespace Kinerja.Reading.Lexing;

/// <summary>Cuts a text into tokens. One pass; what a sign means between its neighbours is not decided here.</summary>
internal sealed partial class TextLexer
{
    private const int LongestNumber = 64;

    private readonly List<Glyph> _glyphs;
    private readonly List<TextToken> _tokens = [];
    private int _at;
    private bool _space;
    private bool _line = true;

    private TextLexer(string text) => _glyphs = MarkupReader.Read(text);

    public static List<TextToken> Tokens(string text)
    {
        var lexer = new TextLexer(text);
        while (lexer._at < lexer._glyphs.Count)
            lexer.Step();
        return lexer._tokens;
    }

    private void Step()
    {
        Glyph glyph = _glyphs[_at];
        if (glyph.Mark != GlyphMark.None)
            TakeMark(glyph);
        else if (char.IsWhiteSpace(glyph.Character))
            Skip();
        else if (char.IsAsciiDigit(glyph.Character))
            TakeNumber();
        else if (IsWordStart(_at))
            TakeWord();
        else if (RunOfBars() is var bars && bars > 0)
            Add(TextTokenKind.Bar, bars);
        else if (RunOfDots() is var dots && dots > 0)
            Add(TextTokenKind.Dots, dots);
        else if (glyph.Character == '[' && BracketedName() is var name && name > 0)
            Add(TextTokenKind.Name, name);
        else
            TakeSign(glyph.Character);
    }

    private void TakeMark(Glyph glyph)
    {
        switch (glyph.Mark)
        {
            case GlyphMark.Line:
                _line = true;
                Skip();
                break;
            case GlyphMark.Paragraph:
                Add(TextTokenKind.Paragraph, 1);
                _line = true;
                break;
            case GlyphMark.UnderlineStart:
                Add(TextTokenKind.UnderlineStart, 1);
                break;
            case GlyphMark.UnderlineEnd:
                Add(TextTokenKind.UnderlineEnd, 1);
                break;
            case GlyphMark.FractionStart:
                AddMarkup(TextTokenKind.Open, TextTokenKind.Open);
                break;
            case GlyphMark.FractionMiddle:
                AddMarkup(TextTokenKind.Close, TextTokenKind.Divide, TextTokenKind.Open);
                break;
            case GlyphMark.FractionEnd:
                AddMarkup(TextTokenKind.Close, TextTokenKind.Close);
                break;
            default:
                Skip();
                break;
        }
    }

    private void Skip()
    {
        _space = true;
        _at++;
    }

    private void TakeNumber()
    {
        // "7-12" and "2016–2021" are ranges: one word of a name, never a subtraction.
        int end = _at;
        bool isRange = false;
        while (end < _glyphs.Count && (char.IsAsciiDigit(At(end)) || (IsDash(At(end)) && char.IsAsciiDigit(At(end + 1)) && char.IsAsciiDigit(At(end - 1)))))
            isRange |= IsDash(At(end++));
        if (isRange)
        {
            AddWord(end - _at);
            return;
        }

        while (end < _glyphs.Count && (char.IsAsciiDigit(At(end)) || (At(end) is '.' or ',' && char.IsAsciiDigit(At(end + 1)))))
            end++;
        // "9.9.9.9…" is no number; taken whole it is looked at once.
        if (end - _at > LongestNumber)
        {
            AddWord(end - _at);
            return;
        }

        string digits = Characters(_at, end);
        NumberForm form = NumberNotation.Read(digits);
        if (form.Indonesian is not { } value)
        {
            AddWord(end - _at);
            return;
        }

        // A formula of an Indonesian office has "1,234" for a fraction; whether "1.234" is one, nobody can tell.
        Add(TextTokenKind.Number, form.Length, value, form.IsAmbiguous && digits.Contains('.') ? form.English : null);
    }

    private void TakeWord()
    {
        int end = _at;
        while (IsWordPart(end))
            end++;
        if (HyphenatedRest(end) is var rest and > 0)
        {
            AddHyphenated(end, rest);
            return;
        }

        // "x100": the letter is a sign when at least two digits follow it and nothing else does; "X1" is a symbol.
        bool isLong = end > _at + 2 || (end == _at + 2 && At(end) is '.' or ',' && char.IsAsciiDigit(At(end + 1)));
        if (At(_at) is 'x' or 'X' && isLong && AllDigits(_at + 1, end))
            end = _at + 1;
        AddWord(end - _at);
    }

    // "di-" at the end of a line and "bagi" on the next are one word; "Desa-" before a capital letter is not.
    private int HyphenatedRest(int end)
    {
        if (At(end) is not ('-' or '‐' or '\u00AD'))
            return 0;
        int next = end + 1;
        bool line = false;
        while (next < _glyphs.Count && char.IsWhiteSpace(_glyphs[next].Character))
            line |= _glyphs[next++].Mark == GlyphMark.Line;
        return line && char.IsLower(At(next)) ? next : 0;
    }

    private void AddHyphenated(int end, int rest)
    {
        int start = _glyphs[_at].Start;
        string text = Characters(_at, end);
        end = rest;
        while (IsWordPart(end))
            end++;
        text += Characters(rest, end);
        _tokens.Add(new(TextTokenKind.Word, new(start, _glyphs[end - 1].End - start), text, text.ToLowerInvariant(), _space, _line, 0, null, false));
        _at = end;
        _space = false;
        _line = false;
    }

    private void AddWord(int length) => Add(TextTokenKind.Word, length);

    private void TakeSign(char sign)
    {
        switch (sign)
        {
            case '≤' or '≥' or '<' or '>':
                Add(TextTokenKind.Comparison, sign is '<' or '>' && At(_at + 1) == '=' ? 2 : 1);
                break;
            case '-' or '–' or '—' or '−':
                Add(TextTokenKind.Dash, IsDash(At(_at + 1)) ? 2 : 1);
                break;
            case '.':
                Add(TextTokenKind.Period, 1);
                break;
            default:
                Add(KindOf(sign), 1);
                break;
        }
    }

    private static TextTokenKind KindOf(char sign) => sign switch
    {
        '+' => TextTokenKind.Plus,
        '×' or '*' or '·' or '✕' or '⨯' => TextTokenKind.Times,
        '/' or '⁄' or '∕' => TextTokenKind.Slash,
        '÷' => TextTokenKind.Divide,
        '^' => TextTokenKind.Power,
        ':' => TextTokenKind.Colon,
        '=' => TextTokenKind.Equals,
        '%' => TextTokenKind.Percent,
        '(' or '[' or '{' => TextTokenKind.Open,
        ')' or ']' or '}' => TextTokenKind.Close,
        ',' => TextTokenKind.Comma,
        ';' => TextTokenKind.Semicolon,
        '?' => TextTokenKind.Question,
        '|' => TextTokenKind.Pipe,
        'Σ' or '∑' => TextTokenKind.Sigma,
        _ => TextTokenKind.Other,
    };

    private bool IsWordStart(int at) => char.IsLetter(At(at)) && KindOf(At(at)) != TextTokenKind.Sigma;

    private bool IsWordPart(int at)
    {
        char c = At(at);
        if (char.IsLetterOrDigit(c) && KindOf(c) != TextTokenKind.Sigma)
            return true;
        if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            return true;
        if (c == '_')
            return char.IsLetterOrDigit(At(at - 1)) && char.IsLetterOrDigit(At(at + 1));
        // "M1..Mn" is one symbol; "adm.Kependudukan" is two words.
        if (c == '.')
            return (At(at + 1) == '.' && char.IsLetterOrDigit(At(at + 2)) && char.IsLetterOrDigit(At(at - 1)))
                || (At(at - 1) == '.' && char.IsLetterOrDigit(At(at + 1)) && char.IsLetterOrDigit(At(at - 2)));
        if (!char.IsLetterOrDigit(At(at - 1)) || !char.IsLetterOrDigit(At(at + 1)))
            return false;
        // A hyphen joins "D-4" and "n-1"; a dash before a digit ("Ieu–0,1") is more likely a minus.
        return c is '-' or '‐' or '\u2011' or '\'' or '’' || (c == '–' && char.IsLetter(At(at + 1)));
    }

    private bool AllDigits(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!char.IsAsciiDigit(At(i)))
                return false;
        }

        return true;
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '−' or '‐';

    private static bool IsBar(char c) => IsDash(c) || c is '_' or '=' or '―' or '⎯' or '─' or '═' or '━' or '‾' or '¯';

    private char At(int at) => at >= 0 && at < _glyphs.Count && _glyphs[at].Mark == GlyphMark.None ? _glyphs[at].Character : '\0';

    private string Characters(int from, int to) =>
        string.Create(to - from, (this, from), static (span, state) =>
        {
            for (int i = 0; i < span.Length; i++)
                span[i] = state.Item1._glyphs[state.from + i].Character;
        });

    private void AddMarkup(params ReadOnlySpan<TextTokenKind> kinds)
    {
        Glyph glyph = _glyphs[_at];
        foreach (TextTokenKind kind in kinds)
            _tokens.Add(new(kind, new(glyph.Start, glyph.End - glyph.Start), "", "", true, _line, 0, null, IsMarkup: true));
        _line = false;
        Skip();
    }

    private void Add(TextTokenKind kind, int length, decimal value = 0, decimal? otherValue = null)
    {
        int start = _glyphs[_at].Start;
        string text = Characters(_at, _at + length);
        string key = kind == TextTokenKind.Word ? text.ToLowerInvariant() : text;
        _tokens.Add(new(kind, new(start, _glyphs[_at + length - 1].End - start), text, key, _space, _line, value, otherValue, false));
        _at += length;
        _space = kind == TextTokenKind.Paragraph;
        _line = false;
    }
}
