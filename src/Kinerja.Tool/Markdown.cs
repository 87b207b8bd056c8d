using System.Text;

namespace Kinerja.Tool;

/// <summary>Writes headings and tables of Markdown. What is written into them is text: on one line, and nothing in it means anything to Markdown or HTML.</summary>
internal static class Markdown
{
    private const string Meaningful = "\\`*_[]|~>#";

    public static void WriteHeading(TextWriter output, string heading)
    {
        output.WriteLine();
        output.WriteLine($"## {Text(heading)}");
        output.WriteLine();
    }

    /// <summary>Begins a table; its rows follow.</summary>
    public static void WriteHeader(TextWriter output, IReadOnlyCollection<string> columns)
    {
        WriteRow(output, columns);
        output.WriteLine($"|{string.Concat(Enumerable.Repeat("---|", columns.Count))}");
    }

    public static void WriteRow(TextWriter output, params IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells.Select(Text))} |");

    /// <summary>A text for a cell, a heading, or a line that begins with words of Kinerja's own.</summary>
    public static string Text(string text)
    {
        var plain = new StringBuilder(text.Length + 8);
        foreach (char letter in PlainLine.Of(string.Join(' ', text.Split('\n', '\r', '\t'))))
        {
            plain.Append(letter switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                _ when Meaningful.Contains(letter) => $"\\{letter}",
                _ => letter.ToString(),
            });
        }

        return plain.ToString();
    }
}
