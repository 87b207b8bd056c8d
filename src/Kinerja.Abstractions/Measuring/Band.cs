using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Measuring;

/// <summary>One stretch of a scale with a name of its own, such as <c>B</c> from 76.61 to 88.30.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record Band
{
    /// <summary>The short name, such as <c>A-</c>, <c>BB</c> or <c>hijau</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What it is called in full; empty when it has only its code.</summary>
    public LocalizedText Label { get; init; }

    /// <summary>The lower end; null when everything below belongs to it.</summary>
    public decimal? Low { get; init; }

    /// <summary>Whether the lower end itself belongs to it.</summary>
    public bool IncludesLow { get; init; } = true;

    /// <summary>The upper end; null when everything above belongs to it.</summary>
    public decimal? High { get; init; }

    /// <summary>Whether the upper end itself belongs to it.</summary>
    public bool IncludesHigh { get; init; } = true;

    /// <summary>Its numbers in words, such as <c>above 60 to 70</c>.</summary>
    public LocalizedText Range => RangeWords.Of(Low, IncludesLow, High, IncludesHigh);

    /// <summary>Whether a number lies in it.</summary>
    /// <param name="value">The number, already rounded as its scale asks.</param>
    /// <returns>True when it does.</returns>
    public bool Holds(decimal value) => NumberInterval.Holds(value, Low, IncludesLow, High, IncludesHigh);

    /// <summary>Code and interval.</summary>
    /// <returns>Such as <c>B (60, 70]</c>, the same in every culture.</returns>
    public override string ToString() => $"{Code} {Interval(Low, IncludesLow, High, IncludesHigh)}";

    // A fraction such as 800/9 fits no decimal, so it is compared as it is.
    internal bool Holds(Rational value) => NumberInterval.Holds(value, Low, IncludesLow, High, IncludesHigh);

    internal static string Interval(decimal? low, bool includesLow, decimal? high, bool includesHigh) => NumberInterval.Text(
        low?.ToString(CultureInfo.InvariantCulture), includesLow, high?.ToString(CultureInfo.InvariantCulture), includesHigh);
}
