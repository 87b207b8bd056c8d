using System.Reflection;

namespace Kinerja.Tool.Catalogues;

/// <summary>The catalogue of findings, which travels inside the tool.</summary>
internal static class Catalogue
{
    private const string Resource = "Catalogue.md";
    private const string Fence = "```";

    /// <summary>The card of an id; null when the catalogue has none.</summary>
    public static CatalogueCard? Find(string id)
    {
        string[] lines = Lines();
        int start = Array.FindIndex(lines, line => line.StartsWith($"### {id} ", StringComparison.Ordinal));
        return start < 0 ? null : Read(id, lines.AsSpan(start + 1));
    }

    private static CatalogueCard Read(string id, ReadOnlySpan<string> lines)
    {
        var (basis, dasar) = ("", "");
        var remarks = new List<string>();
        var examples = new List<CatalogueExample>();
        for (int at = 0; at < lines.Length && !lines[at].StartsWith('#'); at++)
        {
            string line = lines[at];
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                int length = lines[(at + 1)..].IndexOf(Fence);
                examples.Add(new(line.Split(' ').Contains("fine"), [.. lines.Slice(at + 1, length)]));
                at += length + 1;
            }
            else if (Fact(line, "Basis") is { } english)
            {
                basis = english;
            }
            else if (Fact(line, "Dasar") is { } indonesian)
            {
                dasar = indonesian;
            }
            else if (line.Length > 0 && !line.StartsWith("- ", StringComparison.Ordinal))
            {
                remarks.Add(line);
            }
        }

        return new(id, basis, dasar, [.. remarks], [.. examples]);
    }

    private static string? Fact(string line, string name) =>
        line.StartsWith($"- {name}: ", StringComparison.Ordinal) ? line[(name.Length + 4)..] : null;

    private static string[] Lines()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
    }
}
