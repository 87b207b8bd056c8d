using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kinerja.Tool.Tests.Checking;

/// <summary>Compares a document with a JSON Schema (draft 2020-12), as far as the report's schema uses it. A keyword that is not known fails.</summary>
internal sealed class JsonSchemaCheck(JsonElement schema)
{
    private readonly JsonElement _definitions = schema.GetProperty("$defs");
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The properties of the schema that no document so far has had.</summary>
    public IEnumerable<string> Unused => _definitions.EnumerateObject().Select(definition => (definition.Name, Schema: definition.Value)).Append(("", schema))
        .Where(definition => definition.Item2.TryGetProperty("properties", out _))
        .SelectMany(definition => definition.Item2.GetProperty("properties").EnumerateObject().Select(property => $"{definition.Item1}.{property.Name}"))
        .Where(property => !_seen.Contains(property));

    /// <summary>What does not fit, each with its place.</summary>
    public IReadOnlyList<string> Problems(JsonElement document)
    {
        var problems = new List<string>();
        Check(document, schema, "", "#", problems);
        return problems;
    }

    private void Check(JsonElement value, JsonElement rule, string name, string path, List<string> problems)
    {
        foreach (JsonProperty keyword in rule.EnumerateObject())
        {
            switch (keyword.Name)
            {
                case "$schema" or "title" or "description" or "$defs" or "properties":
                    break;
                case "$ref":
                    string target = keyword.Value.GetString()!.Split('/')[^1];
                    Check(value, _definitions.GetProperty(target), target, path, problems);
                    break;
                default:
                    if (!Fits(value, rule, keyword, name, path, problems))
                        problems.Add($"{path}: {keyword.Name} {keyword.Value.GetRawText()}");
                    break;
            }
        }
    }

    private bool Fits(JsonElement value, JsonElement rule, JsonProperty keyword, string name, string path, List<string> problems) => keyword.Name switch
    {
        "type" => keyword.Value.ValueKind == JsonValueKind.Array
            ? keyword.Value.EnumerateArray().Any(type => IsOf(value, type.GetString()!))
            : IsOf(value, keyword.Value.GetString()!),
        "const" => value.GetRawText() == keyword.Value.GetRawText(),
        "enum" => keyword.Value.EnumerateArray().Any(word => word.GetRawText() == value.GetRawText()),
        "minimum" => value.GetDecimal() >= keyword.Value.GetDecimal(),
        "pattern" => Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
        "required" => keyword.Value.EnumerateArray().All(member => value.TryGetProperty(member.GetString()!, out _)),
        "propertyNames" => value.EnumerateObject().All(member => Regex.IsMatch(member.Name, keyword.Value.GetProperty("pattern").GetString()!)),
        "additionalProperties" => CheckMembers(value, rule, keyword.Value, name, path, problems),
        "items" => CheckItems(value, keyword.Value, path, problems),
        _ => throw new InvalidOperationException($"The keyword '{keyword.Name}' is not known here."),
    };

    private bool CheckMembers(JsonElement value, JsonElement rule, JsonElement others, string name, string path, List<string> problems)
    {
        bool fits = true;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (rule.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(member.Name, out JsonElement expected))
            {
                _seen.Add($"{name}.{member.Name}");
                Check(member.Value, expected, "", $"{path}/{member.Name}", problems);
            }
            else if (others.ValueKind == JsonValueKind.Object)
            {
                Check(member.Value, others, "", $"{path}/{member.Name}", problems);
            }
            else
            {
                fits = false;
            }
        }

        return fits;
    }

    private bool CheckItems(JsonElement value, JsonElement rule, string path, List<string> problems)
    {
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
            Check(item, rule, "", $"{path}/{index++}", problems);
        return true;
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => throw new InvalidOperationException($"The type '{type}' is not known here."),
    };
}
