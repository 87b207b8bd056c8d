using System.Numerics;
using System.Runtime.InteropServices;

namespace Kinerja.Formulas.Running.Columns;

/// <summary>Rounds a lane, once, and writes it as decimals without trailing zeros.</summary>
internal static class ColumnStore
{
    private const int MostDecimals = 9;
    private const ulong DoubleLimit = 1UL << 53;

    /// <summary>Writes a lane rounded to declared decimals. False when its bounds do not allow it.</summary>
    public static bool TryWrite(Lane lane, int decimals, Span<decimal> results)
    {
        if (decimals > MostDecimals)
            return false;
        lane.Spread(results.Length);
        if (!TryRound(lane, decimals, results.Length))
            return false;
        Write(lane, results);
        return true;
    }

    /// <summary>Writes a lane that is exact in decimals. False when it may not be.</summary>
    public static bool TryWriteExact(Lane lane, Span<decimal> results)
    {
        if (lane.HasD || PlacesOf(lane.ConstantD) < 0)
            return false;
        lane.Spread(results.Length);
        Write(lane, results);
        return true;
    }

    /// <summary>Rounds half away from zero to decimals; the lane then has the denominator of so many, or a smaller power of ten.</summary>
    public static bool TryRound(Lane lane, int decimals, int rows)
    {
        if (decimals > MostDecimals)
            return false;
        long power = PowersOfTen.Longs[decimals];
        int places = lane.HasD ? -1 : PlacesOf(lane.ConstantD);
        if (places >= 0 && places <= decimals)
            return true;
        UInt128 bound = (UInt128)lane.MaxN * (ulong)power * 2 + lane.MaxD;
        if (bound >= Lane.Cap || lane.MaxD >= Lane.Cap / 2)
            return false;
        lane.Spread(rows);
        lane.SpreadDenominators(rows);
        Divide(lane.N.AsSpan(0, rows), lane.D.AsSpan(0, rows), power, bound < DoubleLimit);
        lane.SetNumbers(power, (ulong)((UInt128)lane.MaxN * (ulong)power) + 1, lane.MayBeNegative);
        return true;
    }

    // (2n * power + d) / 2d is n/d in units of the last decimal, half rounded up; the sign is taken off and put back.
    private static void Divide(Span<long> numerators, ReadOnlySpan<long> denominators, long power, bool fitsDouble)
    {
        int done = fitsDouble ? DivideAsDoubles(numerators, denominators, power * 2) : 0;
        for (int i = done; i < numerators.Length; i++)
        {
            long sign = numerators[i] >> 63;
            ulong d = (ulong)denominators[i];
            ulong top = (ulong)((numerators[i] ^ sign) - sign) * (ulong)power * 2 + d;
            numerators[i] = ((long)(top / (d << 1)) ^ sign) - sign;
        }
    }

    // Whole numbers below 2^53 are doubles, and so is the whole part of their quotient: a quotient that is not whole is at least
    // 1/bottom away from the next whole number, which is more than a double's rounding as long as the dividend is below 2^53.
    // Vectors divide doubles several at a time, and integers not at all.
    private static int DivideAsDoubles(Span<long> numerators, ReadOnlySpan<long> denominators, long twice)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(numerators);
        ReadOnlySpan<Vector<long>> divisors = MemoryMarshal.Cast<long, Vector<long>>(denominators);
        for (int i = 0; i < wide.Length; i++)
        {
            Vector<long> sign = Vector.ShiftRightArithmetic(wide[i], 63);
            Vector<long> top = ((wide[i] ^ sign) - sign) * twice + divisors[i];
            Vector<double> quotient = Vector.ConvertToDouble(top) / Vector.ConvertToDouble(divisors[i] + divisors[i]);
            wide[i] = (Vector.ConvertToInt64(quotient) ^ sign) - sign;
        }

        return wide.Length * Vector<long>.Count;
    }

    private static void Write(Lane lane, Span<decimal> results)
    {
        // What was computed for rows without a value means nothing.
        if (lane.HasS)
            LaneMasks.ClearWithoutValue(lane, results.Length);
        ReadOnlySpan<long> numerators = lane.N.AsSpan(0, results.Length);
        int places = PlacesOf(lane.ConstantD);
        Span<DecimalParts> parts = MemoryMarshal.Cast<decimal, DecimalParts>(results);
        if (places > 0 && lane.MaxN < DoubleLimit)
            WriteStripped(lane, places, parts);
        else
            WriteOneByOne(numerators, places, parts);
    }

    private static void WriteOneByOne(ReadOnlySpan<long> numerators, int places, Span<DecimalParts> parts)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            long sign = numerators[i] >> 63;
            ulong magnitude = (ulong)((numerators[i] ^ sign) - sign);
            int scale = places;
            while (scale > 0 && magnitude / 10 is var shorter && shorter * 10 == magnitude)
            {
                magnitude = shorter;
                scale--;
            }

            parts[i] = new(((int)sign & DecimalParts.SignBit) | (scale << 16), 0, (long)magnitude);
        }
    }

    // The same without a jump for any row. The denominators, of which there is one for all, make room for signs and scales.
    private static void WriteStripped(Lane lane, int places, Span<DecimalParts> parts)
    {
        Span<Vector<long>> numerators = MemoryMarshal.Cast<long, Vector<long>>(lane.N.AsSpan());
        Span<Vector<long>> flags = MemoryMarshal.Cast<long, Vector<long>>(lane.D.AsSpan());
        for (int i = 0; i * Vector<long>.Count < parts.Length; i++)
        {
            Vector<long> sign = Vector.ShiftRightArithmetic(numerators[i], 63);
            Vector<double> digits = Vector.ConvertToDouble((numerators[i] ^ sign) - sign);
            Vector<long> scale = StripZeros(ref digits, places);
            numerators[i] = Vector.ConvertToInt64(digits);
            flags[i] = Vector.ShiftLeft(scale, 16) | (sign & new Vector<long>(DecimalParts.SignBit));
        }

        for (int i = 0; i < parts.Length; i++)
            parts[i] = new((int)lane.D[i], 0, lane.N[i]);
    }

    // Whole numbers below 2^53 are doubles. A tenth of a multiple of ten is computed exactly: what 0.1 is off by is less than half
    // the distance to the next double. Of any other number no whole number is a tenth.
    private static Vector<long> StripZeros(ref Vector<double> digits, int places)
    {
        var scale = new Vector<long>(places);
        for (int place = 0; place < places; place++)
        {
            Vector<double> tenth = Vector.Floor(digits * 0.1);
            Vector<long> endsInZero = Vector.Equals(tenth * 10.0, digits);
            digits = Vector.ConditionalSelect(endsInZero, tenth, digits);
            scale += endsInZero; // a mask of all ones is minus one
        }

        return scale;
    }

    // -1 for a denominator that is no power of ten, or too large a one.
    private static int PlacesOf(long denominator) => PowersOfTen.Longs[..(MostDecimals + 1)].IndexOf(denominator);
}
