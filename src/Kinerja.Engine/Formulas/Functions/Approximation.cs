using System.Numerics;

namespace Kinerja.Formulas.Functions;

/// <summary>
/// Roots, logarithms and exponentials where they are irrational, in fixed-point arithmetic on whole numbers, so that every
/// machine gets the same digits.
/// </summary>
/// <remarks>
/// A fixed-point number is a whole number of units, of which there are 2 to the power "places" in 1. Every step drops less than
/// a unit. With 192 places the steps here and the sizes that <see cref="FormulaLimits.MaxBits"/> admits take at most some 30
/// bits from the end; 30 significant digits need 100.
/// </remarks>
internal static class Approximation
{
    private const int SignificantDigits = 30;
    private const int WorkingPlaces = 192;
    private const decimal DigitsPerBit = 0.3010299956639811952137388947m; // the logarithm of 2

    // Ln 2 is twice the inverse hyperbolic tangent of a third.
    private static readonly BigInteger s_ln2 = 2 * InverseTanh((BigInteger.One << WorkingPlaces) / 3, WorkingPlaces);

    /// <summary>The natural logarithm of 10.</summary>
    public static Rational Ln10 { get; } = Ln(Rational.Of(10));

    /// <summary>The square root of a positive number.</summary>
    public static Rational Sqrt(Rational value)
    {
        int halfBits = (int)(value.Numerator.GetBitLength() - value.Denominator.GetBitLength()) / 2;
        int places = Math.Max(0, WorkingPlaces - halfBits);
        return Of(IntegerRoot.Floor((value.Numerator << (2 * places)) / value.Denominator, 2), places);
    }

    /// <summary>The natural logarithm of a positive number other than 1.</summary>
    public static Rational Ln(Rational value)
    {
        // value = 2^k * m, where m = top / bottom lies between 2/3 and 4/3; its logarithm is k * ln 2 + ln m.
        (BigInteger top, BigInteger bottom) = (value.Numerator, value.Denominator);
        int k = (int)(top.GetBitLength() - bottom.GetBitLength());
        (top, bottom) = (top << Math.Max(0, -k), bottom << Math.Max(0, k));
        if (top * 3 > bottom * 4)
            (bottom, k) = (bottom << 1, k + 1);
        else if (top * 3 < bottom * 2)
            (top, k) = (top << 1, k - 1);

        // Near 1 the logarithm is about m - 1. The zeros it begins with must not use up the places.
        BigInteger difference = top - bottom;
        BigInteger size = BigInteger.Abs(difference);
        int places = k == 0 ? WorkingPlaces + (int)(bottom.GetBitLength() - size.GetBitLength()) : WorkingPlaces;

        // ln m = 2 artanh((m - 1) / (m + 1)), and the fraction is a fifth at most.
        BigInteger half = InverseTanh((size << places) / (top + bottom), places);
        return Of(k * s_ln2 + 2 * half * difference.Sign, places);
    }

    /// <summary>The exponential. The caller sees to it that the power is of a size that can be computed.</summary>
    public static Rational Exp(Rational power)
    {
        // power = k * ln 2 + rest, and the rest is not negative and less than ln 2; the exponential is 2^k * exp(rest).
        BigInteger units = (power * Rational.Of(BigInteger.One << WorkingPlaces)).Floor().Numerator;
        BigInteger k = BigInteger.DivRem(units, s_ln2, out BigInteger rest);
        if (rest.Sign < 0)
            (k, rest) = (k - 1, rest + s_ln2);

        // The series 1 + r + r^2/2! + ..., until a term is less than a unit.
        BigInteger term = BigInteger.One << WorkingPlaces;
        BigInteger sum = term;
        for (int n = 1; !term.IsZero; n++)
        {
            term = ((term * rest) >> WorkingPlaces) / n;
            sum += term;
        }

        return Of(sum, WorkingPlaces - (int)k);
    }

    /// <summary>A number other than zero, rounded half away from zero to 30 significant digits.</summary>
    public static Rational Rounded(Rational value)
    {
        // Between 2^(b-1) and 2^(b+1); the place of its first digit is the higher of two that are possible, or the lower.
        Rational size = value.Abs();
        long bits = size.Numerator.GetBitLength() - size.Denominator.GetBitLength();
        int first = (int)decimal.Floor((bits + 1) * DigitsPerBit);
        if (size.CompareTo(PowerOfTen(first)) < 0)
            first--;
        return value.Round(SignificantDigits - 1 - first);
    }

    public static Rational PowerOfTen(int exponent)
    {
        BigInteger power = BigInteger.Pow(10, Math.Abs(exponent));
        return exponent < 0 ? Rational.Of(BigInteger.One, power) : Rational.Of(power);
    }

    // The series x + x^3/3 + x^5/5 + ... of a fixed-point number from 0 to a third.
    private static BigInteger InverseTanh(BigInteger x, int places)
    {
        BigInteger square = (x * x) >> places;
        BigInteger sum = x;
        BigInteger power = x;
        for (int n = 3; !power.IsZero; n += 2)
        {
            power = (power * square) >> places;
            sum += power / n;
        }

        return sum;
    }

    private static Rational Of(BigInteger units, int places) =>
        places >= 0 ? Rational.Of(units, BigInteger.One << places) : Rational.Of(units << -places);
}
