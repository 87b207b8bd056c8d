using System.Globalization;

namespace Kinerja.Reading.Lexing;

/// <summary>Reads numbers as Indonesians and machines write them: <c>3,01</c>, <c>3.01</c>, <c>1.234,5</c>, <c>100.000</c>.</summary>
internal static class NumberNotation
{
    /// <summary>The longest number at the start of a text that begins with a digit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">Its value; 0 when it does not fit a decimal.</param>
    /// <param name="otherValue">The other defensible value of an ambiguous one such as <c>1.234</c>; otherwise null.</param>
    /// <returns>How many characters belong to it.</returns>
    public static int Read(ReadOnlySpan<char> text, out decimal value, out decimal? otherValue)
    {
        otherValue = null;
        int first = Digits(text);
        int length = Grouped(text, first, '.', out int dots);
        if (dots > 0)
        {
            // "1.234": three digits after one point are thousands here; "0.376" has no thousands to group.
            bool decimalComma = IsFraction(text[length..], ',');
            if (decimalComma)
                length += 1 + Digits(text[(length + 1)..]);
            else if (dots == 1 && text[0] == '0')
                return Parse(text[..length], '.', out value);
            else if (dots == 1)
                otherValue = Parsed(text[..length], '.');
            return Parse(text[..length], ',', out value);
        }

        length = Grouped(text, first, ',', out int commas);
        if (commas > 1 || (commas == 1 && IsFraction(text[length..], '.')))
        {
            if (IsFraction(text[length..], '.'))
                length += 1 + Digits(text[(length + 1)..]);
            return Parse(text[..length], '.', out value);
        }

        foreach (char mark in (ReadOnlySpan<char>)[',', '.'])
        {
            if (IsFraction(text[first..], mark))
            {
                length = first + 1 + Digits(text[(first + 1)..]);
                return Parse(text[..length], mark, out value);
            }
        }

        return Parse(text[..first], '.', out value);
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

    private static int Parse(ReadOnlySpan<char> text, char mark, out decimal value)
    {
        value = Parsed(text, mark) ?? 0;
        return text.Length;
    }

    private static decimal? Parsed(ReadOnlySpan<char> text, char mark)
    {
        Span<char> plain = text.Length <= 64 ? stackalloc char[64] : new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (c == mark)
                plain[length++] = '.';
            else if (char.IsAsciiDigit(c))
                plain[length++] = c;
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;
    }
}
