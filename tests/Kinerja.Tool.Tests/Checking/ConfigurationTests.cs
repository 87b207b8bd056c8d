using System.Text.Json;

namespace Kinerja.Tool.Tests.Checking;

/// <summary>kinerja check --config: what is shown, what fails, and what is said of the configuration itself.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private const string Suppressing = """{ "kinerjaCheck": 1, "suppressions": [ { "id": "KIN3012", "code": "IKU-*", "justification": "IKU bersama kabupaten", "until": "2026-06-30" } ] }""";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Severity_Off_RemovesTheFinding() =>
        Check(Documents.OneWarning, """{ "kinerjaCheck": 1, "severities": [ { "id": "KIN3012", "severity": "off" } ] }""", "-l", "en").Expect(
            0, ["rencana.json: 0 errors, 0 warnings, 0 infos", "periksa.json: 0 errors, 0 warnings, 0 infos"], []);

    [Fact]
    public void Severity_Raised_ShowsInTheFinding() =>
        Check(Documents.OneWarning, """{ "kinerjaCheck": 1, "severities": [ { "file": "*.json", "severity": "error" } ] }""", "-l", "en").Expect(
            1,
            [
                "rencana.json(4,19) IKU-1: error KIN3012: No IKI supports IKU-1, neither directly nor through other indicators.",
                "rencana.json: 1 error, 0 warnings, 0 infos",
                "periksa.json: 0 errors, 0 warnings, 0 infos",
            ],
            []);

    [Theory]
    [InlineData("error", "", 0)]
    [InlineData("warning", "", 1)]
    [InlineData("error", "warning", 1)]
    [InlineData("warning", "error", 0)]
    public void Fail_DecidesTheExitCode_UnlessTheCallDoes(string configured, string option, int exitCode)
    {
        string[] args = option.Length == 0 ? [] : ["--fail-on", option];

        Assert.Equal(exitCode, Check(Documents.OneWarning, $$"""{ "kinerjaCheck": 1, "fail": "{{configured}}" }""", args).ExitCode);
    }

    [Fact]
    public void Show_HidesFromPeople_WhatStillFailsAndCounts()
    {
        ToolCall call = Check(Documents.OneWarning, """{ "kinerjaCheck": 1, "show": "error" }""", "-l", "en");

        call.Expect(1, ["rencana.json: 0 errors, 1 warning, 0 infos", "periksa.json: 0 errors, 0 warnings, 0 infos"], []);
        Assert.Contains("KIN3012", Check(Documents.OneWarning, """{ "kinerjaCheck": 1, "show": "error" }""", "-f", "json").Output);
    }

    [Fact]
    public void Suppressed_IsCounted_AndShownOnRequest()
    {
        Check(Documents.OneWarning, Suppressing, "--date", "2026-06-30", "-l", "en").Expect(
            0, ["rencana.json: 0 errors, 0 warnings, 0 infos, 1 suppressed", "periksa.json: 0 errors, 0 warnings, 0 infos"], []);
        Check(Documents.OneWarning, Suppressing, "--date", "2026-06-30", "--show-suppressed").Expect(
            0,
            [
                "rencana.json(4,19) IKU-1: peringatan KIN3012: Tidak satu IKI pun mendukung IKU-1, baik langsung maupun melalui indikator lain.",
                "    dikecualikan: IKU bersama kabupaten",
                "rencana.json: 0 galat, 0 peringatan, 0 info, 1 dikecualikan",
                "periksa.json: 0 galat, 0 peringatan, 0 info",
            ],
            []);
    }

    [Fact]
    public void Expired_SuppressesNothing_AndIsAFindingWithItsPlace() =>
        Check(Documents.OneWarning, Suppressing, "--date", "2026-07-01", "-l", "en").Expect(
            1,
            [
                "rencana.json(4,19) IKU-1: warning KIN3012: No IKI supports IKU-1, neither directly nor through other indicators.",
                "rencana.json: 0 errors, 1 warning, 0 infos",
                "periksa.json(1,40): warning KIN9004: This suppression counted until 2026-06-30 and no longer does on 2026-07-01.",
                "periksa.json: 0 errors, 1 warning, 0 infos",
            ],
            []);

    [Fact]
    public void NoDate_ExpiresNothing_AndSaysSo() =>
        Check(Documents.OneWarning, Suppressing, "-l", "en").Expect(
            0,
            [
                "rencana.json: 0 errors, 0 warnings, 0 infos, 1 suppressed",
                "periksa.json(1,38): info KIN9006: No date was given for the check, so every suppression counts as in force; those with an end: 1.",
                "periksa.json: 0 errors, 0 warnings, 1 info",
            ],
            []);

    [Fact]
    public void UnusedAndUnjustified_AreFindings() =>
        Check(Documents.Clean, """
            { "kinerjaCheck": 1, "suppressions": [
            { "id": "KIN3012", "justification": "a" },
            { "id": "KIN3013" } ] }
            """, "-l", "en").Expect(
            1,
            [
                "rencana.json: 0 errors, 0 warnings, 0 infos",
                "periksa.json(2,1): warning KIN9003: No finding fits this suppression.",
                "periksa.json(3,1): error KIN9005: This suppression gives no justification and therefore suppresses nothing.",
                "periksa.json: 1 error, 1 warning, 0 infos",
            ],
            []);

    [Fact]
    public void UnreadablePlan_FailsWhateverIsConfigured() =>
        Assert.Equal(1, Check(Documents.CutShort, """{ "kinerjaCheck": 1, "severities": [ { "severity": "off" } ] }""").ExitCode);

    [Fact]
    public void UnreadableConfiguration_StopsTheCall() =>
        Check(Documents.OneWarning, """{ "kinerjaCheck": 1, "severity": [], "fail": "none" }""", "-l", "en").Expect(
            2,
            [],
            [
                "periksa.json(1,22): error KIN0013: \"severity\" is not known here. Did you mean \"severities\"?",
                "periksa.json(1,46): error KIN0020: \"none\" is not one of: error, warning, info, hidden.",
            ]);

    [Fact]
    public void MissingConfiguration_StopsTheCall()
    {
        string missing = _folder["tiada.json"];

        ToolCall.Of("check", _folder.Write("rencana.json", Documents.Clean), "--config", missing).Expect(2, [], [$"{missing}: berkas tidak ada."]);
    }

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("hari ini")]
    public void Date_ThatIsNone_IsRefused(string date) =>
        ToolCall.Of("check", _folder.Write("rencana.json", Documents.Clean), "--date", date).Expect(
            2, [], [$"'{date}' bukan tanggal. Tulis / not a date, write: 2026-12-31."]);

    [Fact]
    public void Json_CarriesTheSuppressionAndTheConfiguration()
    {
        JsonElement json = Check(Documents.OneWarning, Suppressing, "-f", "json").Json;

        JsonElement finding = Assert.Single(json.GetProperty("documents")[0].GetProperty("findings").EnumerateArray());
        Assert.Equal("""{"justification":"IKU bersama kabupaten","until":"2026-06-30"}""", JsonSerializer.Serialize(finding.GetProperty("suppression")));
        Assert.Equal("periksa.json", json.GetProperty("configuration").GetProperty("name").GetString());
        Assert.Equal("""{"KIN9006":1}""", JsonSerializer.Serialize(json.GetProperty("totals")));
    }

    [Fact]
    public void Sarif_CarriesSuppressionsOnEveryResult_AndTheConfigurationAsAnArtifact()
    {
        ToolCall call = Check(Documents.OneError, Suppressing, "-f", "sarif");

        Assert.Equal(
            ["KIN3012 [{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"IKU bersama kabupaten\"}]", "KIN3003 []", "KIN9006 []"],
            Sarif.Results(call).Select(result => $"{result.GetProperty("ruleId")} {JsonSerializer.Serialize(result.GetProperty("suppressions"))}"));
        Assert.Equal(2, Sarif.Run(call).GetProperty("artifacts").GetArrayLength());
    }

    [Fact]
    public void Sarif_WithoutAConfiguration_SaysNothingOfSuppressions() =>
        Assert.False(Assert.Single(Sarif.Results(ToolCall.Of("check", _folder.Write("rencana.json", Documents.OneWarning), "-f", "sarif"))).TryGetProperty("suppressions", out _));

    private ToolCall Check(string document, string configuration, params string[] args) =>
        ToolCall.Of(["check", _folder.Write("rencana.json", document), "--config", _folder.Write("periksa.json", configuration), .. args]);
}
