using System.Text.Json;

namespace Kinerja.Tool.Tests.Checking;

public sealed class SarifReportTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("id", "id-ID", "Tidak satu IKI pun mendukung IKU-1, baik langsung maupun melalui indikator lain.")]
    [InlineData("en", "en-US", "No IKI supports IKU-1, neither directly nor through other indicators.")]
    public void Log_IsSarif210_InTheLanguageAskedFor(string language, string sarifLanguage, string message)
    {
        ToolCall call = ToolCall.Of("check", _folder.Write("rencana.json", Documents.OneWarning), "--format", "sarif", "-l", language);

        Assert.Equal(1, call.ExitCode);
        Assert.Equal("2.1.0", call.Json.GetProperty("version").GetString());
        JsonElement run = Assert.Single(call.Json.GetProperty("runs").EnumerateArray());
        Assert.Equal("kinerja", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.Equal(sarifLanguage, run.GetProperty("language").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal(message, Assert.Single(Sarif.Results(call)).GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void Rules_AreSorted_AndEveryResultPointsAtItsOwn()
    {
        ToolCall call = ToolCall.Of("check", _folder.Write("a.json", Documents.OneError), _folder.Write("b.json", Documents.OneInfo), _folder.Write("c.json", Documents.CutShort), "--format", "sarif");

        string[] rules = [.. Sarif.Rules(call).Select(rule => rule.GetProperty("id").GetString()!)];
        Assert.Equal(rules.Distinct().Order(StringComparer.Ordinal), rules);
        JsonElement[] results = [.. Sarif.Results(call)];
        Assert.Equal(["KIN3012", "KIN3003", "KIN2044", "KIN0005"], results.Select(result => result.GetProperty("ruleId").GetString()));
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]));
    }

    [Fact]
    public void Severities_BecomeLevels()
    {
        ToolCall call = ToolCall.Of("check", _folder.Write("a.json", Documents.OneError), _folder.Write("b.json", Documents.OneInfo), "--format", "sarif");

        Assert.Equal(["warning", "error", "note"], Sarif.Results(call).Select(result => result.GetProperty("level").GetString()));
        Assert.Equal("note", Sarif.Rules(call).Single(rule => rule.GetProperty("id").GetString() == "KIN2044").GetProperty("defaultConfiguration").GetProperty("level").GetString());
    }

    [Fact]
    public void Region_CountsLinesAndColumnsFromOne()
    {
        ToolCall call = ToolCall.Of("check", _folder.Write("a.json", Documents.OneError), _folder.Write("b.json", Documents.Realization), _folder.Write("kosong.json", ""), "--format", "sarif");

        Assert.Equal(
            ["KIN3012 5,19", "KIN3003 6,21", "KIN0011 1,3", "KIN0003 1,1"],
            Sarif.Results(call).Select(result => $"{result.GetProperty("ruleId").GetString()} {Sarif.Place(result.GetProperty("locations")[0])}"));
    }

    [Fact]
    public void LogicalLocation_IsCodeAndPointer()
    {
        ToolCall call = ToolCall.Of("check", _folder.Write("a.json", Documents.OneWarning), "--format", "sarif");

        JsonElement logical = Assert.Single(Sarif.Results(call)).GetProperty("locations")[0].GetProperty("logicalLocations")[0];
        Assert.Equal(("IKU-1", "/indicators/0"), (logical.GetProperty("name").GetString(), logical.GetProperty("fullyQualifiedName").GetString()));
    }

    [Fact]
    public void RelatedLocations_CarryPlaceAndMessage()
    {
        string file = _folder.Write("rencana.json", """
            { "kinerja": 1, "organization": { "code": "kec" }, "indicators": [
            { "code": "A", "kind": "other", "name": "Nilai", "unit": "u", "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat", "polarity": "maximize", "formula": { "expression": "1" } },
            { "code": "B", "kind": "other", "name": "Nilai", "unit": "u", "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat", "polarity": "maximize", "formula": { "expression": "2" } } ] }
            """);

        JsonElement result = Assert.Single(Sarif.Results(ToolCall.Of("check", file, "--format", "sarif", "-l", "en")));

        JsonElement related = Assert.Single(result.GetProperty("relatedLocations").EnumerateArray());
        Assert.Equal(("3,1", "the same name"), (Sarif.Place(related), related.GetProperty("message").GetProperty("text").GetString()));
    }

    [Fact]
    public void Artifacts_AreThere_EachOnce()
    {
        string file = _folder.Write("a.json", Documents.Clean);

        ToolCall call = ToolCall.Of("check", file, _folder.Write("b.json", Documents.Clean), file, "--format", "sarif");

        Assert.Equal(["a.json", "b.json"], Sarif.Run(call).GetProperty("artifacts").EnumerateArray().Select(artifact => artifact.GetProperty("location").GetProperty("uri").GetString()));
        Assert.Empty(Sarif.Results(call));
    }

    [Theory]
    [InlineData("""tanda \" kutip dan \\ garis""")]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("""pemisah \u2028 baris \u2029 dan \u0000 nol""")]
    [InlineData("""emoji \ud83d\ude00 dan arah \u202e""")]
    public void HostileName_GivesJsonThatHarmsNobody(string name)
    {
        string file = _folder.Write("rencana.json", $$"""
            { "kinerja": 1, "organization": { "code": "kec" }, "indicators": [
            { "code": "{{name}}", "kind": "other", "name": "{{name}}", "unit": "u", "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat", "polarity": "maximize", "formula": { "expression": "1" } },
            { "code": "B", "kind": "other", "name": "{{name}}", "unit": "u", "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat", "polarity": "maximize", "formula": { "expression": "2" } } ] }
            """);

        foreach (string format in (string[])["sarif", "json"])
        {
            ToolCall call = ToolCall.Of("check", file, "--format", format);

            Assert.Equal(JsonValueKind.Object, call.Json.ValueKind);
            Assert.Contains("KIN3020", call.Output);
            Assert.DoesNotContain("</script>", call.Output);
            Assert.DoesNotContain(call.Output, c => c is '\u2028' or '\u2029' or '\u202e' or '\u0000');
        }
    }

    [Fact]
    public void LongName_IsCutInTheMessage()
    {
        string name = new('n', 100_000);
        string file = _folder.Write("rencana.json", $$"""
            { "kinerja": 1, "organization": { "code": "kec" }, "indicators": [
            { "code": "A", "kind": "other", "name": "{{name}}", "unit": "u", "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat", "polarity": "maximize", "formula": { "expression": "1" } },
            { "code": "B", "kind": "other", "name": "{{name}}", "unit": "u", "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat", "polarity": "maximize", "formula": { "expression": "2" } } ] }
            """);

        string message = Assert.Single(Sarif.Results(ToolCall.Of("check", file, "--format", "sarif"))).GetProperty("message").GetProperty("text").GetString()!;

        Assert.StartsWith("Ada 2 formula berbeda dengan nama 'nnn", message);
        Assert.InRange(message.Length, 200, 300);
    }
}
