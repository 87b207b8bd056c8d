using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Tool.Computing;

/// <summary>Reads values that somebody typed: name=value, in plain notation with a decimal point.</summary>
internal static class GivenValues
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The values in order; or the first problem.</summary>
    public static LocalizedText? TryRead(string[] given, out List<(string Name, decimal? Value)> row)
    {
        row = [];
        foreach (string pair in given)
        {
            int sign = pair.LastIndexOf('=');
            if (sign <= 0)
                return new($"'{pair}': tulis nama=nilai, misalnya jumlah_desa=7.", $"'{pair}': write name=value, such as jumlah_desa=7.");
            (string name, string text) = (pair[..sign].Trim().Trim('[', ']'), pair[(sign + 1)..].Trim());
            if (!TryNumber(text, out decimal? value))
                return NotANumber(name, text);
            row.Add((name, value));
        }

        return Twice(row.Select(value => value.Name));
    }

    /// <summary>A number in plain notation; nothing at all is a value that is missing.</summary>
    public static bool TryNumber(string text, out decimal? value)
    {
        value = null;
        if (text.Length == 0)
            return true;
        // decimal.Parse rounds digits that it cannot hold; then it keeps fewer decimals than the text has.
        if (!decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out decimal number) || !IsExact(text, number))
            return false;
        value = number;
        return true;
    }

    /// <summary>A JSON number, which may have an exponent.</summary>
    public static bool TryJsonNumber(string raw, out decimal? value)
    {
        value = null;
        int e = raw.AsSpan().IndexOfAny('e', 'E');
        if (e < 0)
            return TryNumber(raw, out value);
        // 64 places are more than decimal has, and keep 1e999999999 from becoming a text of that length.
        return int.TryParse(raw.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent)
            && exponent is >= -64 and <= 64
            && TryNumber(Shifted(raw[..e], exponent), out value);
    }

    public static LocalizedText NotANumber(string name, string text) => new(
        $"'{text}' untuk {name} bukan bilangan dalam notasi biasa. Tulis misalnya 3.01 (titik desimal, tanpa pemisah ribuan, paling banyak 28 angka).",
        $"'{text}' for {name} is no number in plain notation. Write for instance 3.01 (decimal point, no thousands separator, at most 28 digits).");

    public static LocalizedText? Twice(IEnumerable<string> names)
    {
        string? twice = names.GroupBy(name => name, VariableNameComparer.Instance).FirstOrDefault(group => group.Count() > 1)?.First();
        return twice is null ? (LocalizedText?)null : new LocalizedText($"Nilai untuk '{twice}' diberikan dua kali.", $"A value for '{twice}' is given twice.");
    }

    private static bool IsExact(string text, decimal number)
    {
        int point = text.IndexOf('.');
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        return decimals <= 28 && number.Scale == decimals;
    }

    // 1.25 and 1 give 12.5: the point moves, and the digits stay as they are.
    private static string Shifted(string mantissa, int exponent)
    {
        string sign = mantissa.StartsWith('-') ? "-" : "";
        string[] parts = mantissa[sign.Length..].Split('.');
        string digits = parts[0] + (parts.Length > 1 ? parts[1] : "");
        int point = parts[0].Length + exponent;
        digits = point < 0 ? digits.PadLeft(digits.Length - point, '0') : digits.PadRight(point, '0');
        point = Math.Max(point, 0);
        string fraction = digits[point..].TrimEnd('0');
        return $"{sign}{digits[..point]}{(fraction.Length > 0 ? "." : "")}{fraction}";
    }
}
