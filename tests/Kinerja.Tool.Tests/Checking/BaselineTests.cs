using System.Text.Json;

namespace Kinerja.Tool.Tests.Checking;

/// <summary>kinerja check --write-baseline accepts what is there; --baseline fails only on what came after.</summary>
public sealed class BaselineTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private string Baseline => _folder["baseline.json"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Written_FailsNothing_AndSaysWhatItTook()
    {
        string plan = _folder.Write("rencana.json", Documents.OneWarning);

        ToolCall.Of("check", plan, "--write-baseline", Baseline, "-l", "en").Expect(
            0,
            [
                "rencana.json(4,19) IKU-1: warning KIN3012: No IKI supports IKU-1, neither directly nor through other indicators.",
                "rencana.json: 0 errors, 1 warning, 0 infos",
            ],
            [$"{Baseline}: 1 finding accepted from now on."]);
        JsonElement finding = Assert.Single(JsonElement.Parse(File.ReadAllText(Baseline)).GetProperty("findings").EnumerateArray());
        Assert.Equal(("KIN3012", "rencana.json", "IKU-1"), (finding.GetProperty("id").GetString(), finding.GetProperty("document").GetString(), finding.GetProperty("code").GetString()));
    }

    [Fact]
    public void Accepted_IsHiddenAndCounted_AndShownOnRequest()
    {
        string plan = Accept(Documents.OneWarning);

        ToolCall.Of("check", plan, "--baseline", Baseline, "-l", "en").Expect(
            0, ["rencana.json: 0 errors, 0 warnings, 0 infos, 1 accepted before", "Baseline: 1 finding accepted before, 0 new, 0 gone."], []);
        ToolCall.Of("check", plan, "--baseline", Baseline, "--show-suppressed").Expect(
            0,
            [
                "rencana.json(4,19) IKU-1: peringatan KIN3012: Tidak satu IKI pun mendukung IKU-1, baik langsung maupun melalui indikator lain.",
                "    sudah diterima dalam baseline",
                "rencana.json: 0 galat, 0 peringatan, 0 info, 1 sudah diterima",
                "Baseline: 1 temuan sudah diterima, 0 baru, 0 sudah hilang.",
            ],
            []);
    }

    [Fact]
    public void NewFinding_Fails_AndTheOldOneStaysAccepted()
    {
        Accept(Documents.OneWarning);
        string plan = _folder.Write("rencana.json", Documents.OneError);

        ToolCall call = ToolCall.Of("check", plan, "--baseline", Baseline);

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("KIN3003", call.Output);
        Assert.DoesNotContain("KIN3012", call.Output);
        Assert.Equal("Baseline: 1 temuan sudah diterima, 1 baru, 0 sudah hilang.", call.Lines[^1]);
    }

    [Fact]
    public void MovedFinding_StaysAccepted()
    {
        Accept(Documents.OneWarning);

        Assert.Equal(0, ToolCall.Of("check", _folder.Write("rencana.json", "\n\n" + Documents.OneWarning), "--baseline", Baseline).ExitCode);
    }

    [Fact]
    public void RepairedFinding_IsGone_ButNotThoseOfOtherDocuments()
    {
        Accept(Documents.OneWarning);
        string repaired = _folder.Write("rencana.json", Documents.Clean);

        Assert.Equal("Baseline: 0 temuan sudah diterima, 0 baru, 1 sudah hilang.", ToolCall.Of("check", repaired, "--baseline", Baseline).Lines[^1]);
        Assert.Equal(
            "Baseline: 0 temuan sudah diterima, 0 baru, 0 sudah hilang.",
            ToolCall.Of("check", _folder.Write("lain.json", Documents.Clean), "--baseline", Baseline).Lines[^1]);
    }

    [Fact]
    public void TurnedOffFinding_IsNotGone()
    {
        string plan = Accept(Documents.OneWarning);
        string configuration = _folder.Write("periksa.json", """{ "kinerjaCheck": 1, "severities": [ { "severity": "off" } ] }""");

        Assert.Equal(
            "Baseline: 0 temuan sudah diterima, 0 baru, 0 sudah hilang.",
            ToolCall.Of("check", plan, "--baseline", Baseline, "--config", configuration).Lines[^1]);
    }

    [Fact]
    public void SuppressedFinding_IsNotWritten_AndThoseOfTheConfigurationAre()
    {
        string plan = _folder.Write("rencana.json", Documents.OneWarning);
        string configuration = _folder.Write("periksa.json", """{ "kinerjaCheck": 1, "suppressions": [ { "id": "KIN3012", "justification": "a" }, { "id": "KIN1001", "justification": "b" } ] }""");

        Assert.Equal(0, ToolCall.Of("check", plan, "--config", configuration, "--write-baseline", Baseline).ExitCode);

        Assert.Equal("KIN9003", Assert.Single(JsonElement.Parse(File.ReadAllText(Baseline)).GetProperty("findings").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(0, ToolCall.Of("check", plan, "--config", configuration, "--baseline", Baseline).ExitCode);
        Assert.Equal(1, ToolCall.Of("check", plan, "--baseline", Baseline).ExitCode);
    }

    [Fact]
    public void Written_TwiceOverReorderedDocuments_IsTheSameFile()
    {
        string first = _folder.Write("a.json", Documents.OneWarning);
        string second = _folder.Write("b.json", Documents.OneError);
        ToolCall.Of("check", first, second, "--write-baseline", Baseline);
        string before = File.ReadAllText(Baseline);

        ToolCall.Of("check", second, first, "--write-baseline", Baseline);

        Assert.Equal(before, File.ReadAllText(Baseline));
    }

    [Fact]
    public void UnreadablePlan_IsNeverAccepted()
    {
        string plan = _folder.Write("rencana.json", Documents.CutShort);

        Assert.Equal(1, ToolCall.Of("check", plan, "--write-baseline", Baseline).ExitCode);
        Assert.Equal(1, ToolCall.Of("check", plan, "--baseline", Baseline).ExitCode);
    }

    [Fact]
    public void MissingPlan_LeavesTheBaselineAlone()
    {
        Assert.Equal(2, ToolCall.Of("check", _folder["tiada.json"], "--write-baseline", Baseline).ExitCode);
        Assert.False(File.Exists(Baseline));
    }

    [Fact]
    public void Baseline_ThatCannotBeWrittenOrRead_StopsTheCall()
    {
        string plan = _folder.Write("rencana.json", Documents.Clean);

        ToolCall write = ToolCall.Of("check", plan, "--write-baseline", _folder["tiada/baseline.json"], "-l", "en");
        Assert.Equal(2, write.ExitCode);
        Assert.StartsWith($"{_folder["tiada/baseline.json"]}: the baseline cannot be written.", write.Error);
        ToolCall.Of("check", plan, "--baseline", plan, "-l", "en").Expect(2, [], ["rencana.json(1,3): error KIN0011: This is a cascade document, not a baseline of findings."]);
    }

    [Fact]
    public void Programs_AreToldOfEachFindingWhetherItIsNew()
    {
        Accept(Documents.OneWarning);
        string plan = _folder.Write("rencana.json", Documents.OneError);

        ToolCall sarif = ToolCall.Of("check", plan, "--baseline", Baseline, "-f", "sarif");
        JsonElement json = ToolCall.Of("check", plan, "--baseline", Baseline, "-f", "json").Json;

        Assert.Equal(["KIN3012 unchanged", "KIN3003 new"], Sarif.Results(sarif).Select(result => $"{result.GetProperty("ruleId")} {result.GetProperty("baselineState")}"));
        Assert.Equal(["accepted", "new"], json.GetProperty("documents")[0].GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("baseline").GetString()));
        Assert.Equal("""{"accepted":1,"new":1,"vanished":0}""", JsonSerializer.Serialize(json.GetProperty("baseline")));
        Assert.Equal("""{"KIN3003":1}""", JsonSerializer.Serialize(json.GetProperty("totals")));
    }

    [Fact]
    public void VanishedFinding_IsToldOnceMoreToDashboards()
    {
        Accept(Documents.OneWarning);
        string repaired = _folder.Write("rencana.json", Documents.Clean);

        ToolCall sarif = ToolCall.Of("check", repaired, "--baseline", Baseline, "-f", "sarif", "-l", "en");

        JsonElement gone = Assert.Single(Sarif.Results(sarif));
        Assert.Equal(("KIN3012", "absent", "warning"), (gone.GetProperty("ruleId").GetString(), gone.GetProperty("baselineState").GetString(), gone.GetProperty("level").GetString()));
        Assert.Equal("This finding was accepted before and is gone.", gone.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("IKU-1", gone.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("name").GetString());
        Assert.Equal(JsonElement.Parse(File.ReadAllText(Baseline)).GetProperty("findings")[0].GetProperty("fingerprint").GetString(), Sarif.Fingerprint(gone));
        Assert.Equal(0, sarif.ExitCode);
    }

    [Fact]
    public void Baseline_ThatMayNotBeWritten_StaysAsItWas()
    {
        Accept(Documents.OneWarning);
        string before = File.ReadAllText(Baseline);
        File.SetAttributes(Baseline, FileAttributes.ReadOnly);

        ToolCall call = ToolCall.Of("check", _folder.Write("rencana.json", Documents.OneError), "--write-baseline", Baseline);
        File.SetAttributes(Baseline, FileAttributes.Normal);

        Assert.Equal((2, before), (call.ExitCode, File.ReadAllText(Baseline)));
    }

    private string Accept(string document)
    {
        string plan = _folder.Write("rencana.json", document);
        Assert.Equal(0, ToolCall.Of("check", plan, "--write-baseline", Baseline).ExitCode);
        return plan;
    }
}
