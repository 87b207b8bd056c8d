using System.Globalization;

namespace Kinerja.Formulas.Explaining;

/// <summary>A fraction as a step shows it: as a decimal, and as a fraction where the decimal is not exact.</summary>
internal static class ExactNumber
{
    public static (decimal? Value, string Fraction) Of(Rational number)
    {
        bool fits = number.TryToDecimal(out decimal value);
        if (fits && Rational.FromDecimal(value).Equals(number))
            return (value, "");
        string numerator = number.Numerator.ToString(CultureInfo.InvariantCulture);
        string fraction = number.IsWhole ? numerator : $"{numerator}/{number.Denominator.ToString(CultureInfo.InvariantCulture)}";
        return (fits ? value : null, fraction);
    }
}
