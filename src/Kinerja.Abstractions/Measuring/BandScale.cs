using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Measuring;

/// <summary>Bands that cover a stretch of numbers without hole or overlap, and the rounding that comes before classifying.</summary>
/// <remarks>
/// <see cref="Create"/> proves the cover, so that one that exists classifies every number of its stretch, and each into one band.
/// Immutable and safe to share between threads; compared by reference.
/// </remarks>
public sealed class BandScale
{
    private readonly BandStarts? _starts;

    internal BandScale(string name, int? decimals, ValueList<Band> bands)
    {
        Name = name;
        Decimals = decimals;
        Bands = bands;
        _starts = BandStarts.Of(bands, decimals);
    }

    /// <summary>The name that reports and rule packs use.</summary>
    public string Name { get; }

    /// <summary>How many decimals a number is rounded to before it is classified, half away from zero; null when it is classified as it is.</summary>
    public int? Decimals { get; }

    /// <summary>The bands, lowest first.</summary>
    public ValueList<Band> Bands { get; }

    /// <summary>The lowest number that can be classified; null when there is none.</summary>
    public decimal? Low => Bands[0].Low;

    /// <summary>The highest number that can be classified; null when there is none.</summary>
    public decimal? High => Bands[^1].High;

    /// <summary>Makes a scale if its bands cover one stretch without hole or overlap.</summary>
    /// <param name="name">The name.</param>
    /// <param name="decimals">
    /// How many decimals numbers are rounded to before, 0 to 28; null to classify them as they are. With decimals, bands printed as
    /// <c>76.61-88.30</c> and <c>88.31-100</c> leave nothing between them; without, everything between 88.30 and 88.31 is a hole.
    /// </param>
    /// <param name="bands">The bands in any order; at least one.</param>
    /// <returns>The scale, or every hole and overlap. Pointers begin with <c>/bands/</c> and the band's place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside 0 to 28.</exception>
    public static Result<BandScale> Create(string name, int? decimals, ValueList<Band> bands)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bands);
        if (decimals is < 0 or > 28)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Decimals are a number from 0 to 28, or null.");
        return BandCover.Prove(name, decimals, bands);
    }

    /// <summary>Finds the band of a number, after rounding it.</summary>
    /// <param name="value">The number, exactly.</param>
    /// <param name="band">Its band; null when the number lies outside the whole scale.</param>
    /// <returns>Whether it lies on the scale.</returns>
    public bool TryClassify(Rational value, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Band? band)
    {
        Rational rounded = Decimals is { } decimals ? value.Round(decimals) : value;
        foreach (Band candidate in Bands)
        {
            if (candidate.Holds(rounded))
            {
                band = candidate;
                return true;
            }
        }

        band = null;
        return false;
    }

    /// <summary>Finds the band of each number of a column, after rounding it.</summary>
    /// <remarks>Allocates nothing.</remarks>
    /// <param name="values">The numbers.</param>
    /// <param name="statuses">Whether each row has a number at all; empty when all have.</param>
    /// <param name="bands">Takes the place of each row's band in <see cref="Bands"/>; -1 for a row without a number, or with one outside the whole scale.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public void ClassifyColumn(ReadOnlySpan<decimal> values, ReadOnlySpan<AchievementStatus> statuses, Span<int> bands)
    {
        if (bands.Length != values.Length || (!statuses.IsEmpty && statuses.Length != values.Length))
            throw new ArgumentException($"There are {values.Length} numbers, {statuses.Length} statuses and room for {bands.Length} bands; give the same length.", nameof(bands));
        for (int i = 0; i < bands.Length; i++)
            bands[i] = statuses.IsEmpty || statuses[i] == AchievementStatus.Value ? PlaceOf(values[i]) : -1;
    }

    /// <summary>The name.</summary>
    /// <returns>Same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private int PlaceOf(decimal value)
    {
        decimal rounded = Decimals is { } decimals && value.Scale > decimals ? decimal.Round(value, decimals, MidpointRounding.AwayFromZero) : value;
        if (_starts is not null && _starts.TryPlace(rounded, out int place))
            return place;
        for (int i = 0; i < Bands.Count; i++)
        {
            if (Bands[i].Holds(rounded))
                return i;
        }

        return -1;
    }
}
