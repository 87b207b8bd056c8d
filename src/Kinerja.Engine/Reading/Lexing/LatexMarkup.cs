namespace Kinerja.Reading.Lexing;

/// <summary>The LaTeX commands that occur in formula cells.</summary>
internal static class LatexMarkup
{
    private static readonly Dictionary<string, string> s_signs = new(StringComparer.Ordinal)
    {
        ["times"] = "×", ["cdot"] = "×", ["ast"] = "×", ["div"] = "÷", ["sum"] = "∑", ["Sigma"] = "Σ", ["le"] = "≤", ["leq"] = "≤",
        ["ge"] = "≥", ["geq"] = "≥", ["lt"] = "<", ["gt"] = ">", ["lbrack"] = "[", ["rbrack"] = "]",
    };

    private static readonly HashSet<string> s_fractions = new(["frac", "dfrac", "tfrac", "cfrac"], StringComparer.Ordinal);

    /// <summary>Reads the command that begins the text.</summary>
    /// <param name="text">The text from the backslash on.</param>
    /// <param name="sign">The character it stands for; empty when it has no meaning here, such as <c>\text</c> or <c>\left</c>.</param>
    /// <param name="isFraction">Whether it is <c>\frac</c>.</param>
    /// <returns>The command's length, at least 1.</returns>
    public static int Command(ReadOnlySpan<char> text, out string sign, out bool isFraction)
    {
        sign = "";
        isFraction = false;
        int length = 1;
        while (length < text.Length && char.IsAsciiLetter(text[length]))
            length++;
        if (length == 1)
        {
            // "\%" and "\_" are the character itself; "\," and "\ " are spaces.
            if (length < text.Length && text[1] is '%' or '_' or '&' or '$' or '#')
                sign = text[1].ToString();
            return Math.Min(2, text.Length);
        }

        ReadOnlySpan<char> name = text[1..length];
        isFraction = s_fractions.Contains(name.ToString());
        if (s_signs.TryGetValue(name.ToString(), out string? found))
            sign = found;
        return length;
    }
}
