using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Measuring;

/// <summary>What the text of a target or a realisation says, and what had to be assumed or left open.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record ValueReading
{
    /// <summary>The text as it was given.</summary>
    public required string Text { get; init; }

    /// <summary>What it turned out to be.</summary>
    public required ValueOutcome Outcome { get; init; }

    /// <summary>The value, whose own text is the original one: a number, range or rung; a <see cref="TextValue"/> where no value was decided on; null when nothing was reported.</summary>
    public IndicatorValue? Value { get; init; }

    /// <summary>Which end the number is, where the text says so. <c>≤ 5</c> is the number 5 and <see cref="ValueBound.AtMost"/>.</summary>
    /// <remarks>
    /// A range has two ends and an achievement is computed from one number, so a bound becomes no range: the number is the target, and
    /// the bound says which direction is better.
    /// </remarks>
    public ValueBound Bound { get; init; }

    /// <summary>The unit or counted noun beside the number, as worded: <c>Dokumen</c>, <c>%</c>, <c>Rp</c>; empty when there is none.</summary>
    public MeasurementUnit Unit { get; init; } = "";

    /// <summary>The values that an ambiguous text could mean, each once; empty otherwise.</summary>
    public ValueList<IndicatorValue> Alternatives { get; init; } = [];

    /// <summary>What is to say about the text, with its place in it, in order of place.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The polarity that the bound stands for: more is better from a lower end on, less is better up to an upper end.</summary>
    public Polarity ImpliedPolarity => Bound switch
    {
        ValueBound.AtLeast or ValueBound.Above => Polarity.Maximize,
        ValueBound.AtMost or ValueBound.Below => Polarity.Minimize,
        _ => Polarity.NotStated,
    };
}
