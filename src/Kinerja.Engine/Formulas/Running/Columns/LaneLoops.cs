using System.Numerics;
using System.Runtime.InteropServices;

namespace Kinerja.Formulas.Running.Columns;

/// <summary>The loops over rows that vectors serve.</summary>
internal static class LaneLoops
{
    public static void Multiply(Span<long> values, long factor)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(values);
        for (int i = 0; i < wide.Length; i++)
            wide[i] *= factor;
        for (int i = wide.Length * Vector<long>.Count; i < values.Length; i++)
            values[i] *= factor;
    }

    public static void Multiply(Span<long> values, ReadOnlySpan<long> factors)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(values);
        ReadOnlySpan<Vector<long>> others = MemoryMarshal.Cast<long, Vector<long>>(factors);
        for (int i = 0; i < wide.Length; i++)
            wide[i] *= others[i];
        for (int i = wide.Length * Vector<long>.Count; i < values.Length; i++)
            values[i] *= factors[i];
    }

    public static void Add(Span<long> values, ReadOnlySpan<long> others)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(values);
        ReadOnlySpan<Vector<long>> added = MemoryMarshal.Cast<long, Vector<long>>(others);
        for (int i = 0; i < wide.Length; i++)
            wide[i] += added[i];
        for (int i = wide.Length * Vector<long>.Count; i < values.Length; i++)
            values[i] += others[i];
    }

    public static void Subtract(Span<long> values, ReadOnlySpan<long> others)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(values);
        ReadOnlySpan<Vector<long>> taken = MemoryMarshal.Cast<long, Vector<long>>(others);
        for (int i = 0; i < wide.Length; i++)
            wide[i] -= taken[i];
        for (int i = wide.Length * Vector<long>.Count; i < values.Length; i++)
            values[i] -= others[i];
    }

    public static void Add(Span<long> values, long other)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(values);
        var added = new Vector<long>(other);
        for (int i = 0; i < wide.Length; i++)
            wide[i] += added;
        for (int i = wide.Length * Vector<long>.Count; i < values.Length; i++)
            values[i] += other;
    }

    /// <summary>States from marks of presence: a value where there is one, else missing.</summary>
    public static void Missing(ReadOnlySpan<bool> present, Span<byte> states)
    {
        ReadOnlySpan<byte> marks = MemoryMarshal.AsBytes(present);
        ReadOnlySpan<Vector<byte>> wide = MemoryMarshal.Cast<byte, Vector<byte>>(marks);
        Span<Vector<byte>> into = MemoryMarshal.Cast<byte, Vector<byte>>(states);
        for (int i = 0; i < into.Length; i++)
            into[i] = Vector.Equals(wide[i], Vector<byte>.Zero) & Vector<byte>.One;
        for (int i = into.Length * Vector<byte>.Count; i < states.Length; i++)
            states[i] = present[i] ? Lane.HasValue : Lane.IsMissing;
    }

    /// <summary>What the sign of a comparison says: 1 where it holds, else 0.</summary>
    public static void Compare(Span<long> values, ReadOnlySpan<long> others, Planning.Operation operation)
    {
        switch (operation)
        {
            case Planning.Operation.Equal:
                for (int i = 0; i < values.Length; i++)
                    values[i] = values[i] == others[i] ? 1 : 0;
                break;
            case Planning.Operation.NotEqual:
                for (int i = 0; i < values.Length; i++)
                    values[i] = values[i] != others[i] ? 1 : 0;
                break;
            case Planning.Operation.Less:
                for (int i = 0; i < values.Length; i++)
                    values[i] = values[i] < others[i] ? 1 : 0;
                break;
            case Planning.Operation.LessOrEqual:
                for (int i = 0; i < values.Length; i++)
                    values[i] = values[i] <= others[i] ? 1 : 0;
                break;
            case Planning.Operation.Greater:
                for (int i = 0; i < values.Length; i++)
                    values[i] = values[i] > others[i] ? 1 : 0;
                break;
            default:
                for (int i = 0; i < values.Length; i++)
                    values[i] = values[i] >= others[i] ? 1 : 0;
                break;
        }
    }

    /// <summary>Keeps values where the condition is not zero and takes the others elsewhere.</summary>
    public static void Select(ReadOnlySpan<long> condition, Span<long> values, ReadOnlySpan<long> others)
    {
        ReadOnlySpan<Vector<long>> when = MemoryMarshal.Cast<long, Vector<long>>(condition);
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(values);
        ReadOnlySpan<Vector<long>> otherwise = MemoryMarshal.Cast<long, Vector<long>>(others);
        for (int i = 0; i < wide.Length; i++)
            wide[i] = Vector.ConditionalSelect(Vector.Equals(when[i], Vector<long>.Zero), otherwise[i], wide[i]);
        for (int i = wide.Length * Vector<long>.Count; i < values.Length; i++)
            values[i] = condition[i] == 0 ? others[i] : values[i];
    }
}
