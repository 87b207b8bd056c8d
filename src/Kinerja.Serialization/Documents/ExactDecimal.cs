namespace Kinerja.Serialization.Documents;

/// <summary>Whether a number of a document is a decimal, to the last digit.</summary>
internal enum ExactDecimalStatus
{
    Exact,
    OutOfRange,
    TooPrecise,
}

/// <summary>Reads a JSON number as a decimal without ever rounding. Linear in its length, by counting digits; no floating point.</summary>
internal static class ExactDecimal
{
    private const int MostDigits = 29;
    private const int MostDecimals = 28;
    private const long Saturated = 1_000_000_000_000;
    private static readonly UInt128 s_largest = (UInt128)decimal.MaxValue;

    /// <summary>Reads a well-formed JSON number.</summary>
    /// <remarks>
    /// Written decimals are kept, trailing zeros too, as far as 28 decimals and the largest coefficient allow; beyond that only
    /// zeros are dropped. A negative zero is read as zero.
    /// </remarks>
    public static ExactDecimalStatus Parse(ReadOnlySpan<byte> number, out decimal value)
    {
        value = 0;
        Digits digits = Split(number);
        int written = (int)Math.Clamp(digits.Decimals, 0, MostDecimals);
        if (digits.Count == 0)
        {
            value = new decimal(0, 0, 0, false, (byte)written);
            return ExactDecimalStatus.Exact;
        }

        // The value is the significant digits times ten to the power: 3.10 is 31 and -1.
        long power = digits.TrailingZeros - digits.Decimals;
        long wholeDigits = digits.Count + power;
        if (wholeDigits > MostDigits)
            return ExactDecimalStatus.OutOfRange;
        UInt128 coefficient = digits.Leading;
        for (long i = 0; i < power; i++)
            coefficient *= 10;
        if (digits.Count > MostDigits || coefficient > s_largest)
            return wholeDigits == MostDigits && coefficient > s_largest ? ExactDecimalStatus.OutOfRange : ExactDecimalStatus.TooPrecise;
        if (-power > MostDecimals)
            return ExactDecimalStatus.TooPrecise;

        int scale = (int)Math.Max(0, -power);
        while (scale < written && coefficient * 10 <= s_largest)
        {
            coefficient *= 10;
            scale++;
        }

        value = new decimal((int)(uint)coefficient, (int)(uint)(coefficient >> 32), (int)(uint)(coefficient >> 64), number[0] == '-', (byte)scale);
        return ExactDecimalStatus.Exact;
    }

    private static Digits Split(ReadOnlySpan<byte> number)
    {
        int exponentAt = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = exponentAt < 0 ? number : number[..exponentAt];
        UInt128 leading = 0;
        long count = 0, zeros = 0, decimals = 0;
        bool pastPoint = false;
        foreach (byte c in mantissa)
        {
            if (c == '.')
                pastPoint = true;
            if (!char.IsAsciiDigit((char)c))
                continue;
            if (pastPoint)
                decimals++;
            if (c == '0')
            {
                // Zeros count only once a digit follows them; until then they trail, or lead and say nothing.
                if (count > 0)
                    zeros++;
                continue;
            }

            for (; zeros > 0; zeros--)
                Append(ref leading, ref count, 0);
            Append(ref leading, ref count, c - '0');
        }

        return new(leading, count, zeros, decimals - (exponentAt < 0 ? 0 : Exponent(number[(exponentAt + 1)..])));
    }

    private static void Append(ref UInt128 leading, ref long count, int digit)
    {
        if (count < MostDigits)
            leading = leading * 10 + (uint)digit;
        count++;
    }

    private static long Exponent(ReadOnlySpan<byte> text)
    {
        long exponent = 0;
        foreach (byte c in text)
        {
            if (char.IsAsciiDigit((char)c))
                exponent = Math.Min(exponent * 10 + (c - '0'), Saturated);
        }

        return text[0] == '-' ? -exponent : exponent;
    }

    /// <param name="Leading">The first 29 significant digits.</param>
    /// <param name="Count">How many significant digits there are, without leading and trailing zeros.</param>
    /// <param name="TrailingZeros">How many zeros follow them.</param>
    /// <param name="Decimals">How many of all digits stand behind the point, once the exponent has moved it.</param>
    private readonly record struct Digits(UInt128 Leading, long Count, long TrailingZeros, long Decimals);
}
