namespace Kinerja.Tool.Tests;

public class KinerjaCommandTests
{
    [Fact]
    public void NoArguments_AreRefused()
    {
        ToolCall call = ToolCall.Of();

        Assert.Equal((2, ""), (call.ExitCode, call.Output));
        Assert.Single(call.ErrorLines);
    }

    [Fact]
    public void UnknownCommand_IsRefused()
    {
        ToolCall call = ToolCall.Of("periksa");

        Assert.Equal((2, ""), (call.ExitCode, call.Output));
        Assert.Contains("periksa", call.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public void Help_NamesTheCommands(string option)
    {
        ToolCall call = ToolCall.Of(option);

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Contains("Memeriksa rencana kinerja", call.Output);
        foreach (string command in (string[])["check", "compute", "read", "explain", "schema"])
            Assert.Contains(call.Lines, line => line.TrimStart().StartsWith(command, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("check", "text|markdown|json|sarif", "error|warning|info", "--config", "--date", "--baseline", "--write-baseline", "--show-suppressed", "--fix", "--dry-run", "--fix-suggested", "--suggestions", "--max", "id|en")]
    [InlineData("compute", "EXPRESSION", "--decimals", "--batch", "--json", "id|en")]
    [InlineData("schema", "--realization", "--config", "--baseline", "DOCUMENT", "plan", "report")]
    [InlineData("explain", "ID", "--list", "id|en")]
    public void Help_OfACommand_NamesItsOptions(string command, params string[] words)
    {
        ToolCall call = ToolCall.Of(command, "--help");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.All(words, word => Assert.Contains(word, call.Output));
        Assert.DoesNotContain("Kinerja.Tool", call.Output, StringComparison.Ordinal); // a name that only the code knows
    }

    [Fact]
    public void Version_IsPrinted() => Assert.Matches(@"^\d+\.\d+\.\d+", ToolCall.Of("--version").Output);
}
