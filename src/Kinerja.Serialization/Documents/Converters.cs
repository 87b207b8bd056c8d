using System.Text.Json;
using System.Text.Json.Serialization;
using Kinerja.Periods;

namespace Kinerja.Serialization.Documents;

// One converter for each kind of scalar in a document. Reading runs only over documents that the walk found clean, so a value
// that does not fit is a mistake in this package and throws. Writing lets through what the format refuses, in a form that the
// walk over the written bytes will find and place; see CanonicalJson.

/// <summary>A decimal with every digit, trailing zeros included: <c>3.10</c>.</summary>
internal sealed class ExactDecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ExactDecimal.Parse(reader.ValueSpan, out decimal value) == ExactDecimalStatus.Exact
            ? value
            : throw new JsonException("The number cannot be held exactly.");

    // Zero has one form; the sign bit of a negative one would be lost by reading it back.
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value == 0 ? decimal.Abs(value) : value);
}

/// <summary>A number of decimals: <c>2</c>, also when written <c>2.0</c>.</summary>
internal sealed class WholeNumberConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ExactDecimal.Parse(reader.ValueSpan, out decimal value);
        return (int)value;
    }

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

/// <summary>The version of the format: <c>1</c>.</summary>
internal sealed class FormatVersionConverter : JsonConverter<FormatVersion>
{
    public override FormatVersion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FormatVersion.Current;

    public override void Write(Utf8JsonWriter writer, FormatVersion value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Number);
}

/// <summary>A period: <c>"2021"</c>, <c>"2016-2021"</c>, <c>"2021-S1"</c>, <c>"2021-Q1"</c>, <c>"2021-03"</c>.</summary>
internal sealed class PeriodConverter : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Period.TryParse(reader.GetString(), out Period? period) ? period : throw new JsonException("The text is not a period.");

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

/// <summary>A day: <c>"2026-12-31"</c>.</summary>
internal sealed class DateConverter : JsonConverter<DateOnly>
{
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CalendarDate.TryParse(reader.GetString(), out DateOnly date) ? date : throw new JsonException("The text is not a date.");

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) => writer.WriteStringValue(CalendarDate.Write(value));
}

/// <summary>A word of an enumeration: <c>"sasaran"</c>.</summary>
internal sealed class WordConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private readonly WordTable<TEnum> _table = Words.Of<TEnum>();

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        for (int i = 0; i < _table.Utf8Words.Length; i++)
        {
            if (reader.ValueTextEquals(_table.Utf8Words[i]))
                return _table.ValueAt(i);
        }

        throw new JsonException($"The text is not a word for {typeof(TEnum).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(_table.WordOf(value) ?? value.ToString());
}

/// <summary>A text, as it is.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (SurrogatePairs.FindUnpaired(value) < 0)
        {
            writer.WriteStringValue(value);
            return;
        }

        // The writer would put U+FFFD in its place without a word. As an escape the half stays visible and is refused.
        writer.WriteRawValue(string.Concat("\"", string.Concat(value.Select(c => $"\\u{(int)c:x4}")), "\""), skipInputValidation: true);
    }
}
