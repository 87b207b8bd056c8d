using System.Runtime.CompilerServices;

namespace Kinerja.Formulas.Running;

/// <summary>
/// An exact fraction of two 64-bit integers, not reduced unless it has to be. Operations say false when the answer does not
/// fit; the row is then evaluated with <see cref="Rational"/>, which always fits.
/// </summary>
internal readonly struct SmallFraction
{
    private const int MostDecimals = PowersOfTen.Largest;

    public static readonly SmallFraction Zero = new(0, 1);
    public static readonly SmallFraction One = new(1, 1);

    public SmallFraction(long numerator, long denominator) => (Numerator, Denominator) = (numerator, denominator);

    public long Numerator { get; }

    /// <summary>Positive.</summary>
    public long Denominator { get; }

    public bool IsZero => Numerator == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFrom(decimal value, out SmallFraction fraction)
    {
        // A decimal is a 96-bit magnitude, a sign and a power of ten; the common ones have a magnitude of 63 bits and few decimals.
        DecimalParts parts = DecimalParts.Of(value);
        bool fits = DecimalParts.IsLayout && parts.FitsLong && parts.Scale <= MostDecimals;
        fraction = fits ? new(parts.Signed, PowersOfTen.Longs[parts.Scale]) : default;
        return fits;
    }

    public static bool TryFrom(Rational value, out SmallFraction fraction)
    {
        bool fits = value.Bits <= 62;
        fraction = fits ? new((long)value.Numerator, (long)value.Denominator) : default;
        return fits;
    }

    public static SmallFraction Negated(SmallFraction value) => new(-value.Numerator, value.Denominator);

    public static bool TryAdd(SmallFraction a, SmallFraction b, out SmallFraction sum)
    {
        long plain = unchecked(a.Numerator + b.Numerator);
        bool isPlain = a.Denominator == b.Denominator && ((a.Numerator ^ plain) & (b.Numerator ^ plain)) >= 0 && plain != long.MinValue;
        sum = new(plain, a.Denominator);
        return isPlain
            || TryFit((Int128)a.Numerator * b.Denominator + (Int128)b.Numerator * a.Denominator, (Int128)a.Denominator * b.Denominator, out sum);
    }

    public static bool TryMultiply(SmallFraction a, SmallFraction b, out SmallFraction product)
    {
        bool isPlain = TryTimes(a.Numerator, b.Numerator, out long numerator) & TryTimes(a.Denominator, b.Denominator, out long denominator);
        product = new(numerator, denominator);
        return isPlain || TryFit((Int128)a.Numerator * b.Numerator, (Int128)a.Denominator * b.Denominator, out product);
    }

    /// <summary>The quotient. The divisor is not zero.</summary>
    public static bool TryDivide(SmallFraction a, SmallFraction b, out SmallFraction quotient)
    {
        bool isPlain = TryTimes(a.Numerator, b.Denominator, out long top) & TryTimes(a.Denominator, b.Numerator, out long bottom);
        quotient = bottom < 0 ? new(-top, -bottom) : new(top, bottom);
        if (isPlain)
            return true;
        Int128 numerator = (Int128)a.Numerator * b.Denominator;
        Int128 denominator = (Int128)a.Denominator * b.Numerator;
        return b.Numerator < 0 ? TryFit(-numerator, -denominator, out quotient) : TryFit(numerator, denominator, out quotient);
    }

    /// <summary>The product of two whole numbers that are not the least of all longs; false when it would be, or is no long.</summary>
    public static bool TryTimes(long a, long b, out long product)
    {
        // The product of two longs is a long when its upper half only repeats the sign of the lower.
        long high = Math.BigMul(a, b, out product);
        return high == product >> 63 && product != long.MinValue;
    }

    public int CompareTo(SmallFraction other) => Denominator == other.Denominator
        ? Numerator.CompareTo(other.Numerator)
        : ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>Rounds half away from zero to 0 to 18 decimals.</summary>
    public bool TryRound(int decimals, out SmallFraction rounded)
    {
        rounded = default;
        if (decimals is < 0 or > MostDecimals || !TryScaled(decimals, out UInt128 scaled) || scaled > (UInt128)long.MaxValue)
            return false;
        rounded = new(Numerator < 0 ? -(long)scaled : (long)scaled, PowersOfTen.Longs[decimals]);
        return true;
    }

    /// <summary>The value as <see cref="Rational.TryToDecimal(int, out decimal)"/> gives it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // so that the caller finds the decimal in one piece; see DecimalParts.Compose
    public bool TryToDecimal(int decimals, out decimal value)
    {
        value = 0;
        if (decimals > MostDecimals)
            return false;
        // Over that very power of ten the numerator already has the digits.
        if (Denominator == PowersOfTen.Longs[decimals])
        {
            Compose(Magnitude, decimals, out value);
            return true;
        }

        return TryScaled(decimals, out UInt128 scaled) && TryCompose(scaled, decimals, out value);
    }

    /// <summary>The value as <see cref="Rational.TryToDecimal(out decimal)"/> gives it.</summary>
    public bool TryToDecimal(out decimal value)
    {
        ulong magnitude = Magnitude;
        ulong divisor = (ulong)Denominator;
        (ulong whole, ulong rest) = Math.DivRem(magnitude, divisor);
        UInt128 digits = whole;
        int decimals = 28 - DigitCount(whole);
        // The digits after the point come in groups of at most 18, which is what fits beside a 63-bit remainder.
        for (int left = decimals; left > 0 && rest != 0; left -= MostDecimals)
        {
            int group = Math.Min(left, MostDecimals);
            UInt128 scaled = (UInt128)rest * (ulong)PowersOfTen.Longs[group];
            (UInt128 quotient, UInt128 remainder) = UInt128.DivRem(scaled, divisor);
            digits = digits * (ulong)PowersOfTen.Longs[group] + quotient;
            rest = (ulong)remainder;
            if (rest == 0)
                decimals = decimals - left + group;
        }

        if (rest == 0 && digits == whole)
            decimals = 0;
        else if (EndsWithOneMore(rest, divisor, decimals, out ulong last) && TryCompose(digits * 10 + last, decimals + 1, out value))
            return true;
        else if (rest >= divisor - rest)
            digits++;
        return TryCompose(digits, decimals, out value) && (value != 0 || IsZero);
    }

    // A decimal can hold some numbers of 29 digits; one that ends there is exact and not rounded to 28.
    private static bool EndsWithOneMore(ulong rest, ulong divisor, int decimals, out ulong last)
    {
        (UInt128 digit, UInt128 left) = rest == 0 || decimals >= 28 ? (0, 1) : UInt128.DivRem((UInt128)rest * 10, divisor);
        last = (ulong)digit;
        return left == 0;
    }

    private ulong Magnitude => Numerator < 0 ? (ulong)-Numerator : (ulong)Numerator;

    private bool TryScaled(int decimals, out UInt128 scaled)
    {
        ulong high = Math.BigMul(Magnitude, (ulong)PowersOfTen.Longs[decimals], out ulong low);
        ulong divisor = (ulong)Denominator;
        if (high == 0)
        {
            (ulong quotient, ulong rest) = Math.DivRem(low, divisor);
            scaled = rest >= divisor - rest && rest != 0 ? quotient + 1 : quotient;
            return true;
        }

        (UInt128 wide, UInt128 left) = UInt128.DivRem(new(high, low), divisor);
        scaled = left != 0 && left >= divisor - left ? wide + 1 : wide;
        return true;
    }

    private bool TryCompose(UInt128 digits, int scale, out decimal value)
    {
        for (; digits > ulong.MaxValue && scale > 0; scale--)
        {
            (UInt128 shorter, UInt128 digit) = UInt128.DivRem(digits, 10);
            if (digit != 0)
                break;
            digits = shorter;
        }

        ulong high = (ulong)(digits >> 64);
        if (high == 0)
            Compose((ulong)digits, scale, out value);
        else
            value = high <= uint.MaxValue ? new decimal((int)digits, (int)(digits >> 32), (int)high, Numerator < 0, (byte)scale) : 0;
        return high <= uint.MaxValue;
    }

    // A decimal without trailing zeros, with the sign of this fraction.
    private void Compose(ulong digits, int scale, out decimal value)
    {
        while (scale > 0 && digits / 10 is var shorter && shorter * 10 == digits)
        {
            digits = shorter;
            scale--;
        }

        bool isNegative = Numerator < 0 && digits != 0;
        value = DecimalParts.IsLayout
            ? DecimalParts.Compose(digits, scale, isNegative)
            : new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)scale);
    }

    private static bool TryFit(Int128 numerator, Int128 denominator, out SmallFraction fraction)
    {
        if (FitsLong(numerator) && FitsLong(denominator))
        {
            fraction = new((long)numerator, (long)denominator);
            return true;
        }

        return TryReduce(numerator, denominator, out fraction);
    }

    // long.MinValue is left out so that a magnitude always has a sign to change.
    private static bool FitsLong(Int128 value) => value <= long.MaxValue && value > long.MinValue;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReduce(Int128 numerator, Int128 denominator, out SmallFraction fraction)
    {
        (UInt128 a, UInt128 b) = ((UInt128)Int128.Abs(numerator), (UInt128)denominator);
        while (b != 0)
            (a, b) = (b, a % b);
        (numerator, denominator) = (numerator / (Int128)a, denominator / (Int128)a);
        bool fits = FitsLong(numerator) && FitsLong(denominator);
        fraction = fits ? new((long)numerator, (long)denominator) : default;
        return fits;
    }

    private static int DigitCount(ulong whole)
    {
        int digits = 0;
        for (; whole != 0; whole /= 10)
            digits++;
        return digits;
    }
}
