namespace Kinerja.Measuring;

/// <summary>Where the bands of a scale begin, as whole numbers of its smallest step, so that a column is searched without decimals.</summary>
/// <remarks>Immutable. A number that is finer than the step, or too large for 62 bits of steps, is not for it.</remarks>
internal sealed class BandStarts
{
    private const int MostPlaces = 18;
    private const long Most = 1L << 62;

    private static readonly long[] s_powers = [.. Enumerable.Range(0, MostPlaces + 1).Select(exponent => (long)Math.Pow(10, exponent))];
    private static readonly ulong[] s_limits = [.. s_powers.Select(power => (ulong)(Most / power))];

    private readonly int _places;
    private readonly long[] _starts; // of each band but the lowest
    private readonly long _first;
    private readonly long _last;

    private BandStarts(int places, long[] starts, long first, long last) => (_places, _starts, _first, _last) = (places, starts, first, last);

    /// <summary>The starts; null when an end is too fine or too large.</summary>
    public static BandStarts? Of(ValueList<Band> bands, int? decimals)
    {
        int places = Math.Max(decimals ?? 0, bands.Max(band => Math.Max(band.Low?.Scale ?? 0, band.High?.Scale ?? 0)));
        long?[] starts = [.. bands.Select(band => StepsOf(band.Low, places, long.MinValue) is { } low ? low + (band.Low is null || band.IncludesLow ? 0 : 1) : (long?)null)];
        long? last = StepsOf(bands[^1].High, places, long.MaxValue);
        if (places > MostPlaces || starts.Contains(null) || last is null)
            return null;
        bool leavesEnd = bands[^1] is { High: not null, IncludesHigh: false };
        return new(places, [.. starts.Skip(1).Select(start => start!.Value)], starts[0]!.Value, last.Value - (leavesEnd ? 1 : 0));
    }

    /// <summary>The place of the band of a number that is already rounded; -1 outside the whole scale.</summary>
    /// <returns>False when the number is not for it.</returns>
    public bool TryPlace(decimal value, out int place)
    {
        place = 0;
        if (!TrySteps(value, _places, out long steps))
            return false;
        if (steps < _first || steps > _last)
            place = -1;
        else if (_starts.Length <= 16)
        {
            // Counting takes no jump that depends on the number.
            foreach (long start in _starts)
                place += steps >= start ? 1 : 0;
        }
        else
            place = Array.BinarySearch(_starts, steps) is var found && found < 0 ? ~found : found + 1;
        return true;
    }

    private static long? StepsOf(decimal? end, int places, long none) =>
        end is not { } number ? none : TrySteps(number, places, out long steps) ? steps : null;

    private static bool TrySteps(decimal number, int places, out long steps)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        int shift = places - ((bits[3] >> 16) & 0xFF);
        ulong magnitude = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        steps = 0;
        if ((uint)shift > MostPlaces || bits[2] != 0 || magnitude >= s_limits[shift])
            return false;
        long sign = bits[3] >> 31;
        steps = (((long)magnitude * s_powers[shift]) ^ sign) - sign;
        return true;
    }
}
