using System.Numerics;

namespace Kinerja.Formulas.Running;

/// <summary>An exact fraction in lowest terms, with a positive denominator.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private static readonly BigInteger s_decimalLimit = BigInteger.One << 96;

    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorLessOne; // default(Rational) must be 0/1

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    public static Rational Zero => default;

    public static Rational One { get; } = new(1, 1);

    public BigInteger Numerator => _numerator;

    public BigInteger Denominator => _denominatorLessOne + 1;

    public bool IsZero => _numerator.IsZero;

    public bool IsWhole => _denominatorLessOne.IsZero;

    public int Sign => _numerator.Sign;

    /// <summary>The size of the larger of numerator and denominator, in bits.</summary>
    public long Bits => Math.Max(BigInteger.Abs(_numerator).GetBitLength(), Denominator.GetBitLength());

    public static Rational Of(BigInteger numerator) => new(numerator, BigInteger.One);

    /// <summary>The fraction in lowest terms. The denominator is not zero.</summary>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign < 0)
            (numerator, denominator) = (-numerator, -denominator);
        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return common.IsOne ? new(numerator, denominator) : new(numerator / common, denominator / common);
    }

    public static Rational FromDecimal(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        BigInteger mantissa = ((BigInteger)(uint)parts[2] << 64) | ((BigInteger)(uint)parts[1] << 32) | (uint)parts[0];
        int scale = (parts[3] >> 16) & 0xFF;
        return Of(parts[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, scale));
    }

    public static Rational operator +(Rational a, Rational b) => a.IsWhole && b.IsWhole
        ? Of(a._numerator + b._numerator)
        : Of(a._numerator * b.Denominator + b._numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => new(-a._numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => Of(a._numerator * b._numerator, a.Denominator * b.Denominator);

    /// <summary>The quotient. The divisor is not zero.</summary>
    public static Rational operator /(Rational a, Rational b) => Of(a._numerator * b.Denominator, a.Denominator * b._numerator);

    /// <summary>What is left of a after taking b out as often as it fits, with the sign of a. The divisor is not zero.</summary>
    public static Rational operator %(Rational a, Rational b) => a - b * (a / b).Truncate();

    public Rational Abs() => new(BigInteger.Abs(_numerator), Denominator);

    public Rational Truncate() => Of(BigInteger.Divide(_numerator, Denominator));

    public Rational Floor() => Sign >= 0 || IsWhole ? Truncate() : Truncate() - One;

    public Rational Ceiling() => -(-this).Floor();

    /// <summary>Rounds half away from zero to a number of decimals, which may be negative.</summary>
    public Rational Round(int decimals)
    {
        BigInteger power = BigInteger.Pow(10, Math.Abs(decimals));
        return decimals >= 0
            ? Of(RoundedQuotient(_numerator * power, Denominator), power)
            : Of(RoundedQuotient(_numerator, Denominator * power) * power);
    }

    /// <summary>The value as a decimal without trailing zeros, rounded half away from zero to the given decimals.</summary>
    /// <returns>False when it does not fit.</returns>
    public bool TryToDecimal(int decimals, out decimal value) =>
        TryCompose(RoundedQuotient(_numerator * BigInteger.Pow(10, decimals), Denominator), decimals, out value);

    /// <summary>
    /// The value as a decimal without trailing zeros: exactly if decimal can hold it, else rounded half away from zero to
    /// 28 significant digits, of which none lies beyond the 28th decimal.
    /// </summary>
    /// <returns>False when it is too large, or not zero but too small to leave a digit.</returns>
    public bool TryToDecimal(out decimal value)
    {
        BigInteger quotient = BigInteger.DivRem(_numerator * BigInteger.Pow(10, 28), Denominator, out BigInteger rest);
        if (rest.IsZero && TryCompose(quotient, 28, out value))
            return true;
        int digits = DigitCount(BigInteger.Abs(_numerator) / Denominator);
        int decimals = digits > 0 ? 28 - digits : 28;
        Rational rounded = Round(decimals);
        // Rounding up can add a digit (9.99… to 10); the extra digit is then a zero and is dropped below.
        if (!TryCompose(rounded._numerator * BigInteger.Pow(10, 28) / rounded.Denominator, 28, out value))
            return false;
        return value != 0 || IsZero;
    }

    public int CompareTo(Rational other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    public bool Equals(Rational other) => _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne);

    public override string ToString() => IsWhole ? _numerator.ToString() : $"{_numerator}/{Denominator}";

    private static BigInteger RoundedQuotient(BigInteger numerator, BigInteger denominator)
    {
        BigInteger quotient = BigInteger.DivRem(BigInteger.Abs(numerator), denominator, out BigInteger rest);
        if (rest * 2 >= denominator)
            quotient++;
        return numerator.Sign < 0 ? -quotient : quotient;
    }

    private static bool TryCompose(BigInteger mantissa, int scale, out decimal value)
    {
        value = 0;
        while (scale > 0)
        {
            BigInteger shorter = BigInteger.DivRem(mantissa, 10, out BigInteger digit);
            if (!digit.IsZero)
                break;
            mantissa = shorter;
            scale--;
        }

        BigInteger size = BigInteger.Abs(mantissa);
        if (size >= s_decimalLimit)
            return false;
        value = new decimal(
            unchecked((int)(uint)(size & uint.MaxValue)),
            unchecked((int)(uint)((size >> 32) & uint.MaxValue)),
            unchecked((int)(uint)(size >> 64)),
            mantissa.Sign < 0,
            (byte)scale);
        return true;
    }

    private static int DigitCount(BigInteger whole) =>
        whole.IsZero ? 0 : whole.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
}
