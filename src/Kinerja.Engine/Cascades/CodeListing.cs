using System.Text;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades;

/// <summary>Writes the first few of many codes into a message.</summary>
internal static class CodeListing
{
    private const int MostCodes = 10;

    // A message cuts an argument at 200 characters; the listing ends at a whole code before that.
    private const int MostCharacters = 180;

    /// <summary>The first codes, at most ten, and how many were left out.</summary>
    public static (string Text, int LeftOut) Of(int count, Func<int, string> code, string separator)
    {
        var text = new StringBuilder();
        int listed = 0;
        for (; listed < Math.Min(count, MostCodes); listed++)
        {
            string next = code(listed);
            if (listed > 0 && text.Length + separator.Length + next.Length > MostCharacters)
                break;
            text.Append(listed > 0 ? separator : "").Append(next);
        }

        return (text.ToString(), count - listed);
    }

    /// <summary>The first codes separated by commas, and how many more there are in words.</summary>
    public static LocalizedText InWords(int count, Func<int, string> code)
    {
        (string text, int leftOut) = Of(count, code, ", ");
        return leftOut == 0 ? text : new LocalizedText($"{text} dan {leftOut} lainnya", $"{text} and {leftOut} more");
    }
}
