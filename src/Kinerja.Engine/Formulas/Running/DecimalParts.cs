using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kinerja.Formulas.Running;

/// <summary>A decimal as it lies in memory: sign and scale, then the high 32 and the low 64 bits of its magnitude.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct DecimalParts(int flags, int high, long low)
{
    public const int ScaleMask = 0x00FF0000;
    public const int SignBit = unchecked((int)0x80000000);

    public readonly int Flags = flags;
    public readonly int High = high;
    public readonly long Low = low;

    /// <summary>Whether this runtime lays decimals out so. All of them do; if one does not, only slower ways are taken.</summary>
    public static bool IsLayout { get; } = Looks(-1.5m, SignBit | 0x00010000, 0, 15) && Looks(18446744073709551618m, 0, 1, 2)
        && Compose(15, 1, isNegative: true) == -1.5m;

    public int Scale => (Flags & ScaleMask) >> 16;

    /// <summary>Whether the magnitude has at most 63 bits, and so fits in a long with either sign.</summary>
    public bool FitsLong => High == 0 && Low >= 0;

    /// <summary>The digits with their sign, where <see cref="FitsLong"/>.</summary>
    public long Signed => Flags < 0 ? -Low : Low;

    public static DecimalParts Of(decimal value) => Unsafe.BitCast<decimal, DecimalParts>(value);

    /// <summary>A decimal of 64 bits of digits, where <see cref="IsLayout"/>.</summary>
    public static decimal Compose(ulong digits, int scale, bool isNegative)
    {
        // Stored in one piece: a decimal stored part by part makes the processor wait when it is copied as a whole right after.
        uint flags = ((uint)scale << 16) | (isNegative ? 1u << 31 : 0);
        return Unsafe.BitCast<Vector128<ulong>, decimal>(Vector128.Create(flags, digits));
    }

    private static bool Looks(decimal value, int flags, int high, long low)
    {
        DecimalParts parts = Of(value);
        return parts.Flags == flags && parts.High == high && parts.Low == low;
    }
}
