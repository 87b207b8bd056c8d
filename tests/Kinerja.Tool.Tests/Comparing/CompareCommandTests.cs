using System.Text.Json;
using Kinerja.Tool.Tests.Checking;

namespace Kinerja.Tool.Tests.Comparing;

public sealed class CompareCommandTests : IDisposable
{
    private const string Before = """
        { "kinerja": 1, "organization": { "code": "kec" }, "period": "2024", "indicators": [
          { "code": "IKU-1", "kind": "iku", "name": "Desa tertib", "polarity": "maximize", "targets": [ { "number": 80 } ] },
          { "code": "IKU-2", "kind": "iku", "name": "Kepuasan masyarakat" } ] }
        """;

    private const string After = """
        { "kinerja": 1, "organization": { "code": "kec" }, "period": "2025", "indicators": [
          { "code": "IKU-1", "kind": "iku", "name": "Desa tertib", "polarity": "maximize", "targets": [ { "number": 82 } ] } ] }
        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Findings_StandInTheSecondDocument_AndLeadIntoTheFirst() => Call().Expect(
        1,
        [
            "2025.json(1,84) IKU-2: peringatan KIN3070: IKU IKU-2 'Kepuasan masyarakat' dari dokumen sebelumnya tidak ada lagi di sini.",
            "    2024.json(3,3) IKU-2: dokumen sebelumnya",
            "2025.json: 0 galat, 1 peringatan, 0 info",
        ],
        []);

    [Fact]
    public void DocumentWithItself_IsClean() =>
        ToolCall.Of("compare", File("2024.json", Before), File("2024.json", Before), "--language", "en").Expect(0, ["2024.json: 0 errors, 0 warnings, 0 infos"], []);

    [Fact]
    public void FilesOfOneName_AreToldApart()
    {
        string before = File("2024/plan.json", Before);
        ToolCall call = ToolCall.Of("compare", before, File("2025/plan.json", After), "--language", "en");

        Assert.StartsWith("plan.json(1,84) IKU-2: warning KIN3070", call.Lines[0], StringComparison.Ordinal);
        Assert.Equal($"    {before.Replace(Path.DirectorySeparatorChar, '/')}(3,3) IKU-2: the earlier document", call.Lines[1]);
    }

    [Fact]
    public void Json_NamesTheOtherDocument()
    {
        JsonElement finding = Assert.Single(Call("--format", "json").Json.GetProperty("documents")[0].GetProperty("findings").EnumerateArray());

        Assert.Equal("/indicators", finding.GetProperty("pointer").GetString());
        JsonElement related = Assert.Single(finding.GetProperty("related").EnumerateArray());
        Assert.Equal("2024.json", related.GetProperty("document").GetString());
        Assert.Equal("/indicators/1", related.GetProperty("pointer").GetString());
    }

    [Fact]
    public void Sarif_HoldsBothDocuments_AndTheRules()
    {
        ToolCall call = Call("--format", "sarif");

        Assert.Equal(
            ["2025.json", "2024.json"],
            Sarif.Run(call).GetProperty("artifacts").EnumerateArray().Select(artifact => artifact.GetProperty("location").GetProperty("uri").GetString()));
        JsonElement result = Assert.Single(Sarif.Results(call));
        Assert.Equal("KIN3070", Sarif.Rules(call).ElementAt(result.GetProperty("ruleIndex").GetInt32()).GetProperty("id").GetString());
        Assert.Equal("1,84", Sarif.Place(result.GetProperty("locations")[0]));
        JsonElement related = result.GetProperty("relatedLocations")[0];
        Assert.Equal("3,3", Sarif.Place(related));
        Assert.Equal("2024.json", related.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void Realizations_AreHeldAgainstTargets()
    {
        string realizations = File("realisasi.json", """
            { "kinerjaRealization": 1, "organization": "kec", "period": "2024", "indicators": [ { "indicator": "IKU-1", "number": 85 } ] }
            """);

        Assert.Contains(Call("--realization", realizations).Lines, line => line.Contains("KIN3085", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("levels", "KIN3072")]
    [InlineData("tables", "KIN3074")]
    public void Kind_SaysWhatALossMeans(string kind, string id) =>
        Assert.Contains(Call("--kind", kind).Lines, line => line.Contains($"{id}: IKU IKU-2", StringComparison.Ordinal));

    [Fact]
    public void History_TellsHowOftenIkuWereReplaced()
    {
        string[] years = [.. new[] { "Desa tertib", "Kepuasan masyarakat", "Nilai akuntabilitas" }.Select((name, i) => File($"{i}.json", $$"""
            { "kinerja": 1, "organization": { "code": "kec" }, "nodes": [ { "code": "S-1", "kind": "sasaran", "text": "Tata kelola" } ],
              "indicators": [ { "code": "IKU-{{i}}", "kind": "iku", "name": "{{name}}", "measures": "S-1" } ] }
            """))];

        Assert.Contains(ToolCall.Of("compare", years[1], years[2], "--history", years[0]).Lines, line => line.Contains("KIN3088", StringComparison.Ordinal));
        Assert.DoesNotContain(
            ToolCall.Of("compare", years[1], years[2], "--history", years[0], "--max-replacements", "2").Lines, line => line.Contains("KIN3088", StringComparison.Ordinal));
    }

    [Fact]
    public void Configuration_CountsAsInACheck()
    {
        string configuration = File("check.json", """
            { "kinerjaCheck": 1, "suppressions": [ { "id": "KIN3070", "code": "IKU-2", "justification": "dicabut dengan keputusan" } ] }
            """);

        Call("--config", configuration).Expect(0, ["2025.json: 0 galat, 0 peringatan, 0 info, 1 dikecualikan", "check.json: 0 galat, 0 peringatan, 0 info"], []);
    }

    [Fact]
    public void Baseline_CountsAsInACheck()
    {
        Assert.Equal(0, Call("--write-baseline", _folder["diterima.json"]).ExitCode);

        Assert.Equal(0, Call("--baseline", _folder["diterima.json"]).ExitCode);
        Assert.Equal(1, ToolCall.Of("compare", _folder["2024.json"], File("2025.json", Documents.Clean), "--baseline", _folder["diterima.json"]).ExitCode);
    }

    [Fact]
    public void DocumentThatCannotBeRead_Fails_AndSaysWhy()
    {
        ToolCall call = ToolCall.Of("compare", File("2024.json", Documents.CutShort), File("2025.json", After), "--language", "en");

        Assert.Equal(1, call.ExitCode);
        Assert.StartsWith("2024.json(1,42): error", call.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatIsNotThere_CouldNotRun()
    {
        string after = File("2025.json", After);

        ToolCall.Of("compare", "tidak-ada.json", after, "--language", "en").Expect(2, [], ["tidak-ada.json: there is no such file."]);
        ToolCall.Of("compare", after, after, "--history", "tidak-ada.json", "--language", "en").Expect(2, [], ["tidak-ada.json: there is no such file."]);
        ToolCall.Of("compare", after, after, "--realization", "tidak-ada.json", "--language", "en").Expect(2, [], ["tidak-ada.json: there is no such file."]);
    }

    [Theory]
    [InlineData("--kind", "weeks", "'weeks' tidak dikenal. Pilih / choose: years, levels, tables.")]
    [InlineData("--max-replacements", "-1", "--max-replacements: tulis 0 atau lebih. / write 0 or more.")]
    public void OptionThatMeansNothing_IsRefused(string option, string value, string message) => Call(option, value).Expect(2, [], [message]);

    private ToolCall Call(params string[] options) => ToolCall.Of(["compare", File("2024.json", Before), File("2025.json", After), .. options]);

    private string File(string name, string content) => _folder.Write(name, content);
}
