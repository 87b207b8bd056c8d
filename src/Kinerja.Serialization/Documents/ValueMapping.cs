using Kinerja.Indicators;

namespace Kinerja.Serialization.Documents;

/// <summary>The members in which a value is written.</summary>
internal readonly record struct ValueMembers(decimal? Number, RangeDocument? Range, string? Rung, string? Text);

internal static class ValueMapping
{
    /// <summary>The value that the members hold, or null when they hold none.</summary>
    public static IndicatorValue? ToModel(IValueDocument document)
    {
        string text = document.Text ?? "";
        return document switch
        {
            { Number: { } number } => new NumberValue(number) { Text = text },
            { Range: { } range } => new RangeValue(range.Low, range.High) { Text = text },
            { Rung: { } rung } => new RungValue(rung) { Text = text },
            { Text: not null } => new TextValue { Text = text },
            _ => null,
        };
    }

    // A text value is its wording, so that stands even when it is empty; otherwise the object would hold no value at all.
    public static ValueMembers ToDocument(IndicatorValue? value) => value switch
    {
        NumberValue { Number: var number } => new(number, null, null, Optional.Text(value.Text)),
        RangeValue { Low: var low, High: var high } => new(null, new() { Low = low, High = high }, null, Optional.Text(value.Text)),
        RungValue { Rung: var rung } => new(null, null, rung, Optional.Text(value.Text)),
        _ => new(null, null, null, value?.Text),
    };
}
