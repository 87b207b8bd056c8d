namespace Kinerja.Tool.Tests.Checking;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SeveralFiles_AreReportedInTheOrderGiven()
    {
        string second = _folder.Write("b.json", Documents.Clean);
        string first = _folder.Write("a.json", Documents.OneInfo);

        ToolCall.Of("check", second, first).Expect(
            0,
            [
                "b.json: 0 galat, 0 peringatan, 0 info",
                "a.json(2,112) A: info KIN2044: Formula indikator A dibaca dari kalimatnya sebagai '[jumlah_desa]'.",
                "a.json: 0 galat, 0 peringatan, 1 info",
            ],
            []);
    }

    [Fact]
    public void Wildcard_StandsForItsFiles_InOrderOfName()
    {
        foreach (string name in (string[])["c10.json", "c2.json", "c1.json", "c1.txt", "d1.json"])
            _folder.Write(name, Documents.Clean);

        Assert.Equal(
            ["c1.json: 0 galat, 0 peringatan, 0 info", "c10.json: 0 galat, 0 peringatan, 0 info", "c2.json: 0 galat, 0 peringatan, 0 info"],
            ToolCall.Of("check", _folder["c*.json"]).Lines);
        Assert.Equal(
            ["c1.json: 0 galat, 0 peringatan, 0 info", "c2.json: 0 galat, 0 peringatan, 0 info"],
            ToolCall.Of("check", _folder["c?.json"]).Lines);
    }

    [Fact]
    public void Wildcard_ThatFitsNoFile_IsAFileThatIsNotThere()
    {
        string pattern = _folder["x*.json"];

        ToolCall.Of("check", pattern).Expect(2, [], [$"{pattern}: berkas tidak ada."]);
    }

    [Fact]
    public void MissingFile_StopsNoOther()
    {
        string missing = _folder["tiada.json"];
        string there = _folder.Write("ada.json", Documents.OneWarning);

        ToolCall.Of("check", missing, there, "-l", "en").Expect(
            2,
            [
                "ada.json(4,19) IKU-1: warning KIN3012: No IKI supports IKU-1, neither directly nor through other indicators.",
                "ada.json: 0 errors, 1 warning, 0 infos",
            ],
            [$"{missing}: there is no such file."]);
    }

    [Theory]
    [InlineData("id", "ini folder, bukan berkas.")]
    [InlineData("en", "this is a folder, not a file.")]
    public void Folder_IsNoFile(string language, string text) =>
        ToolCall.Of("check", _folder.Path, "-l", language).Expect(2, [], [$"{_folder.Path}: {text}"]);

    [Fact]
    public void EmptyName_IsAFileThatIsNotThere() => ToolCall.Of("check", "").Expect(2, [], ["'': berkas tidak ada."]);

    [Fact]
    public void RealizationDocument_IsToldApart() =>
        ToolCall.Of("check", _folder.Write("realisasi.json", Documents.Realization), "-l", "en").Expect(
            1,
            ["realisasi.json(1,3): error KIN0011: This is a realisation document, not a cascade document.", "realisasi.json: 1 error, 0 warnings, 0 infos"],
            []);

    [Fact]
    public void UnreadableJson_IsAFindingWithItsPlace() =>
        ToolCall.Of("check", _folder.Write("potong.json", Documents.CutShort)).Expect(
            1,
            ["potong.json(1,42): galat KIN0005: Dokumen berakhir terlalu cepat, di dekat /organization/code.", "potong.json: 1 galat, 0 peringatan, 0 info"],
            []);

    [Theory]
    [InlineData(Documents.Clean, 0, 0, 0)]
    [InlineData(Documents.OneInfo, 0, 0, 1)]
    [InlineData(Documents.OneWarning, 0, 1, 1)]
    [InlineData(Documents.OneError, 1, 1, 1)]
    [InlineData(Documents.CutShort, 1, 1, 1)]
    public void FailOn_DecidesFromWhichSeverityTheExitCodeIsOne(string document, int onError, int onWarning, int onInfo)
    {
        string file = _folder.Write("rencana.json", document);

        Assert.Equal(onError, ToolCall.Of("check", file, "--fail-on", "error").ExitCode);
        Assert.Equal(onWarning, ToolCall.Of("check", file, "--fail-on", "warning").ExitCode);
        Assert.Equal(onInfo, ToolCall.Of("check", file, "--fail-on", "info").ExitCode);
        Assert.Equal(onWarning, ToolCall.Of("check", file).ExitCode);
    }

    [Fact]
    public void MissingFile_CountsMoreThanFindings() =>
        Assert.Equal(2, ToolCall.Of("check", _folder.Write("rencana.json", Documents.OneError), _folder["tiada.json"]).ExitCode);

    [Theory]
    [InlineData("--format", "xml", "'xml' tidak dikenal. Pilih / choose: text, markdown, json, sarif.")]
    [InlineData("--format", "JSON", "'JSON' tidak dikenal. Pilih / choose: text, markdown, json, sarif.")]
    [InlineData("--fail-on", "hidden", "'hidden' tidak dikenal. Pilih / choose: error, warning, info.")]
    [InlineData("--language", "fr", "'fr' tidak dikenal. Pilih / choose: id, en.")]
    [InlineData("-l", "EN", "'EN' tidak dikenal. Pilih / choose: id, en.")]
    public void UnknownOptionValue_IsRefusedWithTheChoice(string option, string value, string message) =>
        ToolCall.Of("check", _folder.Write("rencana.json", Documents.Clean), option, value).Expect(2, [], [message]);

    [Fact]
    public void OptionWithoutValue_IsRefused()
    {
        ToolCall call = ToolCall.Of("check", _folder.Write("rencana.json", Documents.Clean), "--format");

        Assert.Equal((2, ""), (call.ExitCode, call.Output));
        Assert.Contains("--format", call.Error);
    }

    [Fact]
    public void NoFile_IsRefused()
    {
        ToolCall call = ToolCall.Of("check");

        Assert.Equal((2, ""), (call.ExitCode, call.Output));
        Assert.Contains("FILE", call.Error);
    }
}
