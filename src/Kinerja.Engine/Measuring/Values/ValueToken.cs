using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;

namespace Kinerja.Measuring.Values;

/// <summary>A piece of a value's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its place in the text.</param>
/// <param name="Key">Its letters in lower case, for a word; its characters otherwise.</param>
/// <param name="Space">Whether white space stands before it.</param>
/// <param name="Number">Its value, for a number.</param>
/// <param name="Bound">What it says, for a comparison.</param>
internal readonly record struct ValueToken(ValueTokenKind Kind, TextSpan Span, string Key, bool Space, NumberForm Number = default, ValueBound Bound = ValueBound.None)
{
    public bool Is(ValueTokenKind kind) => Kind == kind;
}
