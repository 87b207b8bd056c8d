using System.Globalization;

namespace Kinerja.Formulas.Fixing;

/// <summary>Writes the characters of other fonts and scripts that can mean only one sign or digit of the formula language.</summary>
/// <remarks>
/// What may mean two things stays as it is: a middle dot (times, or a decimal point), a long dash, a full-width comma or point, letters of
/// other scripts (which may be those of a name).
/// </remarks>
internal static class PlainCharacters
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';
    private const char SoftHyphen = '\u00AD';

    /// <summary>What to write for the character at a place; null where a person has to say. An invisible one is left out.</summary>
    public static string? For(string text, int at) => text[at] switch
    {
        '×' or '∙' or '⋅' => "*",
        '÷' or '∕' or '⁄' => "/",
        '−' or '–' or '‐' or '‑' => "-",
        '≤' => "<=",
        '≥' => ">=",
        '≠' => "<>",
        '，' or '．' or SoftHyphen => null,
        >= FirstFullWidth and <= LastFullWidth and var c when !char.IsLetterOrDigit(c) => ((char)(c - FirstFullWidth + '!')).ToString(),
        _ => ByCategory(text, at),
    };

    private static string? ByCategory(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at) switch
    {
        UnicodeCategory.DecimalDigitNumber => CharUnicodeInfo.GetDecimalDigitValue(text, at).ToString(CultureInfo.InvariantCulture),
        UnicodeCategory.Format => "",
        _ => null,
    };
}
