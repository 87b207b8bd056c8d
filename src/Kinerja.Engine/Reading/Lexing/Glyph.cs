namespace Kinerja.Reading.Lexing;

/// <summary>One character of a text without its markup, or a mark that markup left.</summary>
/// <param name="Character">The character; a blank for marks.</param>
/// <param name="Start">Where it begins in the text as written.</param>
/// <param name="End">Where it ends there; an entity such as <c>&amp;nbsp;</c> is several characters long.</param>
/// <param name="Mark">The mark.</param>
internal readonly record struct Glyph(char Character, int Start, int End, GlyphMark Mark);

/// <summary>What markup means to a formula.</summary>
internal enum GlyphMark
{
    /// <summary>A plain character.</summary>
    None,

    /// <summary>A new line in the same paragraph.</summary>
    Line,

    /// <summary>The end of a paragraph.</summary>
    Paragraph,

    /// <summary>Underlined text begins.</summary>
    UnderlineStart,

    /// <summary>Underlined text ends.</summary>
    UnderlineEnd,

    /// <summary>The numerator of <c>\frac</c> begins.</summary>
    FractionStart,

    /// <summary>Between numerator and denominator.</summary>
    FractionMiddle,

    /// <summary>The denominator ends.</summary>
    FractionEnd,
}
