using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Reading;

namespace Kinerja.Cascades.Fixing;

/// <summary>Writes what was read from the words of a formula as its expression. Never safe: a reading is an interpretation.</summary>
internal static class ExpressionFix
{
    /// <summary>The expression as it was read.</summary>
    public static Fix Of(Formula formula, int place, FormulaReading reading) => Write(formula, place, reading, reading.Expression);

    /// <summary>The expression with numerator and denominator swapped; null when it is no single fraction of two variables.</summary>
    public static Fix? Inverted(Formula formula, int place, FormulaReading reading)
    {
        if (reading.Variables is not [var above, var below])
            return null;
        string fraction = $"[{above.Name}] / [{below.Name}]";
        int at = reading.Expression.IndexOf(fraction, StringComparison.Ordinal);
        if (at < 0 || reading.Expression.LastIndexOf(fraction, StringComparison.Ordinal) != at)
            return null;
        return Write(formula, place, reading, reading.Expression.Replace(fraction, $"[{below.Name}] / [{above.Name}]", StringComparison.Ordinal));
    }

    // With the decimals that the words ask for, unless the document gives its own.
    private static Fix Write(Formula formula, int place, FormulaReading reading, string expression)
    {
        string pointer = $"/indicators/{place}/formula";
        string written = MessageText.Clean(expression);
        List<FixEdit> edits = [FixEdit.Test($"{pointer}/text", formula.Text), FixEdit.Add($"{pointer}/expression", expression)];
        if (formula.Decimals is null && reading.Decimals is { } decimals)
            edits.Add(FixEdit.Add($"{pointer}/decimals", decimals));
        return new(FixKind.Suggested, new($"Tulis ekspresi '{written}'", $"Write the expression '{written}'"), [.. edits]);
    }
}
