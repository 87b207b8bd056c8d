using System.Globalization;

namespace Kinerja.Reading.Lexing;

/// <summary>What remains of HTML in a cell: tags that end a paragraph or draw a bar, tags without meaning, and entities.</summary>
internal static class HtmlMarkup
{
    // A "<" without ">" nearby is a comparison, not a tag.
    private const int LongestTag = 400;

    private static readonly string[] s_blocks =
        ["p", "div", "li", "ol", "ul", "tr", "td", "th", "table", "tbody", "h1", "h2", "h3", "h4", "h5", "h6"];

    private static readonly Dictionary<string, string> s_entities = new(StringComparer.Ordinal)
    {
        ["nbsp"] = " ", ["amp"] = "&", ["lt"] = "<", ["gt"] = ">", ["quot"] = "\"", ["apos"] = "'", ["times"] = "×", ["divide"] = "÷",
        ["ndash"] = "–", ["mdash"] = "—", ["minus"] = "−", ["le"] = "≤", ["ge"] = "≥", ["sum"] = "∑", ["Sigma"] = "Σ", ["middot"] = "·",
        ["hellip"] = "…", ["ldquo"] = "“", ["rdquo"] = "”", ["lsquo"] = "‘", ["rsquo"] = "’", ["bull"] = "•", ["shy"] = "", ["frasl"] = "/",
    };

    /// <summary>Whether a tag begins the text, such as <c>&lt;p style="…"&gt;</c>.</summary>
    /// <param name="text">The text from the <c>&lt;</c> on.</param>
    /// <param name="tag">What the tag means.</param>
    /// <returns>The tag's length; 0 when it is none.</returns>
    public static int Tag(ReadOnlySpan<char> text, out HtmlTag tag)
    {
        tag = HtmlTag.Ignored;
        int at = 1;
        bool closes = text.Length > 1 && text[1] == '/';
        if (closes)
            at++;
        int nameStart = at;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
            at++;
        if (at == nameStart || !char.IsAsciiLetter(text[nameStart]))
            return 0;
        ReadOnlySpan<char> name = text[nameStart..at];
        int length = text[..Math.Min(text.Length, LongestTag)].IndexOf('>') + 1;
        if (length == 0 || !(text[at] is '>' or '/' || char.IsWhiteSpace(text[at])))
            return 0;

        if (name.Equals("u", StringComparison.OrdinalIgnoreCase))
            tag = closes ? HtmlTag.UnderlineEnd : HtmlTag.UnderlineStart;
        else if (name.Equals("hr", StringComparison.OrdinalIgnoreCase))
            tag = HtmlTag.Bar;
        else if (name.Equals("sup", StringComparison.OrdinalIgnoreCase))
            tag = closes ? HtmlTag.RaisedEnd : HtmlTag.RaisedStart;
        else if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
            tag = HtmlTag.Line;
        else if (IsBlock(name))
            tag = HtmlTag.Paragraph;
        return length;
    }

    /// <summary>Whether an entity begins the text, such as <c>&amp;nbsp;</c>.</summary>
    /// <param name="text">The text from the <c>&amp;</c> on.</param>
    /// <param name="characters">What the entity stands for.</param>
    /// <returns>The entity's length; 0 when it is none.</returns>
    public static int Entity(ReadOnlySpan<char> text, out string characters)
    {
        characters = "";
        int end = text[..Math.Min(text.Length, 12)].IndexOf(';');
        if (end < 2)
            return 0;
        ReadOnlySpan<char> name = text[1..end];
        if (name[0] != '#')
            return s_entities.TryGetValue(name.ToString(), out characters!) ? end + 1 : Nothing(out characters);

        bool hexadecimal = name.Length > 1 && name[1] is 'x' or 'X';
        bool read = hexadecimal
            ? int.TryParse(name[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            : int.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out code);
        if (!read || code is < 32 or > 0xFFFF || char.IsSurrogate((char)code))
            return 0;
        characters = ((char)code).ToString();
        return end + 1;
    }

    private static int Nothing(out string characters)
    {
        characters = "";
        return 0;
    }

    private static bool IsBlock(ReadOnlySpan<char> name)
    {
        foreach (string block in s_blocks)
        {
            if (name.Equals(block, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}

/// <summary>What an HTML tag means to a formula.</summary>
internal enum HtmlTag
{
    /// <summary>Nothing: bold, fonts, unknown tags.</summary>
    Ignored,

    /// <summary>A new line in the same paragraph.</summary>
    Line,

    /// <summary>The end of a paragraph, list item or table cell.</summary>
    Paragraph,

    /// <summary>A drawn line: a fraction bar.</summary>
    Bar,

    /// <summary>Raised text begins: an exponent behind a bracket, part of a unit behind a letter.</summary>
    RaisedStart,

    /// <summary>Raised text ends.</summary>
    RaisedEnd,

    /// <summary>Underlined text begins.</summary>
    UnderlineStart,

    /// <summary>Underlined text ends.</summary>
    UnderlineEnd,
}
