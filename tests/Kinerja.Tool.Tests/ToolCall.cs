using System.Text.Json;

namespace Kinerja.Tool.Tests;

/// <summary>What one call of the command answered.</summary>
internal sealed record ToolCall(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public string[] ErrorLines => Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public JsonElement Json => JsonElement.Parse(Output);

    public static ToolCall Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = KinerjaCommand.Run(args, output, error);
        return new(exitCode, output.ToString(), error.ToString());
    }

    public void Expect(int exitCode, string[] output, string[] error)
    {
        Assert.Equal(output, Output.Length == 0 ? [] : Lines);
        Assert.Equal(error, Error.Length == 0 ? [] : ErrorLines);
        Assert.Equal(exitCode, ExitCode);
    }
}
