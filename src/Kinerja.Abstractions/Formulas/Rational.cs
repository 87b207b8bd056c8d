using System.Globalization;
using System.Numerics;

namespace Kinerja.Formulas;

/// <summary>An exact fraction in lowest terms, with a positive denominator: the number that formulas compute with.</summary>
/// <remarks>
/// Whole numbers and decimals turn into one by themselves. Nothing is ever rounded unless a member says so. Its size is bounded only
/// by memory; a formula bounds what it takes part in. Immutable, compared by value, safe to share between threads; the default is 0.
/// </remarks>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private static readonly BigInteger s_decimalLimit = BigInteger.One << 96;

    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorLessOne; // default(Rational) must be 0/1

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One { get; } = new(1, 1);

    /// <summary>The number above the line; it carries the sign.</summary>
    public BigInteger Numerator => _numerator;

    /// <summary>The number below the line; 1 or more, and 1 for a whole number.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>Whether it is 0.</summary>
    public bool IsZero => _numerator.IsZero;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => _denominatorLessOne.IsZero;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _numerator.Sign;

    /// <summary>The size of the larger of numerator and denominator, in bits.</summary>
    internal long Bits => Math.Max(BigInteger.Abs(_numerator).GetBitLength(), Denominator.GetBitLength());

    /// <summary>A whole number.</summary>
    /// <param name="whole">The number.</param>
    /// <returns>The number over 1.</returns>
    public static Rational Of(BigInteger whole) => new(whole, BigInteger.One);

    /// <summary>A fraction, brought to lowest terms.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line; not 0.</param>
    /// <returns>The fraction.</returns>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException("The denominator is 0; no fraction has it.");
        if (denominator.Sign < 0)
            (numerator, denominator) = (-numerator, -denominator);
        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return common.IsOne ? new(numerator, denominator) : new(numerator / common, denominator / common);
    }

    /// <summary>The same number as a decimal holds.</summary>
    /// <param name="value">Any decimal; its trailing zeros make no difference.</param>
    /// <returns>The number.</returns>
    public static Rational FromDecimal(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        BigInteger mantissa = ((BigInteger)(uint)parts[2] << 64) | ((BigInteger)(uint)parts[1] << 32) | (uint)parts[0];
        int scale = (parts[3] >> 16) & 0xFF;
        return Of(parts[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, scale));
    }

    /// <summary>The number without its sign.</summary>
    /// <returns>Never negative.</returns>
    public Rational Abs() => new(BigInteger.Abs(_numerator), Denominator);

    /// <summary>The number without what stands behind the point.</summary>
    /// <returns>A whole number.</returns>
    public Rational Truncate() => Of(BigInteger.Divide(_numerator, Denominator));

    /// <summary>The largest whole number that is not above it.</summary>
    /// <returns>A whole number.</returns>
    public Rational Floor() => Sign >= 0 || IsWhole ? Truncate() : Truncate() - One;

    /// <summary>The smallest whole number that is not below it.</summary>
    /// <returns>A whole number.</returns>
    public Rational Ceiling() => -(-this).Floor();

    /// <summary>Rounds half away from zero.</summary>
    /// <param name="decimals">To how many decimals; -2 rounds to hundreds.</param>
    /// <returns>The rounded number.</returns>
    public Rational Round(int decimals)
    {
        BigInteger power = BigInteger.Pow(10, Math.Abs(decimals));
        return decimals >= 0
            ? Of(RoundedQuotient(_numerator * power, Denominator), power)
            : Of(RoundedQuotient(_numerator, Denominator * power) * power);
    }

    /// <summary>The value as a decimal without trailing zeros, rounded half away from zero to the given decimals.</summary>
    /// <param name="decimals">How many decimals, 0 to 28.</param>
    /// <param name="value">The decimal; 0 when it does not fit.</param>
    /// <returns>False when it does not fit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No decimal has so many decimals.</exception>
    public bool TryToDecimal(int decimals, out decimal value)
    {
        if (decimals is < 0 or > 28)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Give 0 to 28 decimals.");
        return TryCompose(RoundedQuotient(_numerator * BigInteger.Pow(10, decimals), Denominator), decimals, out value);
    }

    /// <summary>
    /// The value as a decimal without trailing zeros: exactly if decimal can hold it, else rounded half away from zero to
    /// 28 significant digits, of which none lies beyond the 28th decimal.
    /// </summary>
    /// <param name="value">The decimal; 0 when it does not fit.</param>
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

    /// <summary>Compares two numbers.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Negative when this is less, 0 when they are the same, positive when it is more.</returns>
    public int CompareTo(Rational other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <summary>Whether two numbers are the same.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True when they are.</returns>
    public bool Equals(Rational other) => _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne);

    /// <summary>The number in plain notation, the same in every culture.</summary>
    /// <returns>Such as <c>500/7</c>, or <c>-3</c> for a whole number.</returns>
    public override string ToString()
    {
        string numerator = _numerator.ToString(CultureInfo.InvariantCulture);
        return IsWhole ? numerator : $"{numerator}/{Denominator.ToString(CultureInfo.InvariantCulture)}";
    }

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
        whole.IsZero ? 0 : whole.ToString(CultureInfo.InvariantCulture).Length;
}
