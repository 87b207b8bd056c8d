namespace Kinerja.Samples.Tests;

/// <summary>Texts that the tests write and a person approves.</summary>
internal static class Approved
{
    // From where the tests run and not from where they were compiled: a deterministic build hides that path.
    private static readonly string s_root = FindRoot();

    /// <summary>Asserts that a file of the repository holds a text.</summary>
    /// <param name="path">The file, from the root.</param>
    /// <param name="text">What it is to hold. With the environment variable KINERJA_APPROVE set to 1 it is written instead; look at the difference before committing it.</param>
    public static void AssertEqual(string path, string text)
    {
        string file = Path.Combine(s_root, path);
        if (Environment.GetEnvironmentVariable("KINERJA_APPROVE") == "1")
            File.WriteAllText(file, text);

        string approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        string[] lost = [.. approved.Split('\n').Except(text.Split('\n')).Select(line => $"- {line}")];
        string[] added = [.. text.Split('\n').Except(approved.Split('\n')).Select(line => $"+ {line}")];
        Assert.True(approved == text, $"{path} differs. Set KINERJA_APPROVE=1 to approve:\n{string.Join('\n', lost)}\n{string.Join('\n', added)}");
    }

    /// <summary>A file of the repository, by its path from the root.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(s_root, path));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Kinerja.Engine.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run the tests inside the repository.");
    }
}
