using System.Globalization;

namespace Kinerja.Reading.Lexing;

/// <summary>Takes HTML, LaTeX and Markdown off a text and keeps where each character came from.</summary>
internal static class MarkupReader
{
    public static List<Glyph> Read(string text)
    {
        var glyphs = new List<Glyph>(text.Length);
        var braces = new Stack<Brace>();
        var awaited = Brace.Plain;
        // Without LaTeX a brace is one more bracket.
        bool isLatex = text.Contains('\\');
        bool isRaised = false;
        int at = 0;
        while (at < text.Length)
        {
            ReadOnlySpan<char> rest = text.AsSpan(at);
            char c = rest[0];
            int length = 1;
            if (c == '<' && HtmlMarkup.Tag(rest, out HtmlTag tag) is > 0 and var tagLength)
            {
                length = tagLength;
                if (tag == HtmlTag.Bar)
                    glyphs.AddRange(Enumerable.Repeat(new Glyph('─', at, at + length, GlyphMark.None), 3));
                else if (tag is HtmlTag.RaisedStart or HtmlTag.RaisedEnd)
                    Raise(tag == HtmlTag.RaisedStart);
                else
                    Add(MarkOf(tag));
            }
            else if (c == '&' && HtmlMarkup.Entity(rest, out string characters) is > 0 and var entityLength)
            {
                length = entityLength;
                foreach (char character in characters)
                    glyphs.Add(new(character, at, at + length, GlyphMark.None));
            }
            else if (c == '\\')
            {
                length = LatexMarkup.Command(rest, out string sign, out bool isFraction);
                if (isFraction)
                    awaited = Brace.Numerator;
                else
                    glyphs.Add(new(sign.Length > 0 ? sign[0] : ' ', at, at + length, GlyphMark.None));
            }
            else if (c == '^' && isLatex && at + 1 < text.Length && text[at + 1] == '{')
            {
                length = 2;
                braces.Push(Brace.Exponent);
                glyphs.Add(new('^', at, at + 1, GlyphMark.None));
                glyphs.Add(new('(', at + 1, at + 2, GlyphMark.None));
            }
            else if (c == '_' && isLatex && at + 1 < text.Length && text[at + 1] == '{')
            {
                // "E_{0}" is the symbol E0.
                length = 2;
                braces.Push(Brace.Index);
            }
            else if (c == '-' && isLatex && braces.Count > 0 && braces.Peek() is Brace.Numerator or Brace.Denominator
                && !(IsDigit(text, at - 1) && IsDigit(text, at + 1)))
            {
                Add(GlyphMark.None);
                glyphs.Add(new('−', at, at + 1, GlyphMark.None));
                Add(GlyphMark.None);
            }
            else if (c == '{' && isLatex)
            {
                // "\\frac{\\text{A}{B}": the brace that closed the text was to close the numerator too.
                if (awaited == Brace.Plain && braces.TryPeek(out Brace top) && top == Brace.Numerator && at > 0 && text[at - 1] == '}')
                {
                    braces.Pop();
                    awaited = Brace.Denominator;
                    Add(GlyphMark.FractionMiddle);
                }

                if (awaited == Brace.Numerator)
                    Add(GlyphMark.FractionStart);
                else if (awaited == Brace.Plain)
                    Add(GlyphMark.None);
                braces.Push(awaited);
                awaited = Brace.Plain;
            }
            else if (c == '}' && isLatex)
            {
                Brace closed = braces.Count > 0 ? braces.Pop() : Brace.Plain;
                if (closed == Brace.Exponent)
                    glyphs.Add(new(')', at, at + 1, GlyphMark.None));
                if (closed is Brace.Index or Brace.Exponent)
                {
                    at++;
                    continue;
                }

                awaited = closed == Brace.Numerator ? Brace.Denominator : Brace.Plain;
                Add(closed switch
                {
                    Brace.Numerator => GlyphMark.FractionMiddle,
                    Brace.Denominator => GlyphMark.FractionEnd,
                    _ => GlyphMark.None,
                });
            }
            else if (c == '\r' || (c == '*' && rest.StartsWith("**", StringComparison.Ordinal)))
            {
                length = c == '*' ? 2 : 1;
                Add(GlyphMark.None);
            }
            else if (c == '\n')
            {
                Add(IsBlankLine(glyphs) ? GlyphMark.Paragraph : GlyphMark.Line);
            }
            else if (c == '$')
            {
                Add(GlyphMark.None);
            }
            else if (char.IsAscii(c) || char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                glyphs.Add(new(char.IsAscii(c) ? c : Plain(c), at, at + 1, GlyphMark.None));
            }

            at += length;

            // Behind a bracket an exponent; "km<sup>2</sup>" stays the unit km2.
            void Raise(bool begins)
            {
                if (begins && glyphs.FindLast(glyph => !char.IsWhiteSpace(glyph.Character)) is { Character: ')' or ']' })
                {
                    isRaised = true;
                    glyphs.Add(new('^', at, at + length, GlyphMark.None));
                    glyphs.Add(new('(', at + length, at + length, GlyphMark.None));
                }
                else if (!begins && isRaised)
                {
                    isRaised = false;
                    glyphs.Add(new(')', at, at, GlyphMark.None));
                }
            }

            void Add(GlyphMark mark) => glyphs.Add(new(' ', at, at + length, mark));
        }

        // A fraction that the text never closes ends with the text.
        while (braces.Count > 0)
        {
            Brace open = braces.Pop();
            if (open is Brace.Numerator or Brace.Denominator)
                glyphs.Add(new(' ', text.Length, text.Length, open == Brace.Numerator ? GlyphMark.FractionMiddle : GlyphMark.FractionEnd));
        }

        return glyphs;
    }

    private static GlyphMark MarkOf(HtmlTag tag) => tag switch
    {
        HtmlTag.Line => GlyphMark.Line,
        HtmlTag.Paragraph => GlyphMark.Paragraph,
        HtmlTag.UnderlineStart => GlyphMark.UnderlineStart,
        HtmlTag.UnderlineEnd => GlyphMark.UnderlineEnd,
        _ => GlyphMark.None,
    };

    // Private-use and format characters come from fonts and word processors and mean nothing; full-width signs mean the plain ones.
    private static char Plain(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.PrivateUse or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.SpaceSeparator => ' ',
        _ when c is >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ => c,
    };

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool IsBlankLine(List<Glyph> glyphs)
    {
        for (int i = glyphs.Count - 1; i >= 0 && glyphs[i].Character is ' ' or '\t'; i--)
        {
            if (glyphs[i].Mark is GlyphMark.Line or GlyphMark.Paragraph)
                return true;
        }

        return false;
    }

    private enum Brace
    {
        Plain,
        Index,
        Exponent,
        Numerator,
        Denominator,
    }
}
