using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Targets;

/// <summary>Compares two values of one indicator in the direction of its polarity.</summary>
internal static class Direction
{
    /// <summary>
    /// Positive when the second value is better than the first, negative when it is worse, 0 when they are equal; null when the
    /// polarity names no direction or the values are no two numbers and no two rungs of the scale.
    /// </summary>
    public static int? Compare(Indicator indicator, IndicatorValue first, IndicatorValue second) => indicator.Polarity switch
    {
        Polarity.Maximize => Rise(indicator, first, second),
        Polarity.Minimize => -Rise(indicator, first, second),
        _ => null,
    };

    /// <summary>Whether nothing better can be reached: the end of the scale, 100 percent, or 0 where less is better.</summary>
    public static bool IsBest(Indicator indicator, IndicatorValue value) => (indicator.Polarity, value) switch
    {
        (Polarity.Maximize, NumberValue { Number: var number }) =>
            number >= indicator.Scale?.Maximum || (indicator.Unit.IsPercent && number >= 100),
        (Polarity.Minimize, NumberValue { Number: var number }) => number <= 0 || number <= indicator.Scale?.Minimum,
        (Polarity.Maximize, RungValue { Rung: var rung }) => RungOf(indicator, rung) == indicator.Scale?.Rungs.Count - 1,
        (Polarity.Minimize, RungValue { Rung: var rung }) => RungOf(indicator, rung) == 0,
        _ => false,
    };

    /// <summary>A value as people read it.</summary>
    public static LocalizedText Words(IndicatorValue value) =>
        value is NumberValue number ? LocalizedText.Of(number.Number) : value.ToString() ?? "";

    private static int? Rise(Indicator indicator, IndicatorValue first, IndicatorValue second)
    {
        if (first is NumberValue from && second is NumberValue to)
            return to.Number.CompareTo(from.Number);
        if (first is not RungValue lower || second is not RungValue upper)
            return null;
        int start = RungOf(indicator, lower.Rung);
        int end = RungOf(indicator, upper.Rung);
        return start < 0 || end < 0 ? null : end.CompareTo(start);
    }

    private static int RungOf(Indicator indicator, string rung) => (indicator.Scale?.RankOf(rung) ?? 0) - 1;
}
