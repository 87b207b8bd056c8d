using System.Text.Json;
using Kinerja.Tool.Tests.Fixing;

namespace Kinerja.Tool.Tests.Checking;

/// <summary>The published schema of the JSON report and what is really written.</summary>
public sealed class ReportSchemaTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static JsonElement Schema => ToolCall.Of("schema", "report").Json;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Schema_IsOfDraft202012() =>
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", Schema.GetProperty("$schema").GetString());

    [Fact]
    public void ReportsOfAllKinds_Fit_AndUseAllOfTheSchema()
    {
        var check = new JsonSchemaCheck(Schema);
        string[] plans = SampleFiles.Plans;
        string configuration = SampleFiles.At("check.json");
        string baseline = _folder["baseline.json"];
        string mistaken = _folder.Write("rencana.json", Mistakes.With(Mistakes.All));
        Assert.NotEmpty(plans);

        ToolCall.Of(["check", plans[0], "--write-baseline", baseline]);
        AssertFits(check, ToolCall.Of(["check", .. plans, "--format", "json"]));
        AssertFits(check, ToolCall.Of(["check", .. plans, "--format", "json", "--config", configuration, "--date", "2026-11-21", "--baseline", baseline]));
        AssertFits(check, ToolCall.Of("check", _folder.Write("potong.json", Documents.CutShort), _folder.Write("kosong.json", ""), "--format", "json"));
        AssertFits(check, ToolCall.Of("check", mistaken, "--format", "json"));
        AssertFits(check, ToolCall.Of("check", mistaken, "--format", "json", "--fix", "--dry-run"));
        AssertFits(check, ToolCall.Of("check", mistaken, "--format", "json", "--fix"));

        // No rule relates to a place inside a formula so far; whoever reads the report should still expect one.
        Assert.Equal(["related.formula", "related.length", "related.start"], check.Unused.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{ "kinerjaFindings": 2, "documents": [], "totals": {} }""", "#/kinerjaFindings: const 1")]
    [InlineData("""{ "kinerjaFindings": 1, "documents": [], "totals": {}, "more": 1 }""", "#: additionalProperties false")]
    [InlineData("""{ "kinerjaFindings": 1, "documents": [], "totals": { "KIN3001": 0 } }""", "#/totals/KIN3001: minimum 1")]
    [InlineData("""{ "kinerjaFindings": 1, "documents": [ { "name": "a", "readable": true } ], "totals": {} }""", "#/documents/0: required [\"name\", \"readable\", \"findings\"]")]
    public void OtherDocuments_DoNotFit(string report, string problem) =>
        Assert.Equal([problem], new JsonSchemaCheck(Schema).Problems(JsonElement.Parse(report)));

    private static void AssertFits(JsonSchemaCheck check, ToolCall call)
    {
        Assert.InRange(call.ExitCode, 0, 1);
        Assert.Empty(check.Problems(call.Json));
    }
}
