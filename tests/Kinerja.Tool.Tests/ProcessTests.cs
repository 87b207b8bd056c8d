using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Kinerja.Tool.Tests;

/// <summary>The built command as a process: what only shows there.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Documents.Clean, 0)]
    [InlineData(Documents.OneWarning, 1)]
    public void ExitCode_ReachesTheCaller(string document, int exitCode)
    {
        _folder.Write("rencana.json", document);

        Assert.Equal(exitCode, Start("check", "rencana.json").ExitCode);
    }

    [Fact]
    public void ExitCode_ForAFileThatIsNotThere_IsTwo() =>
        Start("check", "tiada.json").Expect(2, [], ["tiada.json: berkas tidak ada."]);

    [Fact]
    public void RedirectedText_IsUtf8WithoutMarksAndColours()
    {
        _folder.Write("rencana.json", """
            { "kinerja": 1, "organization": { "code": "kec" }, "indicators": [
              { "code": "ÄŋΩ-😀", "kind": "iku", "name": "Désa", "unit": "desa", "polarity": "maximize", "formula": { "expression": "7" } } ] }
            """);

        ToolCall call = Start("check", "rencana.json");

        Assert.StartsWith("rencana.json(2,3) ÄŋΩ-😀: peringatan KIN3012: Tidak satu IKI pun mendukung ÄŋΩ-😀", call.Output);
        Assert.DoesNotContain('\u001b', call.Output);
        Assert.DoesNotContain('\uFEFF', call.Output);
        Assert.Equal(1, call.ExitCode);
    }

    [Fact]
    public void Errors_AreUtf8() => Start("compute", "[ÄŋΩ]").Expect(1, [], ["Belum ada nilai untuk: ÄŋΩ"]);

    [Fact]
    public void SarifUri_IsRelative_WithForwardSlashesAndEscapedBlanks()
    {
        _folder.Write("rencana baru/data 1.json", Documents.OneWarning);
        string given = Path.Combine("rencana baru", "data 1.json");

        foreach (string name in (string[])[given, _folder[given]])
        {
            ToolCall call = Start("check", name, "--format", "sarif");

            JsonElement run = call.Json.GetProperty("runs")[0];
            string? uri = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
            Assert.Equal("rencana%20baru/data%201.json", uri);
            Assert.Equal(uri, run.GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString());
        }
    }

    [Fact]
    public void SarifUri_OfAFileOutsideTheCurrentFolder_NamesNoFolderOfTheMachine()
    {
        using var elsewhere = new TestFolder();

        ToolCall call = Start("check", elsewhere.Write("100% rencana.json", Documents.OneWarning), "--format", "sarif");

        Assert.Contains("\"uri\": \"100%25%20rencana.json\"", call.Output);
        Assert.DoesNotContain(Path.GetFileName(elsewhere.Path), call.Output);
    }

    private ToolCall Start(params string[] args)
    {
        var start = new ProcessStartInfo(Dotnet(), [Path.Combine(AppContext.BaseDirectory, "kinerja.dll"), .. args])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            StandardErrorEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }

    // The tests' own process is dotnet when they are run by it, and an executable of the test platform otherwise.
    private static string Dotnet() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
