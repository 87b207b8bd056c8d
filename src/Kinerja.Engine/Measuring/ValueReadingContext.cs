using Kinerja.Indicators;

namespace Kinerja.Measuring;

/// <summary>What is known about the value of a text before it is read. All optional; what is not known decides nothing.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record ValueReadingContext
{
    /// <summary>Nothing is known.</summary>
    public static ValueReadingContext None { get; } = new();

    /// <summary>The indicator's unit. Another one in the text is a finding; of <c>juta rupiah</c> the number is in millions.</summary>
    public MeasurementUnit Unit { get; init; } = "";

    /// <summary>The indicator's scale: its rungs are recognised, and of two readings the one that lies on it is taken.</summary>
    public Scale? Scale { get; init; }

    /// <summary>The indicator's polarity; a bound that contradicts it is a finding.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How whoever typed the text writes numbers. The default says that nobody knows.</summary>
    public NumberConvention Convention { get; init; }

    /// <summary>What an indicator says about its values.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>Its unit, scale and polarity; no convention.</returns>
    public static ValueReadingContext Of(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new() { Unit = indicator.Unit, Scale = indicator.Scale, Polarity = indicator.Polarity };
    }
}
