using System.Numerics;
using Kinerja.Formulas.Planning;

namespace Kinerja.Formulas.Running.Columns;

/// <summary>
/// Arithmetic on lanes. The answer takes the place of the left lane. False means that a bound does not allow it, and the
/// chunk is evaluated row by row.
/// </summary>
internal static class LaneArithmetic
{
    public static bool TryAdd(Lane left, Lane right, bool isMinus, int rows)
    {
        left.TakeStates(right, rows);
        if (!TryAlign(left, right, rows) || left.MaxN + right.MaxN >= Lane.Cap)
            return false;
        ulong bound = left.MaxN + right.MaxN;
        if (right.IsConstant && !left.IsConstant)
            LaneLoops.Add(left.N.AsSpan(0, rows), isMinus ? -right.ConstantN : right.ConstantN);
        else
        {
            left.Spread(rows);
            right.Spread(rows);
            if (isMinus)
                LaneLoops.Subtract(left.N.AsSpan(0, rows), right.N.AsSpan(0, rows));
            else
                LaneLoops.Add(left.N.AsSpan(0, rows), right.N.AsSpan(0, rows));
        }

        left.MaxN = bound;
        left.MayBeNegative |= right.MayBeNegative || isMinus;
        return true;
    }

    public static bool TryMultiply(Lane left, Lane right, int rows)
    {
        left.TakeStates(right, rows);
        if (right.IsConstant)
            return TryMultiply(left, right.ConstantN, right.ConstantD, rows);
        UInt128 bound = (UInt128)left.MaxN * right.MaxN;
        if (bound >= Lane.Cap)
            return false;
        left.Spread(rows);
        LaneLoops.Multiply(left.N.AsSpan(0, rows), right.N.AsSpan(0, rows));
        left.MaxN = (ulong)bound;
        left.MayBeNegative |= right.MayBeNegative;
        return TryMultiplyDenominators(left, right, rows);
    }

    public static bool TryDivide(Lane left, Lane right, int rows)
    {
        left.TakeStates(right, rows);
        if (right.IsConstant)
        {
            if (right.ConstantN == 0)
            {
                FailWhereValue(left.States(rows));
                return true;
            }

            int sign = Math.Sign(right.ConstantN);
            return TryMultiply(left, right.ConstantD * sign, Math.Abs(right.ConstantN), rows);
        }

        // (a / c) / (b / c) is a / b: what both have in common falls away before anything is multiplied.
        long common = left.HasD || right.HasD ? 1 : Lane.CommonDivisor(left.ConstantD, right.ConstantD);
        left.Spread(rows);
        if (right.HasD)
        {
            UInt128 bound = (UInt128)left.MaxN * right.MaxD;
            if (bound >= Lane.Cap)
                return false;
            LaneLoops.Multiply(left.N.AsSpan(0, rows), right.D.AsSpan(0, rows));
            left.MaxN = (ulong)bound;
        }
        else if (!left.TryScale(right.ConstantD / common, rows))
            return false;

        return TryMultiplyByDivisor(left, right, common, rows);
    }

    public static bool TryCompare(Lane left, Lane right, Operation operation, int rows)
    {
        left.TakeStates(right, rows);
        if (!TryAlign(left, right, rows))
            return false;
        left.Spread(rows);
        right.Spread(rows);
        LaneLoops.Compare(left.N.AsSpan(0, rows), right.N.AsSpan(0, rows), operation);
        left.SetNumbers(1, 1, mayBeNegative: false);
        return true;
    }

