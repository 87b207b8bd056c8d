using System.Text.Json;

namespace Kinerja.Tool.Tests.Fixing;

public sealed class FixCommandTests : IDisposable
{
    private const string OtherCase = """
        { "kinerja": 1, "organization": { "code": "kec" }, "nodes": [
          { "code": "S-1", "kind": "sasaran", "parent": "t-1" },
          { "code": "T-1", "kind": "tujuan" } ] }
        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Fix_TellsWhatItChanged_AndReportsWhatIsLeft()
    {
        string file = _folder.Write("rencana.json", OtherCase);

        ToolCall call = ToolCall.Of("check", file, "--fix", "-l", "en");

        Assert.Equal(
            [
                "rencana.json(2,49) S-1: fixed KIN3002: Write 'T-1'",
                "  - \"t-1\"",
                "  + \"T-1\"",
                "rencana.json: 1 fix applied.",
                "rencana.json(2,3) S-1: warning KIN3013: No indicator measures sasaran S-1.",
                "rencana.json: 0 errors, 1 warning, 0 infos",
            ],
            call.Lines);
        Assert.Equal((1, ""), (call.ExitCode, call.Error));
        Assert.Equal(OtherCase.Replace("t-1", "T-1"), File.ReadAllText(file));
        Assert.Equal(["rencana.json"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void DryRun_TellsTheSame_AndWritesNothing()
    {
        string file = _folder.Write("rencana.json", OtherCase);

        string[] lines = ToolCall.Of("check", file, "--fix", "--dry-run").Lines;

        Assert.Equal("rencana.json(2,49) S-1: akan diperbaiki KIN3002: Tulis 'T-1'", lines[0]);
        Assert.Equal("rencana.json: 1 perbaikan dapat diterapkan; belum ada yang ditulis.", lines[3]);
        Assert.Contains(lines, line => line.Contains("galat KIN3002", StringComparison.Ordinal));
        Assert.Equal(OtherCase, File.ReadAllText(file));
    }

    [Fact]
    public void WithoutFix_SafeOnesAreCounted_AndSuggestionsAreShownWhenAskedFor()
    {
        string file = _folder.Write("rencana.json", OtherCase);

        Assert.Equal("1 temuan dapat diperbaiki dengan aman: tambahkan --fix.", ToolCall.Of("check", file).Lines[^1]);
        Assert.Contains("    safe fix: Write 'T-1'", ToolCall.Of("check", file, "--suggestions", "-l", "en").Lines);
        Assert.Contains("    saran: Tulis ekspresi '[jumlah_desa]'", ToolCall.Of("check", _folder.Write("b.json", Documents.OneInfo), "--suggestions").Lines);
    }

    [Fact]
    public void Suggestion_IsAppliedOnlyForTheIdsAskedFor()
    {
        string file = _folder.Write("rencana.json", Documents.OneInfo);

        ToolCall.Of("check", file, "--fix");
        Assert.Equal(Documents.OneInfo, File.ReadAllText(file));
        ToolCall call = ToolCall.Of("check", file, "--fix", "--fix-suggested", "kin2044");

        Assert.Equal(Documents.OneInfo.Replace("\"text\": \"Jumlah desa\"", "\"text\": \"Jumlah desa\", \"expression\": \"[jumlah_desa]\""), File.ReadAllText(file));
        Assert.Equal("rencana.json(2,112) A: diperbaiki KIN2044: Tulis ekspresi '[jumlah_desa]'", call.Lines[0]);
    }

    [Fact]
    public void SuppressedFinding_IsLeftAlone()
    {
        string file = _folder.Write("rencana.json", OtherCase);
        string configuration = _folder.Write("periksa.json", """{ "kinerjaCheck": 1, "suppressions": [ { "id": "KIN3002", "justification": "kode lama" } ] }""");

        ToolCall.Of("check", file, "--fix", "--config", configuration);

        Assert.Equal(OtherCase, File.ReadAllText(file));
    }

    [Fact]
    public void FileThatCannotBeWritten_IsSaid_AndStopsNoOther()
    {
        string locked = _folder.Write("a.json", OtherCase);
        string open = _folder.Write("b.json", OtherCase);
        File.SetAttributes(locked, FileAttributes.ReadOnly);

        ToolCall call = ToolCall.Of("check", locked, open, "--fix", "-l", "en");
        File.SetAttributes(locked, FileAttributes.Normal);

        Assert.Equal(2, call.ExitCode);
        Assert.StartsWith($"{locked}: the file cannot be written.", call.Error, StringComparison.Ordinal);
        Assert.Equal((OtherCase, OtherCase.Replace("t-1", "T-1")), (File.ReadAllText(locked), File.ReadAllText(open)));
    }

    [Fact]
    public void UnreadableDocument_IsLeftAsItIs()
    {
        string file = _folder.Write("potong.json", Documents.CutShort);

        Assert.Equal(1, ToolCall.Of("check", file, "--fix").ExitCode);
        Assert.Equal(Documents.CutShort, File.ReadAllText(file));
        Assert.Equal(2, ToolCall.Of("check", _folder["tiada.json"], "--fix").ExitCode);
    }

    [Fact]
    public void SampleOfFixes_HasNothingLeftToFindThen()
    {
        string file = _folder.Write("rencana.json", File.ReadAllText(SampleFiles.At("fixes/plan.json")));

        ToolCall call = ToolCall.Of("check", file, "--fix", "--fail-on", "info");

        Assert.Equal((0, "rencana.json: 0 galat, 0 peringatan, 0 info"), (call.ExitCode, call.Lines[^1]));
    }

    [Fact]
    public void RealDocuments_HaveNothingThatIsFixedUnseen()
    {
        foreach (string plan in SampleFiles.Plans)
        {
            string file = _folder.Write("rencana.json", File.ReadAllText(plan));

            ToolCall.Of("check", file, "--fix");

            Assert.Equal(File.ReadAllText(plan), File.ReadAllText(file));
        }
    }

    [Theory]
    [InlineData("--dry-run")]
    [InlineData("--fix-suggested", "KIN2044")]
    public void OptionsOfFix_ComeWithItOnly(params string[] options) =>
        ToolCall.Of(["check", _folder.Write("rencana.json", Documents.Clean), .. options]).Expect(
            2, [], ["--dry-run dan --fix-suggested hanya bersama --fix. / --dry-run and --fix-suggested come with --fix only."]);

    [Fact]
    public void JsonReport_CarriesThePatches()
    {
        string file = _folder.Write("rencana.json", OtherCase);

        JsonElement report = ToolCall.Of("check", file, "--fix", "--dry-run", "--format", "json").Json;

        JsonElement document = report.GetProperty("documents")[0];
        JsonElement applied = Assert.Single(document.GetProperty("fixed").EnumerateArray());
        JsonElement offered = document.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("id").GetString() == "KIN3002").GetProperty("fixes")[0];
        Assert.True(report.GetProperty("dryRun").GetBoolean());
        Assert.Equal(("KIN3002", 2, 49), (applied.GetProperty("id").GetString(), applied.GetProperty("line").GetInt32(), applied.GetProperty("column").GetInt32()));
        Assert.All([applied, offered], fix =>
        {
            Assert.Equal(("safe", "Write 'T-1'"), (fix.GetProperty("kind").GetString(), fix.GetProperty("title").GetProperty("en").GetString()));
            Assert.Equal(
                [("test", "/nodes/0/parent", "t-1"), ("replace", "/nodes/0/parent", "T-1")],
                fix.GetProperty("patch").EnumerateArray().Select(edit => (edit.GetProperty("op").GetString()!, edit.GetProperty("path").GetString()!, edit.GetProperty("value").GetString()!)));
        });
    }

    [Fact]
    public void SarifLog_CarriesTheStretchesToReplace()
    {
        string file = _folder.Write("rencana.json", OtherCase);

        JsonElement result = Checking.Sarif.Results(ToolCall.Of("check", file, "--format", "sarif", "-l", "en")).Single(result => result.GetProperty("ruleId").GetString() == "KIN3002");

        JsonElement fix = Assert.Single(result.GetProperty("fixes").EnumerateArray());
        JsonElement change = Assert.Single(fix.GetProperty("artifactChanges").EnumerateArray());
        JsonElement replacement = Assert.Single(change.GetProperty("replacements").EnumerateArray());
        Assert.Equal(("Write 'T-1'", "safe"), (fix.GetProperty("description").GetProperty("text").GetString(), fix.GetProperty("properties").GetProperty("kind").GetString()));
        Assert.Equal("rencana.json", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal([2, 49, 2, 54], replacement.GetProperty("deletedRegion").EnumerateObject().Select(part => part.Value.GetInt32()));
        Assert.Equal("\"T-1\"", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }
}
