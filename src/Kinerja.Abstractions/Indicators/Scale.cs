namespace Kinerja.Indicators;

/// <summary>Which values an indicator can take: numbers between two ends, or rungs from lowest to highest.</summary>
/// <remarks>Immutable, compared by value. An end that is null is open.</remarks>
public sealed record Scale
{
    /// <summary>The smallest number, included; null when there is none.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The largest number, included; null when there is none.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The rungs, lowest first, such as TMP, TW, WDP, WTP; empty for a scale of numbers.</summary>
    public ValueList<string> Rungs { get; init; } = [];

    /// <summary>Whether a value lies on the scale. A text that nobody could type is not judged and counts as lying on it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>False when it certainly lies outside.</returns>
    public bool Holds(IndicatorValue value) => value switch
    {
        NumberValue { Number: var number } => Holds(number),
        RangeValue { Low: var low, High: var high } => Holds(low) && Holds(high),
        RungValue { Rung: var rung } => Rungs.Count > 0 && Rungs.Contains(rung, StringComparer.OrdinalIgnoreCase),
        _ => true,
    };

    /// <summary>How high a rung stands.</summary>
    /// <param name="rung">Its name; letter case does not count.</param>
    /// <returns>1 for the lowest rung; 0 when the scale has no such rung.</returns>
    public int RankOf(string rung)
    {
        for (int i = 0; i < Rungs.Count; i++)
        {
            if (string.Equals(Rungs[i], rung, StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return 0;
    }

    private bool Holds(decimal number) =>
        Rungs.Count == 0 && (Minimum is not { } minimum || number >= minimum) && (Maximum is not { } maximum || number <= maximum);
}
