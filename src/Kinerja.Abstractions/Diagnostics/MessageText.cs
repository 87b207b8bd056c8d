using System.Globalization;
using System.Text;

namespace Kinerja.Diagnostics;

/// <summary>Turns a finding into text: arguments cleaned and cut, the formula underlined.</summary>
internal static class MessageText
{
    private const int LongestArgument = 200;
    private const int FormulaWindow = 100;

    public static string Fill(string format, ValueList<DiagnosticArgument> arguments, Language language)
    {
        if (!format.Contains('{'))
            return format;
        var text = new StringBuilder(format.Length + 32);
        int at = 0;
        while (at < format.Length)
        {
            int open = format.IndexOf('{', at);
            int close = open < 0 ? -1 : format.IndexOf('}', open);
            if (close < 0)
                break;
            text.Append(format, at, open - at);
            ReadOnlySpan<char> name = format.AsSpan(open + 1, close - open - 1);
            AppendArgument(text, name, arguments, language);
            at = close + 1;
        }

        return text.Append(format, at, format.Length - at).ToString();
    }

    public static string Format(Diagnostic diagnostic, Language language)
    {
        var text = new StringBuilder();
        string place = diagnostic.Location.ToString();
        // Without the formula to underline, the column is all that can be told of a place in it.
        if (diagnostic.Location is { Span: { } inside, FormulaText.Length: 0 })
            place += string.Create(CultureInfo.InvariantCulture, $"{(place.Length > 0 ? ", " : "")}{(language == Language.Indonesian ? "kolom" : "column")} {inside.Start + 1}");
        if (place.Length > 0)
            text.Append(Clean(place)).Append(": ");
        text.Append(SeverityWord(diagnostic.Severity, language)).Append(' ').Append(diagnostic.Id).Append(": ")
            .Append(diagnostic.GetMessage(language));
        if (diagnostic.Location is { Span: { } span, FormulaText: { Length: > 0 } formula })
            AppendUnderlined(text, formula, span);
        return text.ToString();
    }

    /// <summary>Escapes what could break a line or a terminal, and cuts what is too long to read: by default, at 200 characters.</summary>
    public static string Clean(string value, int longest = LongestArgument)
    {
        bool plain = value.Length <= longest;
        for (int i = 0; plain && i < value.Length; i++)
            plain = !NeedsEscape(value, i);
        if (plain)
            return value;

        var text = new StringBuilder(Math.Min(value.Length, longest) + 8);
        for (int i = 0; i < value.Length; i++)
        {
            if (text.Length >= longest)
                return text.Append('…').ToString();
            if (NeedsEscape(value, i))
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)value[i]:x4}");
            else if (char.IsHighSurrogate(value[i]))
                text.Append(value[i]).Append(value[++i]);
            else
                text.Append(value[i]);
        }

        return text.ToString();
    }

    public static string SeverityWord(DiagnosticSeverity severity, Language language) => (severity, language) switch
    {
        (DiagnosticSeverity.Error, Language.Indonesian) => "galat",
        (DiagnosticSeverity.Error, _) => "error",
        (DiagnosticSeverity.Warning, Language.Indonesian) => "peringatan",
        (DiagnosticSeverity.Warning, _) => "warning",
        (DiagnosticSeverity.Info, _) => "info",
        (_, Language.Indonesian) => "tersembunyi",
        _ => "hidden",
    };

    private static void AppendArgument(StringBuilder text, ReadOnlySpan<char> name, ValueList<DiagnosticArgument> arguments, Language language)
    {
        foreach (DiagnosticArgument argument in arguments)
        {
            if (name.Equals(argument.Name, StringComparison.Ordinal))
            {
                text.Append(Clean(argument.Value.In(language)));
                return;
            }
        }

        text.Append('{').Append(name).Append('}');
    }

    // Control and format characters (direction marks, zero-width ones, tags) and halves of a surrogate pair: none may reach a terminal raw.
    private static bool NeedsEscape(string value, int i)
    {
        int first = char.IsLowSurrogate(value[i]) ? i - 1 : i;
        if (char.IsSurrogate(value[i]) && (first < 0 || !char.IsSurrogatePair(value, first)))
            return true;
        return CharUnicodeInfo.GetUnicodeCategory(value, first) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }

    private static void AppendUnderlined(StringBuilder text, string formula, TextSpan span)
    {
        // A long formula is shown as a window around the span, so that the caret stays near its word.
        int from = formula.Length <= FormulaWindow ? 0 : Math.Clamp(span.Start - FormulaWindow / 2, 0, formula.Length - FormulaWindow);
        int length = Math.Min(FormulaWindow, formula.Length - from);
        text.Append("\n  ");
        if (from > 0)
            text.Append('…');
        // Looked at by itself: its edges may cut a surrogate pair in two.
        string window = formula.Substring(from, length);
        for (int i = 0; i < length; i++)
            text.Append(NeedsEscape(window, i) ? ' ' : window[i]);
        if (from + length < formula.Length)
            text.Append('…');

        int start = Math.Clamp(span.Start - from, 0, length);
        int carets = Math.Clamp(span.Length, 1, Math.Max(1, length - start));
        text.Append("\n  ").Append(' ', start + (from > 0 ? 1 : 0)).Append('^', carets);
    }
}
