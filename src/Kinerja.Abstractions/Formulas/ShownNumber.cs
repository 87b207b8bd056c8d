using System.Globalization;
using Kinerja.Diagnostics;

namespace Kinerja.Formulas;

/// <summary>
/// A number of an explanation as people read it: whole if it ends, else its first 12 digits, at least two decimals among them, and an
/// ellipsis. So is an approximate one, whose later digits would only look exact.
/// </summary>
internal static class ShownNumber
{
    private const int FirstDigits = 12;
    private const int LongestWhole = 40;

    public static LocalizedText Of(decimal? value, string fraction, bool isApproximate = false)
    {
        if (value is not { } number)
            return Cut(fraction);
        string plain = number.ToString(CultureInfo.InvariantCulture);
        // The 28th digit was rounded up and the nines before it went: what is left is near the number, not the start of it.
        string shown = fraction.Length > 0 ? FirstDigitsOf(plain) ?? $"≈ {plain}" : isApproximate ? FirstDigitsOf(plain) ?? plain : plain;
        return new(shown.Replace('.', ','), shown);
    }

    // Digits are dropped, not rounded: 71.42499999… must not look like a tie. Null when there are none to drop.
    private static string? FirstDigitsOf(string plain)
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

        return null;
    }

    private static string Cut(string digits) => digits.Length <= LongestWhole ? digits : $"{digits[..16]}…{digits[^16..]}";
}
