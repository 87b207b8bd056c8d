using System.Text.Json;
using Kinerja.Diagnostics;
using Kinerja.Reading;

namespace Kinerja.Tool.Reading;

/// <summary>A reading as JSON; names, kinds and ids for programs, sentences in the language asked for.</summary>
internal static class ReadingJson
{
    public static void Write(Utf8JsonWriter json, string? id, FormulaReading reading, Language language)
    {
        json.WriteStartObject();
        if (id is not null)
            json.WriteString("id", id);
        json.WriteString("kind", ReadingWords.Kind(reading));
        json.WriteString("expression", reading.IsFormula ? reading.Expression : null);
        WriteVariables(json, reading.Variables);
        json.WriteString("refusal", ReadingWords.Refusal(reading.Reason));
        if (reading.Factor is { } factor)
            json.WriteNumber("factor", factor);
        if (reading.Unit.IsStated)
            json.WriteString("unit", reading.Unit.ToString());
        if (reading.Decimals is { } decimals)
            json.WriteNumber("decimals", decimals);
        json.WriteNumber("confidence", reading.Confidence);
        json.WriteStartArray("parts");
        foreach (ReadingPart part in reading.Parts)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(part.Kind.ToString()));
            json.WriteNumber("start", part.Span.Start);
            json.WriteNumber("length", part.Span.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("alternatives");
        foreach (ReadingAlternative alternative in reading.Alternatives)
        {
            json.WriteStartObject();
            json.WriteString("expression", alternative.Expression);
            WriteVariables(json, alternative.Variables);
            json.WriteString("because", alternative.Because.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (Diagnostic finding in reading.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteNumber("start", finding.Location.Span?.Start ?? 0);
            json.WriteNumber("length", finding.Location.Span?.Length ?? 0);
            json.WriteString("message", finding.GetMessage(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteVariables(Utf8JsonWriter json, ValueList<ReadVariable> variables)
    {
        json.WriteStartArray("variables");
        foreach (ReadVariable variable in variables)
        {
            json.WriteStartObject();
            json.WriteString("name", variable.Name);
            json.WriteString("label", variable.Label);
            json.WriteNumber("start", variable.Span.Start);
            json.WriteNumber("length", variable.Span.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
