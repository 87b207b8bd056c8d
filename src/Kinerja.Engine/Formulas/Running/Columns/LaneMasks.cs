using System.Numerics;
using System.Runtime.InteropServices;

namespace Kinerja.Formulas.Running.Columns;

/// <summary>
/// Between states, a byte a row, and numbers, eight bytes a row: a vector of states stands beside eight vectors of numbers, and
/// they are looked at together, without a jump for any single row. Blocks are whole; what lies behind a chunk's last row is
/// computed too and never read.
/// </summary>
internal static class LaneMasks
{
    /// <summary>How many vectors of numbers stand beside one of states.</summary>
    private const int Width = sizeof(long);

    /// <summary>Zeros among the denominators fail, where the row had a value, and become ones.</summary>
    public static void FailZeros(Lane lane, int rows)
    {
        Span<Vector<byte>> states = States(lane);
        Span<Vector<long>> denominators = MemoryMarshal.Cast<long, Vector<long>>(lane.D.AsSpan());
        for (int block = 0; block < Blocks(rows); block++)
        {
            Span<Vector<long>> eight = denominators.Slice(block * Width, Width);
            Vector<byte> fails = AreZero(eight) & Vector.Equals(states[block], Vector<byte>.Zero);
            states[block] |= fails & new Vector<byte>(Lane.HasFailed);
            foreach (ref Vector<long> denominator in eight)
                denominator -= Vector.Equals(denominator, Vector<long>.Zero); // a mask of all ones is minus one
        }
    }

    /// <summary>Numerators of rows without a value become zero.</summary>
    public static void ClearWithoutValue(Lane lane, int rows)
    {
        ReadOnlySpan<Vector<byte>> states = States(lane);
        Span<Vector<long>> numerators = MemoryMarshal.Cast<long, Vector<long>>(lane.N.AsSpan());
        Span<Vector<long>> masks = stackalloc Vector<long>[Width];
        for (int block = 0; block < Blocks(rows); block++)
        {
            Widen(Vector.Equals(states[block], Vector<byte>.Zero), masks);
            Span<Vector<long>> eight = numerators.Slice(block * Width, Width);
            for (int i = 0; i < eight.Length; i++)
                eight[i] &= masks[i];
        }
    }

    /// <summary>The states of a choice take the place of a's: those of the side that counts, where the condition has a value.</summary>
    public static void Choose(Lane condition, Lane a, Lane b, int rows)
    {
        Span<Vector<byte>> states = States(a);
        ReadOnlySpan<Vector<byte>> others = States(b);
        ReadOnlySpan<Vector<byte>> conditions = States(condition);
        ReadOnlySpan<Vector<long>> numbers = MemoryMarshal.Cast<long, Vector<long>>(condition.N.AsSpan());
        for (int block = 0; block < Blocks(rows); block++)
        {
            Vector<byte> isFalse = AreZero(numbers.Slice(block * Width, Width));
            Vector<byte> chosen = Vector.ConditionalSelect(isFalse, others[block], states[block]);
            states[block] = Vector.ConditionalSelect(Vector.Equals(conditions[block], Vector<byte>.Zero), chosen, conditions[block]);
        }
    }

    /// <summary>The states of and, or take the place of the left's: the right's, where the left does not decide.</summary>
    public static void Join(Lane left, Lane right, bool isOr, int rows)
    {
        Span<Vector<byte>> states = States(left);
        ReadOnlySpan<Vector<byte>> others = States(right);
        ReadOnlySpan<Vector<long>> numbers = MemoryMarshal.Cast<long, Vector<long>>(left.N.AsSpan());
        for (int block = 0; block < Blocks(rows); block++)
        {
            Vector<byte> isFalse = AreZero(numbers.Slice(block * Width, Width));
            Vector<byte> isOpen = Vector.Equals(states[block], Vector<byte>.Zero) & (isOr ? isFalse : ~isFalse);
            states[block] = Vector.ConditionalSelect(isOpen, others[block], states[block]);
        }
    }

    private static int Blocks(int rows) => (rows + Vector<byte>.Count - 1) / Vector<byte>.Count;

    private static Span<Vector<byte>> States(Lane lane)
    {
        lane.States(Lane.Rows);
        return MemoryMarshal.Cast<byte, Vector<byte>>(lane.S.AsSpan());
    }

    private static Vector<byte> AreZero(ReadOnlySpan<Vector<long>> eight) =>
        Vector.AsVectorByte(Vector.Narrow(AreZeroInFour(eight), AreZeroInFour(eight[(Width / 2)..])));

    private static Vector<short> AreZeroInFour(ReadOnlySpan<Vector<long>> four)
    {
        Vector<int> first = Vector.Narrow(Vector.Equals(four[0], Vector<long>.Zero), Vector.Equals(four[1], Vector<long>.Zero));
        Vector<int> second = Vector.Narrow(Vector.Equals(four[2], Vector<long>.Zero), Vector.Equals(four[3], Vector<long>.Zero));
        return Vector.Narrow(first, second);
    }

    // With the sign, so that a mask stays a mask.
    private static void Widen(Vector<byte> mask, Span<Vector<long>> eight)
    {
        Vector.Widen(Vector.AsVectorSByte(mask), out Vector<short> low, out Vector<short> high);
        WidenHalf(low, eight);
        WidenHalf(high, eight[(Width / 2)..]);
    }

    private static void WidenHalf(Vector<short> mask, Span<Vector<long>> four)
    {
        Vector.Widen(mask, out Vector<int> low, out Vector<int> high);
        Vector.Widen(low, out four[0], out four[1]);
        Vector.Widen(high, out four[2], out four[3]);
    }
}
