using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Tests;

/// <summary>Reads a table of cases that lies beside its test: one case a line, columns between two bars, # begins a remark.</summary>
internal static class CaseFile
{
    public static IEnumerable<string[]> Read(string name, [CallerFilePath] string test = "")
    {
        string folder = Path.GetFileName(Path.GetDirectoryName(test))!;
        return File.ReadLines(Path.Combine(AppContext.BaseDirectory, folder, name))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split("||").Select(column => column.Trim(' ')).ToArray());
    }
}
