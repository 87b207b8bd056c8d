using System.Globalization;
using System.Numerics;
using System.Text;
using Kinerja.Formulas.Running;
using Kinerja.Indicators;

namespace Kinerja.Formulas.Units;

/// <summary>Reads a unit as a document words it: <i>desa</i>, <i>persen</i>, <i>dokumen per desa</i>, <i>per 100.000 penduduk</i>, <i>indeks</i>.</summary>
internal static class UnitReading
{
    // A longer text is a sentence, not a unit.
    private const int Longest = 80;

    private static readonly string[] s_percentWords = ["persen", "prosen", "percent", "persentase", "prosentase", "presentase"];

    /// <summary>What a variable counts. A constant without a unit is the number that it is.</summary>
    public static Dimension Read(Variable variable) => variable is { Constant: { } constant, Unit.IsStated: false }
        ? Dimension.Number(Rational.FromDecimal(constant))
        : Read(variable.Unit);

    /// <summary>What the unit counts; unknown when it is not stated or says nothing that could be compared.</summary>
    public static Dimension Read(MeasurementUnit unit)
    {
        if (!unit.IsStated || unit.Text.Length > Longest)
            return Dimension.Unknown;
        string[] words = Words(NameKey.Of(unit.Text));
        if (words.Length == 0)
            return Dimension.Unknown;
        if (unit.IsPercent || words.Any(word => word == "%" || s_percentWords.Contains(word)))
            return Dimension.Share(null, Rational.Of(100));
        if (words[0] is "permil" or "‰")
            return Dimension.Share(null, Rational.Of(1000));
        int per = Array.IndexOf(words, "per");
        if (per >= 0)
            return Rate(words[..per], words[(per + 1)..]);
        if (NounLexicon.IsScore(words[0]))
            return Dimension.Score;
        return NounLexicon.IsVague(words[0]) || Noun.Of(unit.Text, words) is not { } noun ? Dimension.Unknown : Dimension.Count(noun);
    }

    private static Dimension Rate(string[] of, string[] per)
    {
        Rational factor = Rational.One;
        if (per.Length > 0 && TryNumber(per[0], out BigInteger number))
        {
            factor = Rational.Of(number);
            per = per[1..];
        }

        return Noun.Of(string.Join(' ', per), per) is { } noun
            ? Dimension.Rate(Noun.Of(string.Join(' ', of), of), noun, factor)
            : Dimension.Unknown;
    }

    // 100.000, 100,000 and 100000 are one number here: nothing is given per so many and a fraction.
    private static bool TryNumber(string word, out BigInteger number)
    {
        number = 0;
        string digits = word.Replace(".", "").Replace(",", "");
        return digits.Length is > 0 and <= 12 && BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && !number.IsZero;
    }

    // Marks between alternatives become a stroke that stands by itself; a comma inside a number is none.
    private static string[] Words(string text)
    {
        var spaced = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '/' or '&' or ';' || (c == ',' && !IsInsideNumber(text, i)))
                spaced.Append(" / ");
            else if (c is '%' or '‰')
                spaced.Append(' ').Append(c).Append(' ');
            else
                spaced.Append(char.IsLetterOrDigit(c) || c is '.' or ',' or '-' or '²' or '³' ? c : ' ');
        }

        return
        [
            .. spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Trim('.', '-'))
                .Where(word => word.Any(c => char.IsLetterOrDigit(c) || c is '/' or '%' or '‰')),
        ];
    }

    private static bool IsInsideNumber(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
