using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kinerja.Diagnostics;

namespace Kinerja.Tool;

/// <summary>Writes indented JSON to a text writer. Letters stay readable; what could hurt inside HTML or turn a terminal's line around is escaped.</summary>
internal static class JsonText
{
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(ReadableLetters()) };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    public static void WriteBoth(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("id", text.Indonesian);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    private static TextEncoderSettings ReadableLetters()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        // Zero-width characters and direction marks, invisible in a name and able to make it read as another.
        settings.ForbidRange(UnicodeRange.Create('\u200b', '\u200f'));
        settings.ForbidRange(UnicodeRange.Create('\u202a', '\u202e'));
        settings.ForbidRange(UnicodeRange.Create('\u2060', '\u206f'));
        settings.ForbidRange(UnicodeRange.Create('\ufeff', '\ufeff'));
        return settings;
    }
}
