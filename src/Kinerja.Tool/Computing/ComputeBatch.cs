using System.Text.Json;
using Kinerja.Diagnostics;

namespace Kinerja.Tool.Computing;

/// <summary>kinerja compute --batch: a JSON array of formulas with values in, an array of answers in the same order out.</summary>
internal static class ComputeBatch
{
    private const int Deepest = 8;

    public static int Run(string file, Speech speech)
    {
        try
        {
            using FileStream stream = InputFile.Open(file);
            using JsonDocument batch = JsonDocument.Parse(stream, new JsonDocumentOptions { MaxDepth = Deepest });
            if (batch.RootElement.ValueKind == JsonValueKind.Array)
            {
                Answer(batch.RootElement, speech);
                return ExitCode.Clean;
            }

            speech.Say(new($"{file}: isinya harus larik [ ... ] berisi formula.", $"{file}: it has to hold an array [ ... ] of formulas."));
        }
        catch (Exception e) when (InputFile.CannotBeRead(e) || e is JsonException)
        {
            speech.Say(InputFile.Problem(file, e));
        }

        return ExitCode.CouldNotRun;
    }

    private static void Answer(JsonElement items, Speech speech)
    {
        var engine = new KinerjaEngine();
        JsonText.Write(speech.Output, json =>
        {
            json.WriteStartArray();
            foreach (JsonElement element in items.EnumerateArray())
            {
                (BatchItem? item, LocalizedText problem) = BatchItem.Read(element);
                if (item is null)
                    WriteInvalid(json, JsonItem.IdOf(element), problem.In(speech.Language));
                else
                    FormulaAnswer.Of(engine.Compile(item.Expression, item.Decimals), item.Values).WriteJson(json, item.Id, speech.Language);
            }

            json.WriteEndArray();
        });
    }

    private static void WriteInvalid(Utf8JsonWriter json, string id, string reason)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("status", "invalid");
        json.WriteString("reason", reason);
        json.WriteEndObject();
    }
}
