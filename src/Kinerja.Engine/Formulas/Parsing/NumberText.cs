using System.Globalization;
using System.Numerics;

namespace Kinerja.Formulas.Parsing;

/// <summary>Reads a number's digits exactly, from the text of the formula; no double on the way.</summary>
internal static class NumberText
{
    private const int DigitsOfLong = 18;

    /// <summary>Whether the number takes at most so many digits once its exponent is written out.</summary>
    public static bool Fits(ReadOnlySpan<char> text, int maxDigits)
    {
        (int whole, int fraction, int exponent) = Measure(text);
        // The exponent is judged before any power is computed: 1e2147483648 must cost nothing.
        if (exponent is > 10_000 or < -10_000)
            return false;
        int before = Math.Max(whole + exponent, 0);
        int after = Math.Max(fraction - exponent, 0);
        return before + after <= maxDigits;
    }

    /// <summary>The exact value of a number that <see cref="Fits"/>.</summary>
    public static Rational Read(ReadOnlySpan<char> text)
    {
        if (text.Length <= DigitsOfLong && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long whole))
            return Rational.Of(whole);
        int e = text.IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = e < 0 ? text : text[..e];
        int exponent = e < 0 ? 0 : int.Parse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int point = mantissa.IndexOf('.');
        BigInteger digits = 0;
        foreach (char c in mantissa)
        {
            if (c != '.')
                digits = digits * 10 + (c - '0');
        }

        int scale = exponent - (point < 0 ? 0 : mantissa.Length - point - 1);
        return scale >= 0
            ? Rational.Of(digits * BigInteger.Pow(10, scale))
            : Rational.Of(digits, BigInteger.Pow(10, -scale));
    }

    private static (int Whole, int Fraction, int Exponent) Measure(ReadOnlySpan<char> text)
    {
        int e = text.IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = e < 0 ? text : text[..e];
        int exponent = 0;
        if (e >= 0 && !int.TryParse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            exponent = int.MaxValue;
        int point = mantissa.IndexOf('.');
        // Zeros in front are no digits of the number: .5e-39 and 0.5e-39 are equally long.
        ReadOnlySpan<char> whole = (point < 0 ? mantissa : mantissa[..point]).TrimStart('0');
        return (whole.Length, point < 0 ? 0 : mantissa.Length - point - 1, exponent);
    }
}
