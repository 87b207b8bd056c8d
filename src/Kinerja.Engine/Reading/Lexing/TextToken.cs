using Kinerja.Diagnostics;

namespace Kinerja.Reading.Lexing;

/// <summary>One token of an official's text.</summary>
/// <param name="Kind">What it is by its letters.</param>
/// <param name="Span">Where it stands in the text as written, markup included.</param>
/// <param name="Text">Its characters, entities and hyphenation resolved.</param>
/// <param name="Key">A word in lower case, for looking up; otherwise the same as <paramref name="Text"/>.</param>
/// <param name="SpaceBefore">Whether white space or markup stands before it.</param>
/// <param name="LineBefore">Whether a line begins with it.</param>
/// <param name="Value">A number's value.</param>
/// <param name="OtherValue">The other defensible value of an ambiguous number such as <c>1.234</c>; otherwise null.</param>
/// <param name="IsMarkup">Whether it stands for markup (LaTeX), whose meaning is certain.</param>
internal sealed record TextToken(
    TextTokenKind Kind, TextSpan Span, string Text, string Key, bool SpaceBefore, bool LineBefore, decimal Value, decimal? OtherValue, bool IsMarkup)
{
    public bool Is(TextTokenKind kind) => Kind == kind;

    public bool IsWord(string key) => Kind == TextTokenKind.Word && Key == key;

    /// <summary>How much deeper in brackets one is behind it than before it: 1, -1 or 0.</summary>
    public int Nesting => Kind switch { TextTokenKind.Open => 1, TextTokenKind.Close => -1, _ => 0 };

    /// <summary>Whether it can stand inside the phrase that names a variable.</summary>
    public bool IsPhrasal => Kind is TextTokenKind.Word or TextTokenKind.Name or TextTokenKind.Number;
}
