using System.Globalization;
using System.Text;
using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Parsing;

/// <summary>Says what is wrong with a character that a formula cannot hold, and what to write instead.</summary>
internal static class CharacterAdvice
{
    /// <summary>Reports the character at a place outside brackets.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="at">The place.</param>
    /// <param name="findings">Where to report.</param>
    /// <param name="standIn">The operator that may stand in its place, so that later mistakes are found too; null when there is none.</param>
    /// <returns>How many code units the finding covers.</returns>
    public static int Report(string text, int at, FormulaFindings findings, out TokenKind? standIn)
    {
        standIn = null;
        if (RefusedSign(text, at) is var (sign, construct, hint) && sign > 0)
        {
            findings.AddFixable(FormulaDiagnostics.Refused, new(at, sign), Replacement(text[at]), ("construct", construct), ("hint", hint));
            standIn = StandInFor(text[at]);
            return sign;
        }

        int length = LengthAt(text, at);
        findings.Add(FormulaDiagnostics.UnexpectedCharacter, new(at, length), ("character", Describe(text, at)), ("hint", Hint(text, at)));
        return length;
    }

    /// <summary>Reports a character that may not even stand inside brackets: controls, invisible ones, halves of a pair.</summary>
    /// <returns>How many further code units belong to the character.</returns>
    public static int ReportInName(string text, int at, FormulaFindings findings)
    {
        int length = LengthAt(text, at);
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, at);
        if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            || text[at] == '[')
        {
            LocalizedText hint = text[at] == '['
                ? new("Nama dalam kurung siku tidak dapat memuat kurung siku.", "A name in square brackets cannot hold a square bracket.")
                : new("Karakter itu tidak terlihat; hapus.", "It cannot be seen; remove it.");
            findings.Add(FormulaDiagnostics.UnexpectedCharacter, new(at, length), ("character", Describe(text, at)), ("hint", hint));
        }

        return length - 1;
    }

    private static (int Length, LocalizedText Construct, LocalizedText Hint) RefusedSign(string text, int at)
    {
        char next = at + 1 < text.Length ? text[at + 1] : '\0';
        return (text[at], next) switch
        {
            ('^', _) => (1, new("^ (pada NCalc: atau eksklusif)", "^ (NCalc's exclusive or)"), new("Untuk pangkat tulis Pow(a, b).", "For a power write Pow(a, b).")),
            ('*', '*') => (2, "**", new("Untuk pangkat tulis Pow(a, b).", "For a power write Pow(a, b).")),
            ('-', '-') => (2, "--", new("Untuk mengurangkan bilangan negatif tulis a - (-b).", "To subtract a negative number write a - (-b).")),
            ('&', _) => (1, new("Operasi bit &", "The bit operation &"), new("Untuk 'dan' tulis and.", "For a logical and write and.")),
            ('|', _) => (1, new("Operasi bit |", "The bit operation |"), new("Untuk 'atau' tulis or.", "For a logical or write or.")),
            ('~', _) => (1, new("Operasi bit ~", "The bit operation ~"), new("Untuk 'bukan' tulis not.", "For a logical not write not.")),
            ('<', '<') or ('>', '>') => (2, new("Geser bit", "A bit shift"), new("Pakai perkalian atau pembagian.", "Use multiplication or division.")),
            ('/', '/') or ('/', '*') => (2, new("Komentar", "A comment"), new("Formula tidak memuat komentar; pakai catatan pada indikator.", "Formulas hold no comments; use the indicator's note.")),
            ('\'', _) or ('"', _) => (Quoted(text, at), new("Teks dalam tanda kutip", "A quoted text"), new("Formula hanya mengenal bilangan; nama ditulis [dalam kurung siku].", "Formulas know numbers only; names are written [in square brackets].")),
            ('#', _) => (Quoted(text, at), new("Tanggal", "A date"), new("Formula hanya mengenal bilangan.", "Formulas know numbers only.")),
            ('{', _) => (1, new("Kurung kurawal", "A curly bracket"), new("Nama ditulis [dalam kurung siku].", "Names are written [in square brackets].")),
            _ => (0, default, default),
        };
    }

    private static TokenKind? StandInFor(char sign) => sign switch
    {
        '^' or '*' or '<' or '>' => TokenKind.Times,
        '-' => TokenKind.Minus,
        '&' => TokenKind.And,
        '|' => TokenKind.Or,
        '~' => TokenKind.Not,
        _ => null,
    };

    // Where one sign is what the hint says; a power has to be written around its operands.
    private static string? Replacement(char sign) => sign switch { '&' => "&&", '|' => "||", '~' => "!", _ => null };

    private static int Quoted(string text, int at)
    {
        int close = text.IndexOf(text[at], at + 1);
        return (close < 0 ? text.Length : close + 1) - at;
    }

    private static LocalizedText Hint(string text, int at) => text[at] switch
    {
        '×' or '∙' or '·' or '⋅' => new("Tulis * untuk perkalian.", "Write * for multiplication."),
        '÷' or '∕' or '⁄' => new("Tulis / untuk pembagian.", "Write / for division."),
        '–' or '—' or '−' or '‐' or '‑' => new("Tulis - untuk pengurangan.", "Write - for subtraction."),
        '≤' => new("Tulis <=.", "Write <=."),
        '≥' => new("Tulis >=.", "Write >=."),
        '≠' => new("Tulis <>.", "Write <>."),
        '٫' or '．' => new("Pecahan ditulis dengan titik, misalnya 3.01.", "Decimals are written with a point, such as 3.01."),
        '，' or '،' => new("Argumen dipisahkan dengan koma.", "Arguments are separated by commas."),
        '’' or '٬' or '\u202F' => new("Bilangan ditulis tanpa pemisah ribuan, misalnya 1000.", "Numbers are written without thousands separator, such as 1000."),
        ';' => new("Argumen dipisahkan dengan koma.", "Arguments are separated by commas."),
        '.' when at > 0 && (char.IsAsciiLetter(text[at - 1]) || text[at - 1] is ')' or ']' or '_') =>
            new("Formula tidak mengenal anggota objek; titik hanya ada dalam bilangan.", "Formulas know no members of objects; a point only stands in numbers."),
        '.' => new("Titik desimal harus diikuti angka.", "A decimal point has to be followed by a digit."),
        ']' => new("Kurung siku ini tidak dibuka.", "This square bracket was not opened."),
        _ => HintByCategory(text, at),
    };

    private static LocalizedText HintByCategory(string text, int at)
    {
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, at);
        if (category == UnicodeCategory.DecimalDigitNumber)
            return new("Hanya angka 0 sampai 9 yang dikenal.", "Only the digits 0 to 9 are known.");
        if (category is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.Surrogate)
            return new("Karakter itu tidak terlihat; hapus.", "It cannot be seen; remove it.");
        if (LookAlikes.AsciiTwin(text[at]) is { } twin)
            return new($"Huruf itu tampak seperti '{twin}' tetapi bukan; ketik ulang.", $"It looks like '{twin}' but is not; type it again.");
        return category <= UnicodeCategory.EnclosingMark
            ? new("Nama dengan huruf selain A-Z ditulis [dalam kurung siku].", "Names with letters other than A-Z are written [in square brackets].")
            : new("Hapus karakter itu.", "Remove it.");
    }

    private static string Describe(string text, int at)
    {
        int point = IsPair(text, at) ? char.ConvertToUtf32(text, at) : text[at];
        string code = string.Create(CultureInfo.InvariantCulture, $"U+{point:X4}");
        bool visible = CharUnicodeInfo.GetUnicodeCategory(text, at) is not
            (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        return visible ? $"'{new Rune(point)}' ({code})" : code;
    }

    private static int LengthAt(string text, int at) => IsPair(text, at) ? 2 : 1;

    private static bool IsPair(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
