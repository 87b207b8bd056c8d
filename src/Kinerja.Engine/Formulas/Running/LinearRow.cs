using System.Numerics;
using System.Runtime.CompilerServices;
using Kinerja.Formulas.Planning;

namespace Kinerja.Formulas.Running;

/// <summary>
/// Adds up one row of a linear formula in 64 bits. All values are brought to the largest scale among them, so that whole numbers
/// are added and one denominator remains; a bound on their size says once that no sum can overflow. Where a number does not fit or
/// a value is missing it gives up, rather than answer.
/// </summary>
internal static class LinearRow
{
    private const int Bits = 62;

    /// <summary>The exact value of the formula.</summary>
    /// <param name="form">The formula.</param>
    /// <param name="values">A value for each variable; null where it is missing.</param>
    /// <param name="decimals">A scale that will do for the answer: over just so many decimals it needs no division to be rounded.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when this way gives up.</returns>
    public static bool TryRun(LinearForm form, ReadOnlySpan<decimal?> values, int decimals, out SmallFraction value)
    {
        value = default;
        if (!DecimalParts.IsLayout || !TryMeasure(values, out int scale, out ulong magnitudes))
            return false;
        scale = Math.Max(scale, decimals);
        if (scale > PowersOfTen.Largest)
            return false;
        ReadOnlySpan<long> powers = PowersOfTen.Longs;
        long power = powers[scale];
        if (LengthOf(form.Weight) + LengthOf((ulong)power) + LengthOf(magnitudes) > Bits)
            return false;
        long sum = form.Constant * power;
        long[] factors = form.Factors;
        for (int i = 0; i < factors.Length; i++)
        {
            DecimalParts parts = DecimalParts.Of(values[i].GetValueOrDefault());
            sum += parts.Signed * powers[scale - parts.Scale] * factors[i];
        }

        value = new(sum, form.Divisor * power);
        return true;
    }

    // The largest scale, and all bits of all magnitudes; false when a value is missing or has more than 64 bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryMeasure(ReadOnlySpan<decimal?> values, out int scale, out ulong magnitudes)
    {
        (scale, magnitudes) = (0, 1);
        int high = 0;
        foreach (ref readonly decimal? value in values)
        {
            if (!value.HasValue)
                return false;
            DecimalParts parts = DecimalParts.Of(value.GetValueOrDefault());
            scale = Math.Max(scale, parts.Scale);
            magnitudes |= (ulong)parts.Low;
            high |= parts.High;
        }

        return high == 0;
    }

    private static int LengthOf(ulong bits) => 64 - BitOperations.LeadingZeroCount(bits);
}
