using System.Runtime.InteropServices;

namespace Kinerja.Formulas.Running.Columns;

/// <summary>Rounds a lane, once, and writes it as decimals without trailing zeros.</summary>
internal static class ColumnStore
{
    private const int MostDecimals = 9;

    private static readonly long[] s_powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    /// <summary>Writes a lane rounded to declared decimals. False when its bounds do not allow it.</summary>
    public static bool TryWrite(Lane lane, int decimals, Span<decimal> results)
    {
        if (decimals > MostDecimals)
            return false;
        lane.Spread(results.Length);
        if (!TryRound(lane, decimals, results.Length))
            return false;
        Compose(lane.N.AsSpan(0, results.Length), PlacesOf(lane.ConstantD), results);
        return true;
    }

    /// <summary>Writes a lane that is exact in decimals. False when it may not be.</summary>
    public static bool TryWriteExact(Lane lane, Span<decimal> results)
    {
        if (lane.HasD || PlacesOf(lane.ConstantD) < 0)
            return false;
        lane.Spread(results.Length);
        Compose(lane.N.AsSpan(0, results.Length), PlacesOf(lane.ConstantD), results);
        return true;
    }

    /// <summary>Rounds half away from zero to decimals; the lane then has the denominator of so many, or a smaller power of ten.</summary>
    public static bool TryRound(Lane lane, int decimals, int rows)
    {
        if (decimals > MostDecimals)
            return false;
        long power = s_powers[decimals];
        int places = lane.HasD ? -1 : PlacesOf(lane.ConstantD);
        if (places >= 0 && places <= decimals)
            return true;
        UInt128 bound = (UInt128)lane.MaxN * (ulong)power * 2 + lane.MaxD;
        if (bound >= Lane.Cap || lane.MaxD >= Lane.Cap / 2)
            return false;
        lane.Spread(rows);
        if (lane.HasD)
            Divide(lane.N.AsSpan(0, rows), lane.D.AsSpan(0, rows), power, (ulong)bound | (lane.MaxD << 1));
        else
            Divide(lane.N.AsSpan(0, rows), lane.ConstantD, power);
        lane.SetNumbers(power, (ulong)((UInt128)lane.MaxN * (ulong)power) + 1, lane.MayBeNegative);
        return true;
    }

    // (2n * power + d) / 2d is n/d in units of the last decimal, half rounded up; the sign is taken off and put back.
    private static void Divide(Span<long> numerators, ReadOnlySpan<long> denominators, long power, ulong bits)
    {
        ulong twice = (ulong)power * 2;
        if (bits >> 32 == 0)
        {
            for (int i = 0; i < numerators.Length; i++)
            {
                long n = numerators[i];
                long sign = n >> 63;
                uint d = (uint)denominators[i];
                numerators[i] = ((uint)((ulong)((n ^ sign) - sign) * twice + d) / (d << 1) ^ sign) - sign;
            }

            return;
        }

        for (int i = 0; i < numerators.Length; i++)
        {
            long n = numerators[i];
            long sign = n >> 63;
            ulong d = (ulong)denominators[i];
            ulong top = (ulong)((n ^ sign) - sign) * twice + d;
            ulong bottom = d << 1;
            // A 32-bit division takes a third of the time of a 64-bit one, and most rows of a mixed chunk allow it.
            ulong quotient = (top | bottom) >> 32 == 0 ? (uint)top / (uint)bottom : top / bottom;
            numerators[i] = ((long)quotient ^ sign) - sign;
        }
    }

    private static void Divide(Span<long> numerators, long denominator, long power)
    {
        ulong twice = (ulong)power * 2;
        ulong d = (ulong)denominator;
        ulong bottom = d << 1;
        for (int i = 0; i < numerators.Length; i++)
        {
            long n = numerators[i];
            long sign = n >> 63;
            ulong top = (ulong)((n ^ sign) - sign) * twice + d;
            ulong quotient = (top | bottom) >> 32 == 0 ? (uint)top / (uint)bottom : top / bottom;
            numerators[i] = ((long)quotient ^ sign) - sign;
        }
    }

    private static void Compose(ReadOnlySpan<long> numerators, int places, Span<decimal> results)
    {
        Span<DecimalParts> parts = MemoryMarshal.Cast<decimal, DecimalParts>(results);
        if (places == 0)
        {
            for (int i = 0; i < parts.Length; i++)
            {
                long sign = numerators[i] >> 63;
                parts[i] = new((int)sign & DecimalParts.SignBit, 0, (numerators[i] ^ sign) - sign);
            }

            return;
        }

        for (int i = 0; i < parts.Length; i++)
        {
            long sign = numerators[i] >> 63;
            ulong magnitude = (ulong)((numerators[i] ^ sign) - sign);
            int scale = places;
            // A multiple of ten is even, which rules out half of the rows before anything is divided.
            while (scale > 0 && (magnitude & 1) == 0 && magnitude / 10 is var shorter && shorter * 10 == magnitude)
            {
                magnitude = shorter;
                scale--;
            }

            parts[i] = new(((int)sign & DecimalParts.SignBit) | (scale << 16), 0, (long)magnitude);
        }
    }

    // -1 for a denominator that is no power of ten.
    private static int PlacesOf(long denominator) => Array.IndexOf(s_powers, denominator);
}
