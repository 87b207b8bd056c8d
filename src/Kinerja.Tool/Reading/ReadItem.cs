using System.Text.Json;
using Kinerja.Diagnostics;

namespace Kinerja.Tool.Reading;

/// <summary>One text of a batch file. Members other than id, text and indicator are passed over, since such files come out of tables with more columns.</summary>
internal sealed record ReadItem(string Text, string Indicator)
{
    /// <summary>The item, or what is wrong with it.</summary>
    public static (ReadItem? Item, LocalizedText Problem) Read(JsonElement element) => JsonItem.Read(element, ReadMembers);

    private static (ReadItem? Item, LocalizedText Problem) ReadMembers(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return (null, new("Setiap unsur larik harus objek { id, text, indicator }.", "Every element of the array has to be an object { id, text, indicator }."));
        string? text = null;
        string indicator = "";
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (member.Name is not ("id" or "text" or "indicator"))
                continue;
            if (!seen.Add(member.Name))
                return (null, new($"'{member.Name}' ditulis dua kali.", $"'{member.Name}' is given twice."));
            if (member.Name == "id")
                continue;
            bool mayBeMissing = member.Name == "indicator" && member.Value.ValueKind == JsonValueKind.Null;
            if (member.Value.ValueKind != JsonValueKind.String && !mayBeMissing)
                return (null, new($"{member.Name} harus teks.", $"{member.Name} has to be a text."));
            if (member.Name == "text")
                text = member.Value.GetString();
            else
                indicator = member.Value.GetString() ?? "";
        }

        return text is null
            ? (null, new("Unsur ini tidak mempunyai text.", "This element has no text."))
            : (new(text, indicator), default);
    }
}
