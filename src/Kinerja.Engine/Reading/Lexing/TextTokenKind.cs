namespace Kinerja.Reading.Lexing;

/// <summary>What a token of an official's text is by its letters alone; what it means is decided later.</summary>
internal enum TextTokenKind
{
    /// <summary>A word, with inner hyphens and apostrophes: <c>e-KTP</c>, <c>rata-rata</c>; a range of ages: <c>7-12</c>.</summary>
    Word,

    /// <summary>A name in square brackets without anything to compute inside: <c>[jumlah desa]</c>.</summary>
    Name,

    /// <summary>A number in Indonesian or plain notation.</summary>
    Number,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary>One or two hyphens or dashes that touch no word on both sides.</summary>
    Dash,

    /// <summary><c>×</c>, <c>*</c>, <c>·</c> and <c>\times</c>; the letter x stays a word.</summary>
    Times,

    /// <summary><c>/</c></summary>
    Slash,

    /// <summary><c>÷</c> and <c>\div</c>, and the bar of <c>\frac</c>.</summary>
    Divide,

    /// <summary><c>^</c> and a raised exponent behind a bracket.</summary>
    Power,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>=</c></summary>
    Equals,

    /// <summary><c>%</c></summary>
    Percent,

    /// <summary><c>(</c>, <c>[</c>, or the beginning of a part of <c>\frac</c>.</summary>
    Open,

    /// <summary><c>)</c>, <c>]</c>, or the end of a part of <c>\frac</c>.</summary>
    Close,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>.</c> that is no part of a number, word or abbreviation.</summary>
    Period,

    /// <summary><c>;</c></summary>
    Semicolon,

    /// <summary><c>?</c></summary>
    Question,

    /// <summary><c>&lt; &lt;= &gt; &gt;= ≤ ≥</c></summary>
    Comparison,

    /// <summary>Three or more dashes or underscores: a drawn fraction bar.</summary>
    Bar,

    /// <summary>Dots that hold a place: <c>…….</c></summary>
    Dots,

    /// <summary><c>|</c></summary>
    Pipe,

    /// <summary><c>Σ</c>, <c>∑</c> and <c>\sum</c>.</summary>
    Sigma,

    /// <summary>The beginning of underlined text (<c>&lt;u&gt;</c>), which may be a numerator over its bar.</summary>
    UnderlineStart,

    /// <summary>The end of underlined text.</summary>
    UnderlineEnd,

    /// <summary>The end of a paragraph, list item or table cell.</summary>
    Paragraph,

    /// <summary>Any other visible character.</summary>
    Other,
}
