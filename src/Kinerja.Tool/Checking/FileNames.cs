namespace Kinerja.Tool.Checking;

/// <summary>What a caller means by a file name, and how it is shown.</summary>
internal static class FileNames
{
    private static readonly EnumerationOptions s_plain = new() { IgnoreInaccessible = true };

    /// <summary>The files that a name with * or ? stands for, in order of name; not every shell expands them itself.</summary>
    public static IEnumerable<string> Expand(string name)
    {
        string pattern = Path.GetFileName(name);
        if (File.Exists(name) || !pattern.AsSpan().ContainsAny('*', '?'))
            return [name];
        string folder = Path.GetDirectoryName(name) is { Length: > 0 } given ? given : ".";
        string[] found = Directory.Exists(folder) ? Directory.GetFiles(folder, pattern, s_plain) : [];
        Array.Sort(found, StringComparer.Ordinal);
        // Nothing found: the name itself then says what could not be opened.
        return found.Length > 0 ? found : [name];
    }

    /// <summary>The name in findings: with forward slashes on every system, and never with the folders above the current one.</summary>
    public static string Shown(string name)
    {
        string shown = Path.IsPathRooted(name) ? Path.GetRelativePath(Directory.GetCurrentDirectory(), name) : name;
        if (shown.StartsWith("..", StringComparison.Ordinal) && Path.IsPathRooted(name))
            shown = Path.GetFileName(name);
        // Elsewhere a backslash is a letter of the name.
        return shown.Replace(Path.DirectorySeparatorChar, '/');
    }
}
