namespace Kinerja.Tool.Tests;

/// <summary>The repository's samples, found by walking up from where the tests run.</summary>
internal static class SampleFiles
{
    public static string[] Plans => [.. Directory.GetFiles(At("data"), "*.json").Order(StringComparer.Ordinal)];

    public static string At(string name)
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Kinerja.Engine.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "samples", name);
    }
}
