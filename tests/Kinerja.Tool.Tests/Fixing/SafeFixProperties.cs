namespace Kinerja.Tool.Tests.Fixing;

/// <summary>Safe fixes give back the plan as it was before the mistakes, to the last byte, and find nothing more to do.</summary>
public sealed class SafeFixProperties : IDisposable
{
    private const int Plans = 60;

    private readonly TestFolder _folder = new();

    public static TheoryData<int> Single { get; } = [.. Enumerable.Range(0, Mistakes.All.Length)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SoundPlan_IsSound_AndStaysAsItIs()
    {
        string file = _folder.Write("rencana.json", Mistakes.Sound);

        Assert.Equal(["rencana.json: 0 galat, 0 peringatan, 0 info"], ToolCall.Of("check", file, "--fix").Lines);
        Assert.Equal(Mistakes.Sound, File.ReadAllText(file));
    }

    [Theory]
    [MemberData(nameof(Single))]
    public void OneMistake_IsFoundAndUndone(int place)
    {
        string mistaken = Mistakes.With(Mistakes.All[place]);
        string file = _folder.Write("rencana.json", mistaken);
        Assert.NotEqual(Mistakes.Sound, mistaken);

        ToolCall found = ToolCall.Of("check", file, "--fail-on", "info");
        ToolCall mended = ToolCall.Of("check", file, "--fix", "--fail-on", "info");

        Assert.Equal((1, 0), (found.ExitCode, mended.ExitCode));
        Assert.Equal(Mistakes.Sound, File.ReadAllText(file));
        Assert.Equal("rencana.json: 0 galat, 0 peringatan, 0 info", mended.Lines[^1]);
    }

    [Fact]
    public void AnyMistakes_AreAllUndone_AndASecondTimeChangesNothing()
    {
        for (int seed = 0; seed < Plans; seed++)
        {
            var random = new Random(seed);
            (string, string)[] mistakes = [.. Mistakes.All.Where(_ => random.Next(3) == 0)];
            string file = _folder.Write("rencana.json", Mistakes.With(mistakes));

            ToolCall first = ToolCall.Of("check", file, "--fix", "--fail-on", "info");
            string mended = File.ReadAllText(file);
            ToolCall second = ToolCall.Of("check", file, "--fix", "--fail-on", "info");

            Assert.True(mended == Mistakes.Sound, $"Seed {seed}:\n{first.Output}\n{mended}");
            Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
            second.Expect(0, ["rencana.json: 0 galat, 0 peringatan, 0 info"], []);
        }
    }

    [Fact]
    public void DryRun_WritesNothing_AndAnswersAsIfUnfixed()
    {
        string mistaken = Mistakes.With(Mistakes.All);
        string file = _folder.Write("rencana.json", mistaken);

        ToolCall call = ToolCall.Of("check", file, "--fix", "--dry-run");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal(mistaken, File.ReadAllText(file));
    }
}
