using System.Text;
using Kinerja.Formulas.Parsing;

namespace Kinerja.Formulas.Shapes;

/// <summary>A formula without its names and blanks, written so that two formulas write the same only when they have the same shape.</summary>
internal sealed class ShapeKey
{
    private const int Longest = 512;
    private const char FirstKind = 'A'; // the kinds of tokens are letters here
    private const char End = '\n';

    private readonly char[] _text = new char[Longest];
    private int _length;

    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>Writes the key of a formula.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="mostNames">How many names there can be without anybody counting how many of them are different.</param>
    /// <returns>
    /// False when it is too long or has too many names, or is not in ASCII: names may look alike then, and the compiler must see them.
    /// </returns>
    public bool TryWrite(string text, List<Token> tokens, int mostNames)
    {
        _length = 0;
        if (!Ascii.IsValid(text))
            return false;
        foreach (Token token in tokens)
        {
            // An operator has several spellings, but they mean the same.
            bool isSpelled = token.Kind is TokenKind.Number or TokenKind.Truth or TokenKind.Function;
            if (_length + 2 + (isSpelled ? token.Span.Length : 0) > Longest)
                return false;
            mostNames -= token.Kind == TokenKind.Name ? 1 : 0;
            _text[_length++] = (char)(FirstKind + (int)token.Kind);
            if (!isSpelled)
                continue;
            text.AsSpan(token.Span.Start, token.Span.Length).CopyTo(_text.AsSpan(_length));
            _length += token.Span.Length;
            _text[_length++] = End;
        }

        return mostNames >= 0;
    }
}
