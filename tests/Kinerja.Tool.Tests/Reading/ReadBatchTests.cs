using System.Text.Json;

namespace Kinerja.Tool.Tests.Reading;

public sealed class ReadBatchTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Texts_AreAnsweredInTheOrderGiven()
    {
        ToolCall call = Batch("""
            [
              { "id": "z", "text": "Jumlah desa tertib dibagi jumlah desa", "indicator": "Persentase desa tertib", "agency": { "name": "Kecamatan" } },
              { "id": 7, "text": "Hasil survei independen", "indicator": null },
              { "text": "Daftar inventaris" }
            ]
            """);

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Equal(
            ["z prose-division [jumlah_desa_tertib] / [jumlah_desa] * 100 ", "7 external-value  external-value", " ambiguous  no-formula"],
            call.Json.EnumerateArray().Select(Shown));
        JsonElement variable = call.Json[0].GetProperty("variables")[1];
        Assert.Equal(("jumlah_desa", "jumlah desa"), (variable.GetProperty("name").GetString(), variable.GetProperty("label").GetString()));
    }

    [Theory]
    [InlineData("7", "Every element of the array has to be an object { id, text, indicator }.")]
    [InlineData("null", "Every element of the array has to be an object { id, text, indicator }.")]
    [InlineData("{}", "This element has no text.")]
    [InlineData("""{ "text": 1 }""", "text has to be a text.")]
    [InlineData("""{ "text": null }""", "text has to be a text.")]
    [InlineData("""{ "text": "a", "indicator": [] }""", "indicator has to be a text.")]
    [InlineData("""{ "text": "a", "text": "b" }""", "'text' is given twice.")]
    [InlineData("""{ "text": "\ud800" }""", "A text holds half of a character (a surrogate).")]
    [InlineData("""{ "\ud800": 1 }""", "A text holds half of a character (a surrogate).")]
    public void BrokenItem_IsToldWithItsPlace_AndStopsNoOther(string element, string problem)
    {
        string file = _folder.Write("b.json", $$"""
            [ { "text": "Desa maju / desa" },
               {{element}}, { "text": "Kota maju / kota" } ]
            """);
        ToolCall call = ToolCall.Of("read", "--batch", file, "-l", "en");

        Assert.Equal(0, call.ExitCode);
        Assert.Equal([$"{file}(2,4): {problem}"], call.ErrorLines);
        Assert.Equal(["[desa_maju] / [desa]", null, "[kota_maju] / [kota]"], call.Json.EnumerateArray().Select(answer => answer.GetProperty("expression").GetString()));
        Assert.Equal($"{file}(2,4): {problem}", call.Json[1].GetProperty("error").GetString());
    }

    [Fact]
    public void BrokenItem_InIndonesian()
    {
        string file = _folder.Write("b.json", "[ 7 ]");

        Assert.Equal([$"{file}(1,3): Setiap unsur larik harus objek {{ id, text, indicator }}."], ToolCall.Of("read", "--batch", file).ErrorLines);
    }

    [Fact]
    public void Output_GoesToTheFile()
    {
        string target = _folder["jawaban.json"];
        string file = _folder.Write("b.json", """[ { "id": "a", "text": "Jumlah desa" } ]""");

        ToolCall.Of("read", "--batch", file, "--output", target).Expect(0, [], []);
        Assert.Equal("a count [jumlah_desa] ", Shown(JsonElement.Parse(File.ReadAllText(target))[0]));
    }

    [Fact]
    public void Output_MayReplaceTheInput()
    {
        string file = _folder.Write("b.json", """[ { "id": "a", "text": "Jumlah desa" } ]""");

        ToolCall.Of("read", "--batch", file, "--output", file).Expect(0, [], []);
        Assert.Equal("a count [jumlah_desa] ", Shown(JsonElement.Parse(File.ReadAllText(file))[0]));
    }

    [Fact]
    public void Output_ThatCannotBeWritten_IsRefused()
    {
        ToolCall call = ToolCall.Of("read", "--batch", _folder.Write("b.json", "[]"), "--output", _folder.Path, "-l", "en");

        Assert.Equal((2, ""), (call.ExitCode, call.Output));
        Assert.StartsWith($"{_folder.Path}: the file cannot be written.", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyTexts_AreAllAnswered()
    {
        const int Count = 2_000;
        string items = string.Join(",\n", Enumerable.Range(0, Count).Select(i => $$"""{ "id": "t{{i}}", "text": "Jumlah desa tertib dibagi jumlah desa ke-{{i}}" }"""));
        ToolCall call = Batch($"[{items}]");

        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"t{i}"), call.Json.EnumerateArray().Select(answer => answer.GetProperty("id").GetString()));
    }

    [Fact]
    public void BrokenJson_IsToldWithItsPlace_AndWhatStandsBeforeItIsAnswered()
    {
        string file = _folder.Write("b.json", "[ { \"id\": \"a\", \"text\": \"Jumlah desa\" },\n  { \"id\": }");
        ToolCall call = ToolCall.Of("read", "--batch", file, "-l", "en");

        Assert.Equal(2, call.ExitCode);
        Assert.Equal([$"{file}(2,11): cannot be read as JSON from here on."], call.ErrorLines);
        Assert.Equal("a count [jumlah_desa] ", Shown(Assert.Single(call.Json.EnumerateArray())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[ { \"text\": \"a\" }")]
    [InlineData("[] 7")]
    public void CutOrTrailingJson_IsNotPassedOver(string json) => Assert.Equal(2, Batch(json).ExitCode);

    [Fact]
    public void NoText_IsAnEmptyAnswer() => Batch("\uFEFF[]").Expect(0, ["[]"], []);

    [Fact]
    public void OtherJson_IsRefused()
    {
        string file = _folder.Write("b.json", "{}");

        ToolCall.Of("read", "--batch", file).Expect(2, [], [$"{file}: isinya harus larik [ ... ] berisi teks."]);
        ToolCall.Of("read", "--batch", file, "-l", "en").Expect(2, [], [$"{file}: it has to hold an array [ ... ] of texts."]);
    }

    [Fact]
    public void MissingFile_IsRefused()
    {
        string file = _folder["tiada.json"];

        ToolCall.Of("read", "--batch", file).Expect(2, [], [$"{file}: berkas tidak ada."]);
    }

    private static string Shown(JsonElement answer) =>
        $"{answer.GetProperty("id").GetString()} {answer.GetProperty("kind").GetString()} {answer.GetProperty("expression").GetString()} {answer.GetProperty("refusal").GetString()}";

    private ToolCall Batch(string json) => ToolCall.Of("read", "--batch", _folder.Write("b.json", json), "-l", "en");
}
