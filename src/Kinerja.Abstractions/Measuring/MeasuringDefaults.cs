using Kinerja.Indicators;

namespace Kinerja.Measuring;

/// <summary>How an agency measures what its indicators leave open: the variant by polarity and kind of target, and the bands.</summary>
/// <remarks>An empty name means that an indicator has to name its own variant. Immutable, compared by value.</remarks>
public sealed record MeasuringDefaults
{
    /// <summary>More is better, and the target is a number.</summary>
    public string Maximize { get; init; } = "";

    /// <summary>Less is better, and the target is a number.</summary>
    public string Minimize { get; init; } = "";

    /// <summary>On target is best.</summary>
    public string Stabilize { get; init; } = "";

    /// <summary>More is better, and the target is a range.</summary>
    public string MaximizeRange { get; init; } = "";

    /// <summary>Less is better, and the target is a range.</summary>
    public string MinimizeRange { get; init; } = "";

    /// <summary>The target is a rung of an ordinal scale.</summary>
    public string Ordinal { get; init; } = "";

    /// <summary>The name of the scale whose bands achievements have; empty for none.</summary>
    public string Bands { get; init; } = "";

    /// <summary>The name of the variant for an indicator; its own name comes first.</summary>
    internal string For(Indicator indicator, IndicatorValue target) => (target, indicator.Polarity) switch
    {
        _ when indicator.Achievement.Length > 0 => indicator.Achievement,
        (RungValue, _) => Ordinal,
        (RangeValue, Polarity.Maximize) => MaximizeRange,
        (RangeValue, Polarity.Minimize) => MinimizeRange,
        (NumberValue, Polarity.Maximize) => Maximize,
        (NumberValue, Polarity.Minimize) => Minimize,
        (NumberValue or RangeValue, Polarity.Stabilize) => Stabilize,
        _ => "",
    };
}
