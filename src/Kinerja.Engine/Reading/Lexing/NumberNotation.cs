using System.Globalization;

namespace Kinerja.Reading.Lexing;

/// <summary>Reads numbers as Indonesians and machines write them: <c>3,01</c>, <c>3.01</c>, <c>1.234,5</c>, <c>100.000</c>.</summary>
internal static class NumberNotation
{
    /// <summary>The longest number at the start of a text that begins with a digit.</summary>
    public static NumberForm Read(ReadOnlySpan<char> text)
    {
        int first = Digits(text);
        foreach (char mark in (ReadOnlySpan<char>)['.', ','])
        {
            char other = mark == '.' ? ',' : '.';
            int length = Grouped(text, first, mark, out int groups);
            bool hasFraction = groups > 0 && IsFraction(text[length..], other);
            if (hasFraction)
                length += 1 + Digits(text[(length + 1)..]);
            if (groups > 1 || hasFraction)
                return One(text[..length], other);
            // "1.234": three digits after one mark are thousands to one reader, decimals to the other; "0.376" has no thousands to group.
            if (groups == 1)
                return text[0] == '0' ? One(text[..length], mark) : new(length, Parsed(text[..length], ','), Parsed(text[..length], '.'));
        }

        foreach (char mark in (ReadOnlySpan<char>)[',', '.'])
        {
            if (IsFraction(text[first..], mark))
                return One(text[..(first + 1 + Digits(text[(first + 1)..]))], mark);
        }

        return One(text[..first], '.');
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }

    private static int Grouped(ReadOnlySpan<char> text, int first, char mark, out int groups)
    {
        groups = 0;
        int length = first;
        while (first <= 3 && IsFraction(text[length..], mark) && Digits(text[(length + 1)..]) == 3)
        {
            length += 4;
            groups++;
        }

        return length;
    }

    private static bool IsFraction(ReadOnlySpan<char> rest, char mark) => rest.Length > 1 && rest[0] == mark && char.IsAsciiDigit(rest[1]);

    private static NumberForm One(ReadOnlySpan<char> text, char mark) => Parsed(text, mark) is var value ? new(text.Length, value, value) : default;

    // A decimal drops the digits that it has no room for; a number that would lose some is none.
    private static decimal? Parsed(ReadOnlySpan<char> text, char mark)
    {
        Span<char> plain = text.Length <= 64 ? stackalloc char[64] : new char[text.Length];
        int length = 0;
        int point = -1;
        foreach (char c in text)
        {
            if (c == mark)
                point = length;
            if (c == mark || char.IsAsciiDigit(c))
                plain[length++] = c == mark ? '.' : c;
        }

        int decimals = point < 0 ? 0 : length - point - 1;
        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) && value.Scale == decimals
            ? value
            : null;
    }
}
