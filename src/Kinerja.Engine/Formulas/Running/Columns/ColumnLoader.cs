using System.Numerics;
using System.Runtime.InteropServices;

namespace Kinerja.Formulas.Running.Columns;

/// <summary>Turns a chunk of decimals into numerators over one power of ten.</summary>
internal static class ColumnLoader
{
    private const int MostDecimals = 9;

    public static void Load(Lane lane, ReadOnlySpan<decimal> values, ReadOnlySpan<bool> present)
    {
        lane.HasS = false;
        ReadOnlySpan<DecimalParts> parts = MemoryMarshal.Cast<decimal, DecimalParts>(values);
        // What stands in the place of a missing row is mostly as harmless as a value, and then not worth masking: its state says
        // that it does not count.
        Sizes sizes = TakeAll(lane.N, parts);
        if (present.Contains(false))
        {
            Span<byte> states = lane.States(parts.Length);
            LaneLoops.Missing(present, states);
            if (sizes is not { Scale: 0, High: 0 } || (ulong)sizes.Low >= Lane.Cap)
                sizes = TakeSome(lane.N, parts, states);
        }

        // Whole numbers are numerators as they are; that is most of what offices count.
        if (sizes is { Scale: 0, High: 0 } && (ulong)sizes.Low < Lane.Cap)
            lane.SetNumbers(1, Bound(sizes.Low), sizes.Signs < 0);
        else if (sizes.Scale <= MostDecimals && sizes.High == 0 && Bound(sizes.Low) < Lane.Cap / (ulong)PowersOfTen.Longs[sizes.Scale])
            Scale(lane, parts, sizes);
        else
            TakeOneByOne(lane, parts);
    }

    private static Sizes TakeAll(long[] numerators, ReadOnlySpan<DecimalParts> parts)
    {
        (int flags, int scale, int high, long low) = (0, 0, 0, 0L);
        Span<long> into = numerators.AsSpan(0, parts.Length);
        for (int i = 0; i < parts.Length; i++)
        {
            ref readonly DecimalParts value = ref parts[i];
            long sign = value.Flags >> 31;
            flags |= value.Flags;
            scale = Math.Max(scale, value.Flags & DecimalParts.ScaleMask);
            high |= value.High;
            low |= value.Low;
            into[i] = (value.Low ^ sign) - sign;
        }

        return new(flags, scale >> 16, high, low);
    }

    // A missing row counts as a plain zero, whatever stands in its place.
    private static Sizes TakeSome(long[] numerators, ReadOnlySpan<DecimalParts> parts, ReadOnlySpan<byte> states)
    {
        (int flags, int scale, int high, long low) = (0, 0, 0, 0L);
        Span<long> into = numerators.AsSpan(0, parts.Length);
        for (int i = 0; i < parts.Length; i++)
        {
            ref readonly DecimalParts value = ref parts[i];
            int keep = states[i] - 1; // all ones for a value, zero for a missing one
            long sign = value.Flags >> 31;
            long magnitude = value.Low & keep;
            flags |= value.Flags & keep;
            scale = Math.Max(scale, value.Flags & DecimalParts.ScaleMask & keep);
            high |= value.High & keep;
            low |= magnitude;
            into[i] = (magnitude ^ sign) - sign;
        }

        return new(flags, scale >> 16, high, low);
    }

    // Decimals of different scales go over the largest.
    private static void Scale(Lane lane, ReadOnlySpan<DecimalParts> parts, Sizes sizes)
    {
        Span<long> numerators = lane.N.AsSpan(0, parts.Length);
        ReadOnlySpan<long> powers = PowersOfTen.Longs;
        for (int i = 0; i < parts.Length; i++)
        {
            int shift = sizes.Scale - parts[i].Scale;
            // Only a missing row can have a larger scale; its numerator is zero already.
            numerators[i] *= powers[Math.Max(shift, 0)];
        }

        lane.SetNumbers(PowersOfTen.Longs[sizes.Scale], Bound(sizes.Low) * (ulong)PowersOfTen.Longs[sizes.Scale], sizes.Signs < 0);
    }

    // A row with more digits than 64 bits leave room for is evaluated by itself; the others stay.
    private static void TakeOneByOne(Lane lane, ReadOnlySpan<DecimalParts> parts)
    {
        Span<byte> states = lane.States(parts.Length);
        int scale = 0;
        for (int i = 0; i < parts.Length; i++)
            scale = states[i] == Lane.HasValue && parts[i].Scale <= MostDecimals ? Math.Max(scale, parts[i].Scale) : scale;

        long bits = 0;
        int flags = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            lane.N[i] = 0;
            if (states[i] != Lane.HasValue)
                continue;
            DecimalParts value = parts[i];
            int shift = scale - value.Scale;
            if (shift < 0 || value.High != 0 || (ulong)value.Low >= Lane.Cap / (ulong)PowersOfTen.Longs[shift])
            {
                states[i] = Lane.NeedsRow;
                continue;
            }

            long magnitude = value.Low * PowersOfTen.Longs[shift];
            bits |= magnitude;
            flags |= value.Flags;
            lane.N[i] = value.Flags < 0 ? -magnitude : magnitude;
        }

        lane.SetNumbers(PowersOfTen.Longs[scale], Bound(bits), flags < 0);
    }

    // The smallest number of all ones that holds every magnitude.
    private static ulong Bound(long bits) => bits == 0 ? 0 : ulong.MaxValue >> BitOperations.LeadingZeroCount((ulong)bits);

    /// <summary>What a chunk's decimals have in common: signs (negative if any is), the largest scale, all bits.</summary>
    private readonly record struct Sizes(int Signs, int Scale, int High, long Low);
}
