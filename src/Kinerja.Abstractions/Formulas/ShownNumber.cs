using System.Globalization;
using Kinerja.Diagnostics;

namespace Kinerja.Formulas;

/// <summary>A number of an explanation as people read it: whole if it ends, else its first 12 digits, at least two decimals among them, and an ellipsis.</summary>
internal static class ShownNumber
{
    private const int FirstDigits = 12;
    private const int LongestWhole = 40;

    public static LocalizedText Of(decimal? value, string fraction)
    {
        if (value is not { } number)
            return Cut(fraction);
        if (fraction.Length == 0)
            return LocalizedText.Of(number);
        string plain = FirstDigitsOf(number.ToString(CultureInfo.InvariantCulture));
        return new(plain.Replace('.', ','), plain);
    }

    // Digits are dropped, not rounded: 71.42499999… must not look like a tie.
    private static string FirstDigitsOf(string plain)
    {
        int point = plain.IndexOf('.');
        int significant = 0;
        for (int i = 0; i < plain.Length; i++)
        {
            if (char.IsAsciiDigit(plain[i]) && (significant > 0 || plain[i] != '0'))
                significant++;
            if (significant >= FirstDigits && point >= 0 && i >= point + 2 && i < plain.Length - 1)
                return $"{plain[..(i + 1)]}…";
        }

        // The 28th digit was rounded up and the nines before it went: what is left is near the number, not the start of it.
        return $"≈ {plain}";
    }

    private static string Cut(string digits) => digits.Length <= LongestWhole ? digits : $"{digits[..16]}…{digits[^16..]}";
}
