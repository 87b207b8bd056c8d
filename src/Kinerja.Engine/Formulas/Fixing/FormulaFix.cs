using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Fixing;

/// <summary>A fix of one stretch of a formula. As JSON Patch knows texts as wholes, it replaces all of the text.</summary>
internal static class FormulaFix
{
    /// <summary>A fix for a person to decide on; its pointer is the expression itself.</summary>
    public static Fix Suggest(string text, TextSpan span, string replacement) => Of(FixKind.Suggested, "", text, span, replacement);

    /// <summary>A fix of the expression that stands at a pointer.</summary>
    public static Fix Of(FixKind kind, string pointer, string text, TextSpan span, string replacement) =>
        Of(kind, pointer, text, Mended(text, span, replacement), replacement);

    /// <summary>A fix of the expression that stands at a pointer, told by what is written anew.</summary>
    public static Fix Of(FixKind kind, string pointer, string text, string mended, string told) =>
        new(kind, Fix.WriteTitle(told), FixEdit.Test(pointer, text), FixEdit.Replace(pointer, mended));

    /// <summary>A name as a formula writes it; null for one that no formula can hold.</summary>
    public static string? NameText(string name) => name.AsSpan().ContainsAny('[', ']') ? null : $"[{name}]";

    public static string Mended(string text, TextSpan span, string replacement) => $"{text.AsSpan(0, span.Start)}{replacement}{text.AsSpan(span.End)}";
}
