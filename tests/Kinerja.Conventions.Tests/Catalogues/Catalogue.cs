namespace Kinerja.Conventions.Tests.Catalogues;

/// <summary>Reads Catalogue.md: a section for each category, a card for each id, a list of facts, fenced examples.</summary>
internal static class Catalogue
{
    public const string Path = "src/Kinerja.Abstractions/Diagnostics/Catalogue.md";

    public static IReadOnlyList<CatalogueCard> Cards { get; } = [.. Read(Repository.Read(Path).ReplaceLineEndings("\n").Split('\n'))];

    private static IEnumerable<CatalogueCard> Read(string[] lines)
    {
        string section = "";
        for (int at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith("## ", StringComparison.Ordinal))
                section = lines[at][3..];
            else if (lines[at].StartsWith("### ", StringComparison.Ordinal))
                yield return ReadCard(section, lines[at][4..], lines[(at + 1)..]);
        }
    }

    private static CatalogueCard ReadCard(string section, string heading, string[] rest)
    {
        List<(string, string)> facts = [];
        List<CatalogueExample> examples = [];
        for (int at = 0; at < rest.Length && !rest[at].StartsWith('#'); at++)
        {
            if (rest[at].StartsWith("- ", StringComparison.Ordinal))
            {
                string[] parts = rest[at][2..].Split(": ", 2);
                facts.Add((parts[0], parts[1]));
            }
            else if (rest[at].StartsWith("```", StringComparison.Ordinal))
            {
                int end = Array.IndexOf(rest, "```", at + 1);
                string[] words = rest[at][3..].Split(' ');
                examples.Add(new(words[0], words[1..], string.Join('\n', rest[(at + 1)..end])));
                at = end;
            }
        }

        string[] title = heading.Split(' ', 2);
        return new(title[0], title[1], section, facts, examples);
    }
}
