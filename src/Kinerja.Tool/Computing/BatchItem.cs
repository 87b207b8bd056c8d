using System.Text.Json;
using Kinerja.Diagnostics;

namespace Kinerja.Tool.Computing;

/// <summary>One formula of a batch file, with its values.</summary>
internal sealed record BatchItem(string Id, string Expression, int? Decimals, List<(string Name, decimal? Value)> Values)
{
    /// <summary>The item, or what is wrong with it.</summary>
    public static (BatchItem? Item, LocalizedText Problem) Read(JsonElement element) => JsonItem.Read(element, ReadMembers);

    private static (BatchItem? Item, LocalizedText Problem) ReadMembers(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return (null, new("Setiap unsur larik harus objek { id, expression, values }.", "Every element of the array has to be an object { id, expression, values }."));
        int? decimals = null;
        string? expression = null;
        List<(string, decimal?)> values = [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            LocalizedText? problem = member.Name switch
            {
                _ when !seen.Add(member.Name) => new($"'{member.Name}' ditulis dua kali.", $"'{member.Name}' is given twice."),
                "id" => null,
                "expression" => ReadExpression(member.Value, out expression),
                "decimals" => ReadDecimals(member.Value, out decimals),
                "values" => ReadValues(member.Value, out values),
                _ => Unknown(member.Name),
            };
            if (problem is { } found)
                return (null, found);
        }

        return expression is null
            ? (null, new("Unsur ini tidak mempunyai expression.", "This element has no expression."))
            : (new(JsonItem.IdOf(element), expression, decimals, values), default);
    }

    private static LocalizedText? ReadExpression(JsonElement value, out string? expression)
    {
        expression = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return expression is null ? new LocalizedText("expression harus teks.", "expression has to be a text.") : (LocalizedText?)null;
    }

    private static LocalizedText? ReadDecimals(JsonElement value, out int? decimals)
    {
        decimals = value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) ? number : null;
        return decimals is null && value.ValueKind != JsonValueKind.Null
            ? new LocalizedText("decimals harus bilangan bulat 0 sampai 28.", "decimals has to be a whole number from 0 to 28.")
            : (LocalizedText?)null;
    }

    private static LocalizedText? ReadValues(JsonElement value, out List<(string Name, decimal? Value)> values)
    {
        values = [];
        if (value.ValueKind != JsonValueKind.Object)
            return new("values harus objek { nama: nilai }.", "values has to be an object { name: value }.");
        foreach (JsonProperty member in value.EnumerateObject())
        {
            decimal? number = null;
            bool isNumber = member.Value.ValueKind switch
            {
                JsonValueKind.Null => true,
                JsonValueKind.String => member.Value.GetString() is { Length: > 0 } text && GivenValues.TryNumber(text, out number),
                JsonValueKind.Number => GivenValues.TryJsonNumber(member.Value.GetRawText(), out number),
                _ => false,
            };
            if (!isNumber)
                return GivenValues.NotANumber(member.Name, member.Value.GetRawText());
            values.Add((member.Name, number));
        }

        return GivenValues.Twice(values.Select(pair => pair.Name));
    }

    private static LocalizedText Unknown(string member) => new(
        $"'{member}' tidak dikenal; yang dikenal id, expression, values, decimals.",
        $"'{member}' is not known; known are id, expression, values, decimals.");
}
