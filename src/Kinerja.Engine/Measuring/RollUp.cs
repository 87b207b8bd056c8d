using Kinerja.Formulas;

namespace Kinerja.Measuring;

/// <summary>The weighted mean of several achievements, and how many of them there are.</summary>
/// <remarks>What is incomplete has a mean of what is there, and no band: half a report never turns green. Immutable, compared by value.</remarks>
public sealed record RollUp
{
    /// <summary>Nothing to roll up.</summary>
    public static RollUp None { get; } = new();

    /// <summary>The mean of the parts that have an achievement, exactly and each within its bounds; null when none has.</summary>
    public Rational? Value { get; init; }

    /// <summary>How many parts have an achievement, in full.</summary>
    public int Counted { get; init; }

    /// <summary>How many parts there are.</summary>
    public int Total { get; init; }

    /// <summary>The codes of the parts that have none, or only an incomplete one, in the plan's order.</summary>
    public ValueList<string> Missing { get; init; } = [];

    /// <summary>The band of the mean; null when it is incomplete, lies on no scale, or no scale was stated.</summary>
    public Band? Band { get; init; }

    /// <summary>Whether there are parts and all of them have an achievement.</summary>
    public bool IsComplete => Total > 0 && Counted == Total;
}
