using Kinerja.Cascades.Naming;
using Kinerja.Indicators;

namespace Kinerja.Comparing;

/// <summary>Whether two values are one, however they are written.</summary>
internal static class Values
{
    private const int MostDecimals = 28;

    public static bool AreEqual(IndicatorValue x, IndicatorValue y) => (x, y) switch
    {
        (NumberValue a, NumberValue b) => a.Number == b.Number,
        (RangeValue a, RangeValue b) => a.Low == b.Low && a.High == b.High,
        (RungValue a, RungValue b) => string.Equals(a.Rung, b.Rung, StringComparison.OrdinalIgnoreCase),
        (TextValue a, TextValue b) => NameComparer.Instance.Equals(a.Text, b.Text),
        _ => false,
    };

    /// <summary>A number that equal values share.</summary>
    public static int Hash(IndicatorValue value) => value switch
    {
        NumberValue { Number: var number } => number.GetHashCode(),
        RangeValue { Low: var low, High: var high } => HashCode.Combine(low, high),
        RungValue { Rung: var rung } => StringComparer.OrdinalIgnoreCase.GetHashCode(rung),
        _ => NameComparer.Instance.GetHashCode(value.Text),
    };

    /// <summary>Whether what a document states is what was measured, rounded to the decimals that the document writes.</summary>
    public static bool States(IndicatorValue stated, IndicatorValue measured) => (stated, measured) switch
    {
        (NumberValue a, NumberValue b) => a.Number == Math.Round(b.Number, Math.Min((int)a.Number.Scale, MostDecimals), MidpointRounding.AwayFromZero),
        _ => AreEqual(stated, measured),
    };
}
