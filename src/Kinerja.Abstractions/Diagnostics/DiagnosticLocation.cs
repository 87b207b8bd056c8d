namespace Kinerja.Diagnostics;

/// <summary>Where a finding is: in a document, at an element, inside a formula. Every part is optional.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record DiagnosticLocation
{
    /// <summary>Nowhere in particular.</summary>
    public static DiagnosticLocation None { get; } = new();

    /// <summary>The document's name as the caller gave it, usually a relative path; empty when there is none.</summary>
    public string Document { get; init; } = "";

    /// <summary>The JSON Pointer (RFC 6901) of the element; null when unknown. The empty pointer is the whole document.</summary>
    public string? Pointer { get; init; }

    /// <summary>The line in the document, counted from 1; null when the element was not read from a file.</summary>
    public int? Line { get; init; }

    /// <summary>The column in the line, counted from 1 in UTF-16 code units; null when <see cref="Line"/> is.</summary>
    public int? Column { get; init; }

    /// <summary>The code of the indicator, node, position or variable that the finding is about; empty when there is none.</summary>
    public string Code { get; init; } = "";

    /// <summary>The formula that <see cref="Span"/> counts in; empty when the finding is about no formula.</summary>
    public string FormulaText { get; init; } = "";

    /// <summary>The stretch of <see cref="FormulaText"/> that the finding is about; null when it is about no formula.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>A place inside a formula.</summary>
    /// <param name="formula">The formula's text.</param>
    /// <param name="span">The stretch of it.</param>
    /// <returns>A location with only these two parts.</returns>
    public static DiagnosticLocation InFormula(string formula, TextSpan span) => new() { FormulaText = formula, Span = span };

    /// <summary>The place in one line, such as <c>kerek.json(12,5) IKU-2</c>.</summary>
    /// <returns>Document, line and column (or pointer) and code; empty for <see cref="None"/>.</returns>
    public override string ToString()
    {
        string place = Line is { } line ? $"{Document}({line},{Column})" : Pointer is { Length: > 0 } pointer ? $"{Document}#{pointer}" : Document;
        return (place, Code) switch
        {
            ("", _) => Code,
            (_, "") => place,
            _ => $"{place} {Code}",
        };
    }
}
