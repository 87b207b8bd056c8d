using System.Text;

namespace Kinerja.Serialization.Reading;

/// <summary>A line and a column, both counted from 1; the column in UTF-16 code units.</summary>
internal readonly record struct TextPlace(int Line, int Column);

/// <summary>Turns byte offsets into lines and columns, going forward only. Lines end with LF, CRLF or CR.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _at;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The place of an offset that is not before the last one asked for and lies between two characters.</summary>
    public TextPlace MoveTo(int offset)
    {
        while (_at < offset)
        {
            int found = _text[_at..offset].IndexOfAny((byte)'\n', (byte)'\r');
            int end = found < 0 ? offset : _at + found;
            _column += Encoding.UTF8.GetCharCount(_text[_at..end]);
            _at = end;
            if (found >= 0)
                PassBreak();
        }

        return new(_line, _column);
    }

    private void PassBreak()
    {
        bool isFirstOfTwo = _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n';
        _at++;
        if (isFirstOfTwo)
        {
            _column++;
            return;
        }

        _line++;
        _column = 1;
    }
}
