using System.Text;
using System.Text.Json;
using Kinerja.Diagnostics;
using Kinerja.Reading;

namespace Kinerja.Tool.Reading;

/// <summary>kinerja read --batch: a JSON array of texts in, an array of readings in the same order out.</summary>
/// <remarks>Texts are read one after the other and answers written as they come; what stands before a defect of the file is answered.</remarks>
internal sealed class ReadBatch(string file, Speech speech)
{
    private readonly FormulaReader _reader = new KinerjaEngine().Reader;

    public static int Run(string file, string? target, Speech speech)
    {
        try
        {
            byte[] bytes = InputFile.Read(file);
            if (target is null)
                return new ReadBatch(file, speech).Answer(bytes, speech.Output);
            return RunInto(target, writer => new ReadBatch(file, speech).Answer(bytes, writer), speech);
        }
        catch (Exception e) when (InputFile.CannotBeRead(e))
        {
            speech.Say(InputFile.Problem(file, e));
            return ExitCode.CouldNotRun;
        }
    }

    private static int RunInto(string target, Func<TextWriter, int> answer, Speech speech)
    {
        StreamWriter writer;
        try
        {
            writer = new StreamWriter(target, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception e) when (InputFile.CannotBeRead(e) || e is ArgumentException)
        {
            speech.Say(OutputFile.Problem(target, e));
            return ExitCode.CouldNotRun;
        }

        using (writer)
            return answer(writer);
    }

    private int Answer(byte[] bytes, TextWriter output)
    {
        int mark = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(bytes.AsSpan(mark), new JsonReaderOptions { MaxDepth = 64 });
        using var json = new JsonPieces(output);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            {
                speech.Say(new($"{file}: isinya harus larik [ ... ] berisi teks.", $"{file}: it has to hold an array [ ... ] of texts."));
                return ExitCode.CouldNotRun;
            }

            json.Writer.WriteStartArray();
            var place = new ItemPlace(bytes.AsMemory(mark));
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                place.MoveTo((int)reader.TokenStartIndex);
                WriteAnswer(json.Writer, JsonElement.ParseValue(ref reader), place);
                json.Pass();
            }

            reader.Read();
            json.Writer.WriteEndArray();
            return ExitCode.Clean;
        }
        catch (JsonException e)
        {
            if (json.HasBegun)
                json.Writer.WriteEndArray();
            speech.Say(InputFile.Problem(file, e));
            return ExitCode.CouldNotRun;
        }
    }

    private void WriteAnswer(Utf8JsonWriter json, JsonElement element, ItemPlace place)
    {
        string id = JsonItem.IdOf(element);
        (ReadItem? item, LocalizedText problem) = ReadItem.Read(element);
        if (item is not null)
        {
            ReadingJson.Write(json, id, _reader.Read(item.Text, new() { Indicator = item.Indicator }), speech.Language);
            return;
        }

        var located = new LocalizedText($"{file}({place.Line},{place.Column}): {problem.Indonesian}", $"{file}({place.Line},{place.Column}): {problem.English}");
        speech.Say(located);
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("kind", "ambiguous");
        json.WriteNull("expression");
        json.WriteStartArray("variables");
        json.WriteEndArray();
        json.WriteNull("refusal");
        json.WriteString("error", located.In(speech.Language));
        json.WriteEndObject();
    }
}
