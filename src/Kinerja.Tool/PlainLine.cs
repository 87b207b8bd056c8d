using System.Globalization;
using System.Text;

namespace Kinerja.Tool;

/// <summary>Makes a line of text safe for a terminal: what could break it, colour it or turn it around is shown as an escape.</summary>
/// <remarks>Findings do this for their own parts; here it is done for names that stand outside of them.</remarks>
internal static class PlainLine
{
    public static string Of(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                text.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else
                text.Append(rune.ToString());
        }

        return text.ToString();
    }
}
