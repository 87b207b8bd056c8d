using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Reading;

namespace Kinerja.Engine.Tests.Reading;

/// <summary>What every reading promises, whatever the text.</summary>
internal static class ReadingPromises
{
    private static readonly KinerjaEngine s_engine = new();

    /// <summary>The promise that a reading breaks; null when it keeps all.</summary>
    public static string? Broken(FormulaReading reading, string text) =>
        Outcome(reading, text) ?? Expression(reading) ?? Places(reading, text) ?? Alternatives(reading, text)
        ?? reading.Diagnostics.Select(finding => Fuzzing.ProblemOf(finding, text)).FirstOrDefault(problem => problem is not null);

    private static string? Outcome(FormulaReading reading, string text)
    {
        if (reading.Text != text)
            return "the text was changed";
        if (reading.IsFormula != (reading.Reason == RefusalReason.None) || reading.IsFormula != (reading.Shape != FormulaShape.None) || reading.IsFormula != (reading.Expression.Length > 0))
            return $"{reading.Outcome} with reason {reading.Reason}, shape {reading.Shape}, expression '{reading.Expression}'";
        if (!reading.IsFormula && (reading.Diagnostics.Count == 0 || reading.Variables.Count > 0))
            return $"a refusal with {reading.Diagnostics.Count} findings and {reading.Variables.Count} variables";
        if (reading.Outcome == ReadingOutcome.Count != (reading.Shape == FormulaShape.Count))
            return $"{reading.Outcome} of shape {reading.Shape}";
        return reading.Confidence is >= 0 and <= 1 && reading.Decimals is null or (>= 0 and <= 28) ? null : $"confidence {reading.Confidence}, decimals {reading.Decimals}";
    }

    private static string? Expression(FormulaReading reading) =>
        reading.IsFormula ? Uncompiled(reading.Expression, reading.Variables) ?? (s_engine.Compile(reading.ToFormula()).IsSuccess ? null : "the formula does not compile") : null;

    private static string? Alternatives(FormulaReading reading, string text)
    {
        foreach (ReadingAlternative alternative in reading.Alternatives)
        {
            string? problem = Uncompiled(alternative.Expression, alternative.Variables) ?? Outside(alternative.Variables, text);
            if (problem is not null)
                return $"alternative '{alternative.Expression}': {problem}";
            if (alternative.Expression == reading.Expression)
                return $"'{alternative.Expression}' is its own alternative";
        }

        return null;
    }

    private static string? Uncompiled(string expression, IReadOnlyList<ReadVariable> variables)
    {
        Result<CompiledFormula> compiled = s_engine.Compile(expression);
        if (!compiled.TryGetValue(out CompiledFormula? formula))
            return $"'{expression}' does not compile: {compiled.Diagnostics[0]}";
        string[] names = [.. variables.Select(variable => variable.Name)];
        if (!formula.Variables.SequenceEqual(names))
            return $"'{expression}' uses {string.Join(", ", formula.Variables)}, listed are {string.Join(", ", names)}";
        return formula.Type == FormulaType.Number ? null : $"'{expression}' is no number";
    }

    private static string? Places(FormulaReading reading, string text)
    {
        int end = 0;
        foreach (ReadingPart part in reading.Parts)
        {
            if (part.Span.Start < end || part.Span.Length <= 0 || part.Span.End > text.Length)
                return $"part {part.Kind} at {part.Span} of {text.Length} characters, after one that ends at {end}";
            end = part.Span.End;
        }

        return Outside(reading.Variables, text);
    }

    private static string? Outside(IReadOnlyList<ReadVariable> variables, string text) =>
        variables.Where(variable => variable.Span.Start < 0 || variable.Span.Length <= 0 || variable.Span.End > text.Length || string.IsNullOrWhiteSpace(variable.Label) || variable.Label.Contains('\n', StringComparison.Ordinal))
            .Select(variable => $"variable '{variable.Label}' at {variable.Span} of {text.Length} characters").FirstOrDefault();
}
