namespace Kinerja.Reading.Lexing;

/// <content>Signs that mean something only together: drawn bars, dots that hold a place, names in brackets.</content>
internal sealed partial class TextLexer
{
    // "- - - -" is a bar too; "=" and "_" draw bars in plain text.
    private int RunOfBars()
    {
        int end = _at;
        int count = 0;
        int kept = _at;
        while (end < _glyphs.Count && (IsBar(At(end)) || (count > 0 && At(end) == ' ' && _glyphs[end].Mark == GlyphMark.None)))
        {
            if (IsBar(At(end)))
            {
                count++;
                kept = end + 1;
            }

            end++;
        }

        return count >= 3 ? kept - _at : 0;
    }

    private int RunOfDots()
    {
        int end = _at;
        int count = 0;
        while (At(end) is '.' or '…')
            count += At(end++) == '…' ? 3 : 1;
        return count >= 3 ? end - _at : 0;
    }

    // "[LUAS_PETAK]" and "[jumlah desa]" are names; "[50/0,9 x (Ieu – 0,1)]" is a group.
    private int BracketedName()
    {
        bool hasLetter = false;
        for (int end = _at + 1; end < _glyphs.Count && _glyphs[end].Mark == GlyphMark.None; end++)
        {
            char c = At(end);
            if (c == ']')
                return hasLetter ? end + 1 - _at : 0;
            bool loneX = c is 'x' or 'X' && !IsWordPart(end - 1) && !IsWordPart(end + 1);
            if (loneX || !(char.IsLetterOrDigit(c) || c is '_' or ' ' or '%'))
                return 0;
            hasLetter |= char.IsLetter(c);
        }

        return 0;
    }
}
