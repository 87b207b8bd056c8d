using System.Globalization;
using System.Text.Json.Nodes;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Tests.Fixing;

/// <summary>JSON Patch (RFC 6902) over a tree of nodes, one operation after the other: what the edits of a fix mean.</summary>
internal static class JsonPatch
{
    public static void Apply(JsonNode document, Fix fix)
    {
        foreach (FixEdit edit in fix.Edits)
            Apply(document, edit);
    }

    private static void Apply(JsonNode document, FixEdit edit)
    {
        string[] path = [.. edit.Pointer[1..].Split('/').Select(name => name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
        JsonNode holder = path[..^1].Aggregate(document, (node, name) => node is JsonArray list ? list[Index(name)]! : node[name]!);
        string last = path[^1];
        switch (holder, edit.Operation)
        {
            case (JsonObject members, FixOperation.Remove):
                Assert.True(members.Remove(last));
                break;
            case (JsonObject members, FixOperation.Add or FixOperation.Replace):
                members[last] = Node(edit.Value);
                break;
            case (JsonArray elements, FixOperation.Remove):
                elements.RemoveAt(Index(last));
                break;
            case (JsonArray elements, FixOperation.Replace):
                elements[Index(last)] = Node(edit.Value);
                break;
            case (JsonArray elements, FixOperation.Add):
                elements.Insert(last == "-" ? elements.Count : Index(last), Node(edit.Value));
                break;
        }
    }

    private static int Index(string name) => int.Parse(name, CultureInfo.InvariantCulture);

    private static JsonValue Node(FixValue value) => value.Text is { } text ? JsonValue.Create(text) : JsonValue.Create(value.Number!.Value);
}
