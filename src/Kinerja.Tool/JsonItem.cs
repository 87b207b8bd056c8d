using System.Text.Json;
using Kinerja.Diagnostics;

namespace Kinerja.Tool;

/// <summary>What the items of all batch files have in common.</summary>
internal static class JsonItem
{
    /// <summary>The item, or what is wrong with it.</summary>
    public static (T? Item, LocalizedText Problem) Read<T>(JsonElement element, Func<JsonElement, (T? Item, LocalizedText Problem)> readMembers)
        where T : class
    {
        try
        {
            return readMembers(element);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape, is valid JSON but no text; the reader of texts throws on it.
            return (null, new("Sebuah teks memuat setengah karakter (surrogate).", "A text holds half of a character (a surrogate)."));
        }
    }

    /// <summary>The id as text; empty when there is none that can be shown.</summary>
    public static string IdOf(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return "";
        try
        {
            if (!element.TryGetProperty("id", out JsonElement id))
                return "";
            return id.ValueKind == JsonValueKind.String ? id.GetString()! : id.GetRawText();
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
