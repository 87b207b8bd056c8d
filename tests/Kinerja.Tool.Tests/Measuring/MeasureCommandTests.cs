using System.Text.Json;

namespace Kinerja.Tool.Tests.Measuring;

/// <summary>One plan of two indicators: 8 of at most 10, and 45 of 60. Worked by hand: (20 − 8) / 10 = 120, and 45 / 60 = 75.</summary>
public sealed class MeasureCommandTests : IDisposable
{
    private const string Plan = """
        { "kinerja": 1, "organization": { "code": "kec", "name": "Kecamatan | Contoh" }, "period": "2025",
          "nodes": [ { "code": "S1", "kind": "sasaran", "text": "Tertib" } ],
          "indicators": [
            { "code": "IKU-1", "kind": "iku", "name": "=Pengaduan", "measures": "S1", "polarity": "minimize", "targets": [ { "number": 10 } ] },
            { "code": "IKU-2", "kind": "iku", "name": "Laporan, \"rutin\"", "measures": "S1", "polarity": "maximize", "consolidation": "sum",
              "targets": [ { "period": "2025-Q1", "number": 30 }, { "period": "2025-Q2", "number": 30 } ] } ] }
        """;

    private const string Realization = """
        { "kinerjaRealization": 1, "organization": "kec", "period": "2025", "indicators": [
          { "indicator": "IKU-1", "number": 8 },
          { "indicator": "IKU-2", "period": "2025-Q1", "number": 25 }, { "indicator": "IKU-2", "period": "2025-Q2", "number": 20 } ] }
        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Csv_HoldsEveryDigit_AndNoFormula()
    {
        ToolCall call = Call("--pack", "praktik-capaian", "--scale", "tiga-warna", "--format", "csv");

        string[] lines = call.Output.Split("\r\n");
        Assert.Equal(0, call.ExitCode);
        Assert.StartsWith("code,name,kind,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("IKU-1,'=Pengaduan,iku,,S1,,minimize,10,8,MIN-MIRROR,120,120,success,true,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("IKU-2,\"Laporan, \"\"rutin\"\"\",iku,,S1,,maximize,60,45,MAX-RATIO,75,75,danger,true,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_TellsPartsAndCoverage()
    {
        using JsonDocument json = JsonDocument.Parse(Call("--pack", "praktik-capaian", "--format", "json").Output);

        JsonElement second = json.RootElement.GetProperty("indicators")[1];
        Assert.Equal(75m, second.GetProperty("achievement").GetProperty("value").GetDecimal());
        Assert.Equal(["2025-Q1", "2025-Q2"], second.GetProperty("consolidation").GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("period").GetString()!));
        Assert.Equal(97.5m, json.RootElement.GetProperty("score").GetProperty("value").GetDecimal());
        Assert.Equal(["praktik-capaian"], json.RootElement.GetProperty("rules").EnumerateArray().Select(name => name.GetString()!));
    }

    [Fact]
    public void Markdown_EscapesWhatMarkdownWouldTake()
    {
        string output = Call("--pack", "praktik-capaian", "--format", "markdown", "--language", "en").Output;

        Assert.Contains("# Kecamatan \\| Contoh, 2025", output, StringComparison.Ordinal);
        Assert.Contains("| IKU-2 | Laporan, \"rutin\" | 60 | 45 | 75 % |", output, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAPack_SaysThatNobodyNamedAVariant()
    {
        ToolCall call = Call();

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("plan.json(4,5) IKU-1: peringatan KIN4014:", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Date_LeavesOutWhatIsNotDue()
    {
        using JsonDocument json = JsonDocument.Parse(Call("--pack", "praktik-capaian", "--format", "json", "--date", "2025-03-31").Output);

        Assert.Equal(30m, json.RootElement.GetProperty("indicators")[1].GetProperty("target").GetDecimal());
    }

    [Fact]
    public void Subject_IsThePackInForceOnTheDay() =>
        Assert.Contains("Rules: kemenkeu-2026.", Call("--pack", "kemenkeu", "--date", "2026-12-31", "--language", "en").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--pack", "praktik-capaia", "--pack: tidak ada paket 'praktik-capaia'. Maksudnya 'praktik-capaian'?")]
    [InlineData("--scale", "biru", "--scale: tidak ada skala 'biru' dalam paket yang dipilih.")]
    [InlineData("--explain", "IKU-9", "--explain: tidak ada 'IKU-9' dalam rencana.")]
    public void UnknownName_IsSaid(string option, string name, string problem)
    {
        ToolCall call = Call(option, name);

        Assert.Equal(2, call.ExitCode);
        Assert.StartsWith(problem, call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_TellsTheArithmetic()
    {
        string output = Call("--pack", "praktik-capaian", "--explain", "IKU-1", "--language", "en").Output;

        Assert.Contains("(2 × 10 − 8) / 10 × 100 = 120\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private ToolCall Call(params string[] options) =>
        ToolCall.Of(["measure", _folder.Write("plan.json", Plan), "--realization", _folder.Write("realization.json", Realization), .. options]);
}
