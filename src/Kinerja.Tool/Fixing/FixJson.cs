using System.Text.Json;
using Kinerja.Diagnostics;

namespace Kinerja.Tool.Fixing;

/// <summary>Fixes for programs: kind, title in both languages, and the edits as a JSON Patch (RFC 6902).</summary>
internal static class FixJson
{
    public static void Write(Utf8JsonWriter json, ValueList<Fix> fixes)
    {
        json.WriteStartArray("fixes");
        foreach (Fix fix in fixes)
        {
            json.WriteStartObject();
            WriteParts(json, fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteParts(Utf8JsonWriter json, Fix fix)
    {
        json.WriteString("kind", KindWord(fix.Kind));
        JsonText.WriteBoth(json, "title", fix.Title);
        json.WriteStartArray("patch");
        foreach (FixEdit edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteString("op", edit.Operation.ToString().ToLowerInvariant());
            json.WriteString("path", edit.Pointer);
            if (edit.Value.Text is { } text)
                json.WriteString("value", text);
            else if (edit.Value.Number is { } number)
                json.WriteNumber("value", number);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static string KindWord(FixKind kind) => kind == FixKind.Safe ? "safe" : "suggested";
}
