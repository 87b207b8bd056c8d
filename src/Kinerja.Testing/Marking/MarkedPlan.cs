using System.Text.Json;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Serialization;

namespace Kinerja.Testing.Marking;

/// <summary>A plan read from marked JSON.</summary>
internal sealed record MarkedPlan(Cascade Cascade, JsonValues Values, IReadOnlyList<Mark> Marks)
{
    /// <exception cref="RuleTestException">The plan cannot be read, or a mark surrounds no place.</exception>
    public static MarkedPlan Read(string markedJson)
    {
        MarkedText marked = MarkedText.Of(markedJson);
        string json = Completed(marked.Text);
        JsonReadResult<Cascade> read = KinerjaJson.ReadCascade(json);
        if (!read.TryGetValue(out Cascade? cascade))
            throw new RuleTestException($"The plan cannot be read:{string.Concat(read.Diagnostics.Select(finding => $"\n  {finding}"))}\n{json}");
        // Of the text as the test wrote it; what was added to it has no marks.
        JsonValues values = JsonValues.Of(marked.Text);
        return new(cascade, values, [.. marked.Stretches.Select(stretch => MarkOf(stretch, marked.Text, values))]);
    }

    // What every plan has to say and few tests are about. It goes to the end, so that every place stays where the test wrote it.
    private static string Completed(string json)
    {
        int end = json.LastIndexOf('}');
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return json;
            string comma = document.RootElement.EnumerateObject().Any() ? ", " : " ";
            if (!document.RootElement.TryGetProperty("kinerja", out _))
                (json, comma) = (json.Insert(end, $"{comma}\"kinerja\": 1 "), ", ");
            end = json.LastIndexOf('}');
            return document.RootElement.TryGetProperty("organization", out _) ? json : json.Insert(end, $"{comma}\"organization\": {{ \"code\": \"uji\" }} ");
        }
        catch (JsonException)
        {
            return json; // and the reader says what is wrong
        }
    }

    private static Mark MarkOf((int Start, int End) stretch, string json, JsonValues values)
    {
        foreach ((string pointer, JsonValues.Value value) in values.All)
        {
            if (value.Start == stretch.Start && value.End == stretch.End)
                return new(pointer, null);
            if (value.IsText && stretch.Start > value.Start && stretch.End < value.End)
            {
                int from = Letters(json[(value.Start + 1)..stretch.Start]);
                return new(pointer, new TextSpan(from, Letters(json[stretch.Start..stretch.End])));
            }
        }

        throw new RuleTestException(
            $"The mark around '{json[stretch.Start..stretch.End]}' surrounds neither a whole value nor a part of one string.");
    }

    // How many UTF-16 code units a stretch of a JSON string stands for.
    private static int Letters(string raw)
    {
        int count = 0;
        for (int i = 0; i < raw.Length; i++, count++)
        {
            if (raw[i] == '\\')
                i += i + 1 < raw.Length && raw[i + 1] == 'u' ? 5 : 1;
        }

        return count;
    }
}