    /// <summary>Brings both lanes to the same denominators, row by row if need be.</summary>
    public static bool TryAlign(Lane left, Lane right, int rows)
    {
        if (!left.HasD && !right.HasD)
        {
            if (left.ConstantD == right.ConstantD)
                return true;
            long common = Lane.CommonDivisor(left.ConstantD, right.ConstantD);
            (long forLeft, long forRight) = (right.ConstantD / common, left.ConstantD / common);
            return left.TryScale(forLeft, rows) && right.TryScale(forRight, rows)
                && left.TryScaleDenominators(forLeft, rows) && right.TryScaleDenominators(forRight, rows);
        }

        UInt128 bound = (UInt128)left.MaxD * right.MaxD;
        if (bound >= Lane.Cap || (UInt128)left.MaxN * right.MaxD >= Lane.Cap || (UInt128)right.MaxN * left.MaxD >= Lane.Cap)
            return false;
        left.Spread(rows);
        right.Spread(rows);
        left.SpreadDenominators(rows);
        right.SpreadDenominators(rows);
        LaneLoops.Multiply(left.N.AsSpan(0, rows), right.D.AsSpan(0, rows));
        LaneLoops.Multiply(right.N.AsSpan(0, rows), left.D.AsSpan(0, rows));
        LaneLoops.Multiply(left.D.AsSpan(0, rows), right.D.AsSpan(0, rows));
        left.D.AsSpan(0, rows).CopyTo(right.D);
        (left.MaxN, right.MaxN) = (left.MaxN * right.MaxD, right.MaxN * left.MaxD);
        left.MaxD = right.MaxD = (ulong)bound;
        return true;
    }

    private static bool TryMultiply(Lane lane, long numerator, long denominator, int rows)
    {
        // 25 / 9 * 9: what a constant shares with the other side falls away, which keeps bounds small.
        if (!lane.HasD && numerator != 0)
        {
            long common = Lane.CommonDivisor(numerator, lane.ConstantD);
            numerator /= common;
            lane.ConstantD /= common;
            lane.MaxD = (ulong)lane.ConstantD;
        }

        return lane.TryScale(numerator, rows) && lane.TryScaleDenominators(denominator, rows);
    }

    private static bool TryMultiplyDenominators(Lane left, Lane right, int rows)
    {
        if (!right.HasD)
            return left.TryScaleDenominators(right.ConstantD, rows);
        UInt128 bound = (UInt128)left.MaxD * right.MaxD;
        if (bound >= Lane.Cap)
            return false;
        if (left.HasD)
            LaneLoops.Multiply(left.D.AsSpan(0, rows), right.D.AsSpan(0, rows));
        else
        {
            (left.D, right.D) = (right.D, left.D);
            left.HasD = true;
            if (left.ConstantD != 1)
                LaneLoops.Multiply(left.D.AsSpan(0, rows), left.ConstantD);
        }

        left.MaxD = (ulong)bound;
        return true;
    }

    // The divisor's numerators become denominators: zeros fail, and signs move to the numerators.
    private static bool TryMultiplyByDivisor(Lane left, Lane right, long common, int rows)
    {
        UInt128 bound = (UInt128)(left.HasD ? left.MaxD : left.MaxD / (ulong)common) * Math.Max(right.MaxN, 1);
        if (bound >= Lane.Cap)
            return false;
        if (left.HasD)
            LaneLoops.Multiply(left.D.AsSpan(0, rows), right.N.AsSpan(0, rows));
        else
        {
            (left.D, right.N) = (right.N, left.D);
            left.HasD = true;
            if (left.ConstantD != common)
                LaneLoops.Multiply(left.D.AsSpan(0, rows), left.ConstantD / common);
        }

        left.MaxD = (ulong)bound;
        Span<long> denominators = left.D.AsSpan(0, rows);
        if (denominators.Contains(0L))
            LaneMasks.FailZeros(left, rows);
        if (right.MayBeNegative)
            MoveSigns(left.N.AsSpan(0, rows), denominators);
        left.MayBeNegative |= right.MayBeNegative;
        return true;
    }

    private static void FailWhereValue(Span<byte> states)
    {
        foreach (ref byte state in states)
            state = state == Lane.HasValue ? Lane.HasFailed : state;
    }

    private static void MoveSigns(Span<long> numerators, Span<long> denominators)
    {
        for (int i = 0; i < denominators.Length; i++)
        {
            long sign = denominators[i] >> 63;
            numerators[i] = (numerators[i] ^ sign) - sign;
            denominators[i] = (denominators[i] ^ sign) - sign;
        }
    }
}
