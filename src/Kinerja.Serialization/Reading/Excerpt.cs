using System.Text;
using System.Text.Json;

namespace Kinerja.Serialization.Reading;

/// <summary>A value as the document writes it, short enough for a message.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(in Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return "{";
            case JsonTokenType.StartArray:
                return "[";
        }

        ReadOnlySpan<byte> value = reader.ValueSpan;
        string text = Encoding.UTF8.GetString(value.Length <= Longest ? value : value[..Longest]);
        string cut = value.Length <= Longest ? text : text.TrimEnd('\uFFFD') + "…";
        return reader.TokenType == JsonTokenType.String ? $"\"{cut}\"" : cut;
    }
}
