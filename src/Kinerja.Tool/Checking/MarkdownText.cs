using System.Globalization;
using System.Text;

namespace Kinerja.Tool.Checking;

/// <summary>Text for a cell of a Markdown table: on one line, and nothing in it means anything to Markdown or HTML.</summary>
internal static class MarkdownText
{
    private const string Meaningful = "\\`*_[]|~<>&";

    public static string Cell(string text)
    {
        var cell = new StringBuilder(text.Length + 8);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
                cell.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                cell.Append(CultureInfo.InvariantCulture, $"\\\\u{rune.Value:x4}");
            else if (rune.Value == '&')
                cell.Append("&amp;");
            else if (rune.Value == '<')
                cell.Append("&lt;");
            else if (rune.IsAscii && Meaningful.Contains((char)rune.Value))
                cell.Append('\\').Append((char)rune.Value);
            else
                cell.Append(rune.ToString());
        }

        return cell.ToString();
    }
}
