using System.Runtime.InteropServices;

namespace Kinerja.Formulas.Running.Columns;

/// <summary>A decimal as it lies in memory: sign and scale, then the high 32 and the low 64 bits of its magnitude.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct DecimalParts(int flags, int high, long low)
{
    public const int ScaleMask = 0x00FF0000;
    public const int SignBit = unchecked((int)0x80000000);

    public readonly int Flags = flags;
    public readonly int High = high;
    public readonly long Low = low;

    /// <summary>Whether this runtime lays decimals out so. All of them do; if one does not, columns are evaluated row by row.</summary>
    public static bool IsLayout { get; } = Looks(-1.5m, SignBit | 0x00010000, 0, 15) && Looks(18446744073709551618m, 0, 1, 2);

    public int Scale => (Flags & ScaleMask) >> 16;

    private static bool Looks(decimal value, int flags, int high, long low)
    {
        DecimalParts parts = MemoryMarshal.Cast<decimal, DecimalParts>(new ReadOnlySpan<decimal>(in value))[0];
        return parts.Flags == flags && parts.High == high && parts.Low == low;
    }
}
