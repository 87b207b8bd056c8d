using System.Globalization;

namespace Kinerja.Indicators;

/// <summary>A target, baseline or measured value: a number, a range, a rung of an ordinal scale, or a text nobody could type.</summary>
/// <remarks>A closed family. Immutable, compared by value, safe to share between threads.</remarks>
public abstract record IndicatorValue
{
    private protected IndicatorValue()
    {
    }

    /// <summary>The value as the document wrote it, such as <c>3,01</c> or <c>80-90</c>; empty when it was never a text.</summary>
    public string Text { get; init; } = "";
}

/// <summary>A number: <c>78</c>.</summary>
/// <param name="Number">The number, in the indicator's unit.</param>
public sealed record NumberValue(decimal Number) : IndicatorValue
{
    /// <summary>The number in plain notation.</summary>
    /// <returns>The same in every culture.</returns>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A range: <c>80</c> to <c>90</c>. It may read backwards.</summary>
/// <param name="Low">The lower end, included.</param>
/// <param name="High">The upper end, included.</param>
public sealed record RangeValue(decimal Low, decimal High) : IndicatorValue
{
    /// <summary>Both ends in plain notation.</summary>
    /// <returns>The same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low}..{High}");
}

/// <summary>A rung of an ordinal scale: <c>WTP</c>, <c>BB</c>.</summary>
/// <param name="Rung">The rung's name.</param>
public sealed record RungValue(string Rung) : IndicatorValue
{
    /// <summary>The rung's name.</summary>
    /// <returns>As given.</returns>
    public override string ToString() => Rung;
}

/// <summary>A text that nobody could type; it stands in <see cref="IndicatorValue.Text"/>.</summary>
public sealed record TextValue : IndicatorValue
{
    /// <summary>The text.</summary>
    /// <returns>As the document wrote it.</returns>
    public override string ToString() => Text;
}
