using Kinerja.Measuring;

namespace Kinerja.Regulations;

/// <summary>Bands that name numbers, and the rounding that comes before; not yet proved to leave no hole.</summary>
/// <remarks>Loading proves it with <see cref="BandScale.Create"/>. Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RuleScale : RuleEntry
{
    /// <summary>How many decimals a number is rounded to before it is classified, half away from zero, 0 to 28; null when it is classified as it is.</summary>
    public int? Decimals { get; init; }

    /// <summary>The bands in any order.</summary>
    public required ValueList<Band> Bands { get; init; }
}
