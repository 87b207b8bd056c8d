using System.Collections.Concurrent;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Serialization;

namespace Kinerja.Samples.Tests;

/// <summary>One of the four documents with its realisations.</summary>
internal sealed record Sample(string Name, Cascade Cascade, RealizationSet Realizations)
{
    private static readonly ConcurrentDictionary<string, Sample> s_read = new();

    public static string[] Names { get; } = ["tebing-2022", "widang-2021", "karang-penang", "kerek-2021"];

    public static TheoryData<string> All => [.. Names];

    public static KinerjaEngine Engine { get; } = new();

    public IReadOnlyList<Diagnostic> Findings => Engine.Check(Cascade);

    public CascadeEvaluation Evaluation => Engine.Evaluate(Cascade, Realizations);

    public static Sample Of(string name) => s_read.GetOrAdd(name, _ => new(
        name,
        KinerjaJson.ReadCascade(CascadeText(name), $"{name}.json").ValueOrThrow(),
        KinerjaJson.ReadRealizations(RealizationText(name), $"realizations/{name}.json").ValueOrThrow()));

    public static string CascadeText(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", $"{name}.json"));

    public static string RealizationText(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "realizations", $"{name}.json"));

    public static string Readme(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name)).ReplaceLineEndings("\n");

    public override string ToString() => Name;
}
