namespace Kinerja.Measuring.Values;

/// <summary>What a token of a value's text is.</summary>
internal enum ValueTokenKind
{
    Number,
    MalformedNumber,
    Word,
    Percent,
    Plus,
    Dash,
    Comparison,
    Equals,
    PlusMinus,
    About,
    Dots,
    Slash,
    Open,
    Close,
    Colon,

    /// <summary>The <c>,-</c> behind an amount of money.</summary>
    NoCents,

    /// <summary>Digits that are not 0 to 9, such as full-width ones.</summary>
    ForeignDigits,
    Other,
}
