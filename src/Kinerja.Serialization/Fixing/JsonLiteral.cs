using System.Globalization;
using System.Text.Json;
using Kinerja.Diagnostics;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Fixing;

/// <summary>A value of an edit as a document writes it, and whether a document holds it.</summary>
internal static class JsonLiteral
{
    public static string Of(FixValue value) => value.Text is { } text ? OfText(text) : value.Number!.Value.ToString(CultureInfo.InvariantCulture);

    public static string OfText(string text) => $"\"{JsonEncodedText.Encode(text, CanonicalEncoder.Instance)}\"";

    /// <summary>Whether the literal means the value, however it is written: escapes and trailing zeros do not count.</summary>
    public static bool Means(ReadOnlySpan<byte> literal, FixValue value)
    {
        var reader = new Utf8JsonReader(literal);
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => value.Text is { } text && !IsHalf(reader) && reader.ValueTextEquals(text),
            JsonTokenType.Number => value.Number is { } number && ExactDecimal.Parse(reader.ValueSpan, out decimal found) == ExactDecimalStatus.Exact && found == number,
            _ => false,
        };
    }

    private static bool IsHalf(in Utf8JsonReader reader) => reader.ValueIsEscaped && SurrogatePairs.FindUnpairedEscape(reader.ValueSpan) >= 0;
}
