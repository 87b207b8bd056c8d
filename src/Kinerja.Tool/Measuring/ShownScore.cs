using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Measuring;

namespace Kinerja.Tool.Measuring;

/// <summary>The numbers of a scorecard as a table for people shows them: percentages with two decimals, half away from zero.</summary>
/// <remarks>JSON and CSV hold every digit; a table that did would hide what it is about.</remarks>
internal static class ShownScore
{
    public const string Nothing = "-";

    public static string Of(IndicatorValue? value, Language language) => value switch
    {
        null => Nothing,
        NumberValue number => LocalizedText.Of(Rounded(number.Number)).In(language),
        RangeValue range => $"{LocalizedText.Of(range.Low).In(language)}–{LocalizedText.Of(range.High).In(language)}",
        _ => value.ToString() ?? Nothing,
    };

    public static string Of(Achievement? achievement, Language language) => achievement?.Value is { } value ? Percent(value, language) : Nothing;

    public static string Of(RollUp score, Language language) => score.Value is { } value ? Percent(value, language) : Nothing;

    public static string Of(Trend trend) => trend switch { Trend.Better => "▲", Trend.Worse => "▼", Trend.Same => "=", _ => "" };

    public static string Coverage(RollUp score, Language language) =>
        score.Total == 0 ? Nothing : new LocalizedText($"{score.Counted} dari {score.Total}", $"{score.Counted} of {score.Total}").In(language);

    private static string Percent(Rational value, Language language) =>
        value.TryToDecimal(2, out decimal rounded) ? $"{LocalizedText.Of(rounded).In(language)} %" : Nothing;

    // What is shorter stays as it is.
    private static decimal Rounded(decimal number) => number.Scale <= 2 ? number : Math.Round(number, 2, MidpointRounding.AwayFromZero);
}
