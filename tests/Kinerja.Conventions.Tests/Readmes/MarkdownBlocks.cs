namespace Kinerja.Conventions.Tests.Readmes;

/// <summary>The fenced blocks of a Markdown file.</summary>
internal static class MarkdownBlocks
{
    /// <summary>The lines of every block with the given word after its fence, in order.</summary>
    public static List<string[]> Of(string path, string word)
    {
        var blocks = new List<string[]>();
        List<string>? block = null;
        foreach (string line in File.ReadLines(path))
        {
            if (block is null && line == "```" + word)
                block = [];
            else if (line == "```" && block is not null)
            {
                blocks.Add([.. block]);
                block = null;
            }
            else
                block?.Add(line);
        }

        return blocks;
    }
}
