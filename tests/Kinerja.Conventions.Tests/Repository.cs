using System.Xml.Linq;

namespace Kinerja.Conventions.Tests;

/// <summary>The files of this repository as they lie on the disk, without what builds leave behind.</summary>
internal static class Repository
{
    private static readonly HashSet<string> s_left =
        new(StringComparer.Ordinal) { ".git", ".vs", ".vscode", ".idea", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts" };

    private static readonly HashSet<string> s_binary =
        new(StringComparer.OrdinalIgnoreCase) { ".png", ".ico", ".dll", ".pdb", ".zip", ".nupkg", ".snupkg", ".user" };

    public static string Root { get; } = FindRoot();

    /// <summary>The libraries that other people's programs load; the tool is not one of them.</summary>
    public static IReadOnlyList<string> Libraries { get; } = ["Kinerja.Abstractions", "Kinerja.Engine", "Kinerja.Serialization", "Kinerja.Testing"];

    public static string PathOf(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    public static string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Paths from the root, with forward slashes, in ordinal order; folders that do not exist have none.</summary>
    public static IReadOnlyList<string> Files(params string[] folders)
    {
        IEnumerable<string> starts = folders.Length == 0 ? [Root] : folders.Select(PathOf).Where(Directory.Exists);
        return
        [
            .. starts.SelectMany(Below)
                .Select(path => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    public static IReadOnlyList<string> Sources(params string[] folders) =>
        [.. Files(folders).Where(path => path.EndsWith(".cs", StringComparison.Ordinal))];

    public static IReadOnlyList<string> LibrarySources() => Sources([.. Libraries.Select(library => $"src/{library}")]);

    public static XDocument Project(string name) => XDocument.Load(PathOf($"src/{name}/{name}.csproj"));

    private static IEnumerable<string> Below(string folder)
    {
        var open = new Stack<string>([folder]);
        while (open.TryPop(out string? next))
        {
            foreach (string file in Directory.GetFiles(next).Where(file => !s_binary.Contains(Path.GetExtension(file))))
                yield return file;
            foreach (string inner in Directory.GetDirectories(next).Where(inner => !s_left.Contains(Path.GetFileName(inner))))
                open.Push(inner);
        }
    }

    // From where the tests run and not from where they were compiled: a deterministic build hides that path.
    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Kinerja.Engine.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException(
                $"No folder above {AppContext.BaseDirectory} holds Kinerja.Engine.sln; run the tests inside the repository.");
    }
}
