using System.Numerics;
using System.Runtime.InteropServices;

namespace Kinerja.Formulas.Running.Columns;

/// <summary>
/// The values of one node for a chunk of rows: numerators, denominators and states. A bound on the size of each says once for the
/// chunk what cannot overflow, so that no row has to ask. Mutable and private to one run.
/// </summary>
internal sealed class Lane
{
    /// <summary>How many rows a chunk has. Small enough for a handful of lanes to stay in the nearest cache.</summary>
    public const int Rows = 512;

    /// <summary>Bounds stay below this, so that sums and signs of 64-bit numbers have room.</summary>
    public const ulong Cap = 1UL << 62;

    public const byte HasValue = (byte)FormulaStatus.Value;
    public const byte IsMissing = (byte)FormulaStatus.Missing;
    public const byte HasFailed = (byte)FormulaStatus.Failed;

    /// <summary>The row does not fit in 64 bits and is evaluated by itself.</summary>
    public const byte NeedsRow = 3;

    public long[] N = new long[Rows];
    public long[] D = new long[Rows];
    public byte[] S = new byte[Rows];

    /// <summary>Whether all rows have the value <see cref="ConstantN"/> over <see cref="ConstantD"/>; the arrays then hold nothing.</summary>
    public bool IsConstant;
    public long ConstantN;

    /// <summary>Whether rows have denominators of their own; otherwise all have <see cref="ConstantD"/>.</summary>
    public bool HasD;
    public long ConstantD;

    /// <summary>Whether any row has a state other than a value.</summary>
    public bool HasS;

    public ulong MaxN;
    public ulong MaxD;
    public bool MayBeNegative;

    public void SetConstant(long numerator, long denominator)
    {
        (IsConstant, ConstantN, ConstantD, HasD, HasS) = (true, numerator, denominator, false, false);
        (MaxN, MaxD, MayBeNegative) = ((ulong)Math.Abs(numerator), (ulong)denominator, numerator < 0);
    }

    /// <summary>Takes the state of a lane of numerators over one denominator.</summary>
    public void SetNumbers(long denominator, ulong maxN, bool mayBeNegative)
    {
        (IsConstant, HasD, ConstantD) = (false, false, denominator);
        (MaxN, MaxD, MayBeNegative) = (maxN, (ulong)denominator, mayBeNegative);
    }

    public void Spread(int rows)
    {
        if (!IsConstant)
            return;
        N.AsSpan(0, rows).Fill(ConstantN);
        IsConstant = false;
    }

    public void SpreadDenominators(int rows)
    {
        if (HasD)
            return;
        D.AsSpan(0, rows).Fill(ConstantD);
        HasD = true;
    }

    public Span<byte> States(int rows)
    {
        if (!HasS)
            S.AsSpan(0, rows).Clear();
        HasS = true;
        return S.AsSpan(0, rows);
    }

    /// <summary>The worse state of two lanes, row by row: a row to be evaluated by itself, failed, missing, a value.</summary>
    public void TakeStates(Lane other, int rows)
    {
        if (!other.HasS)
            return;
        if (!HasS)
        {
            (S, other.S, HasS) = (other.S, S, true);
            return;
        }

        Span<byte> mine = S.AsSpan(0, rows);
        ReadOnlySpan<byte> theirs = other.S.AsSpan(0, rows);
        Span<Vector<byte>> wide = MemoryMarshal.Cast<byte, Vector<byte>>(mine);
        ReadOnlySpan<Vector<byte>> others = MemoryMarshal.Cast<byte, Vector<byte>>(theirs);
        for (int i = 0; i < wide.Length; i++)
            wide[i] = Vector.Max(wide[i], others[i]);
        for (int i = wide.Length * Vector<byte>.Count; i < mine.Length; i++)
            mine[i] = Math.Max(mine[i], theirs[i]);
    }

    /// <summary>Multiplies the numerators. False when the bound does not allow it.</summary>
    public bool TryScale(long factor, int rows)
    {
        if (factor == 1)
            return true;
        UInt128 bound = (UInt128)MaxN * (ulong)Math.Abs(factor);
        if (bound >= Cap)
            return false;
        if (IsConstant)
            ConstantN *= factor;
        else
            LaneLoops.Multiply(N.AsSpan(0, rows), factor);
        MaxN = (ulong)bound;
        MayBeNegative |= factor < 0;
        return true;
    }

    /// <summary>Multiplies the denominators by a positive factor. False when the bound does not allow it.</summary>
    public bool TryScaleDenominators(long factor, int rows)
    {
        if (factor == 1)
            return true;
        UInt128 bound = (UInt128)MaxD * (ulong)factor;
        if (bound >= Cap)
            return false;
        if (HasD)
            LaneLoops.Multiply(D.AsSpan(0, rows), factor);
        else
            ConstantD *= factor;
        MaxD = (ulong)bound;
        return true;
    }

    public static long CommonDivisor(long a, long b) => (long)BigInteger.GreatestCommonDivisor(a, b);
}
