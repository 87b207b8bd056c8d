using System.Text.Json;

namespace Kinerja.Tool.Tests.Checking;

/// <summary>The parts of a SARIF log that the tests look at.</summary>
internal static class Sarif
{
    public static JsonElement Run(ToolCall call) => call.Json.GetProperty("runs")[0];

    public static IEnumerable<JsonElement> Rules(ToolCall call) => Run(call).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();

    public static IEnumerable<JsonElement> Results(ToolCall call) => Run(call).GetProperty("results").EnumerateArray();

    public static string Place(JsonElement location)
    {
        JsonElement region = location.GetProperty("physicalLocation").GetProperty("region");
        return $"{region.GetProperty("startLine").GetInt32()},{region.GetProperty("startColumn").GetInt32()}";
    }

    public static string Fingerprint(JsonElement result) => result.GetProperty("partialFingerprints").GetProperty("kinerjaFinding/v1").GetString()!;
}
