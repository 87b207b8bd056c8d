using System.Diagnostics;
using System.Text;

namespace Kinerja.Samples.Tests;

/// <summary>The samples as processes, and what their README says that they print.</summary>
public class ProgramTests
{
    [Fact]
    public void Kecamatan_EndsWithOneLineForEachDocument()
    {
        string[] lines = Run("Kecamatan");

        Assert.Equal(
            [
                "Kecamatan Tebing: 3 IKU, 17 IKI; 16 dari 20 terhitung, 4 belum ada data, 0 gagal; 106 temuan (0 galat)",
                "Kecamatan Widang: 3 IKU, 15 IKI; 15 dari 18 terhitung, 3 belum ada data, 0 gagal; 53 temuan (0 galat)",
                "Kecamatan Karang Penang: 0 IKU, 33 IKI; 29 dari 33 terhitung, 3 belum ada data, 1 gagal; 54 temuan (0 galat)",
                "Kecamatan Kerek: 3 IKU, 19 IKI; 20 dari 22 terhitung, 2 belum ada data, 0 gagal; 51 temuan (0 galat)",
            ],
            lines[^4..]);
        Assert.Equal(Block("## Kecamatan"), lines[^4..]);
        Assert.DoesNotContain(lines, line => line.Contains('\u001b'));
    }

    [Fact]
    public void Kecamatan_ShowsTreeValuesAndFindingsOfEachDocument()
    {
        string[] lines = Run("Kecamatan");

        Assert.Equal(4, lines.Count(line => line.Contains("DATA REKAAN", StringComparison.Ordinal)));
        Assert.Equal(4, lines.Count(line => line.Trim() == "Nilai indikator"));
        Assert.Equal(4, lines.Count(line => line.Trim() == "Temuan"));
        Assert.Contains(lines, line => line.Contains("W-IKU-2", StringComparison.Ordinal) && line.Contains("125", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("P-PMD-5", StringComparison.Ordinal) && line.Contains("gagal", StringComparison.Ordinal));
    }

    [Fact]
    public void Embedding_PrintsWhatTheReadmeSays()
    {
        string[] lines = Run("Embedding");

        Assert.Equal("71.43", lines[0]);
        Assert.Equal("missing: desa", lines[1]);
        Assert.Equal(Block("## Embedding"), lines);
    }

    [Fact]
    public void OwnRule_PrintsWhatTheReadmeSays() => Assert.Equal(Block("## OwnRule"), Run("OwnRule"));

    [Fact]
    public void TahunKinerja_PrintsWhatTheReadmeSays() => Assert.Equal(Block("## TahunKinerja"), Run("TahunKinerja"));

    private static string[] Run(string sample)
    {
        var start = new ProcessStartInfo(Dotnet(), [Path.Combine(AppContext.BaseDirectory, $"{sample}.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, error.Result));
        return output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }

    private static string[] Block(string heading) =>
    [
        .. Sample.Readme("samples.README.md").Split('\n')
            .SkipWhile(line => line != heading).SkipWhile(line => line != "```text").Skip(1).TakeWhile(line => line != "```"),
    ];

    // The tests' own process is dotnet when they are run by it, and an executable of the test platform otherwise.
    private static string Dotnet() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
