using Kinerja.Diagnostics;
using Kinerja.Reading;

namespace Kinerja.Tool.Reading;

/// <summary>A reading for people: what the text was taken for, what it computes with, what was assumed.</summary>
internal static class ReadingReport
{
    public static void Write(FormulaReading reading, Speech speech)
    {
        void Line(LocalizedText line) => speech.Output.WriteLine(PlainLine.Of(line.In(speech.Language)));

        LocalizedText outcome = ReadingWords.Outcome(reading);
        Line(new($"Dibaca sebagai: {outcome.Indonesian}", $"Read as: {outcome.English}"));
        if (reading.IsFormula)
            Line(new($"Ekspresi: {reading.Expression}", $"Expression: {reading.Expression}"));
        if (reading.IsFormula && reading.Variables.Count > 0)
        {
            Line(new("Variabel:", "Variables:"));
            foreach (ReadVariable variable in reading.Variables)
                Line(Variable(reading.Text, variable));
        }

        if (reading.Factor is { } factor)
            Line(new($"Faktor: {LocalizedText.Of(factor).Indonesian}", $"Factor: {LocalizedText.Of(factor).English}"));
        if (reading.IsFormula && reading.Unit.IsStated)
            Line(new($"Satuan: {reading.Unit}", $"Unit: {reading.Unit}"));
        if (reading.Decimals is { } decimals)
            Line(new($"Desimal: {decimals}", $"Decimals: {decimals}"));
        if (reading.Confidence > 0)
            Line(Confidence(reading.Confidence));
        WriteAlternatives(reading, Line);
        foreach (Diagnostic finding in reading.Diagnostics)
            speech.Output.WriteLine(finding.Format(speech.Language));
    }

    private static LocalizedText Variable(string text, ReadVariable variable)
    {
        // Counted as an editor counts, so that people find it in a cell of several lines.
        int lineStart = text.LastIndexOf('\n', Math.Max(0, variable.Span.Start - 1), Math.Max(0, variable.Span.Start)) + 1;
        int line = text.AsSpan(0, variable.Span.Start).Count('\n') + 1;
        int column = variable.Span.Start - lineStart + 1;
        string head = $"  [{variable.Name}] = {variable.Label}";
        return text.Contains('\n')
            ? new($"{head} (baris {line}, kolom {column})", $"{head} (line {line}, column {column})")
            : new($"{head} (kolom {column})", $"{head} (column {column})");
    }

    // In words: a person does not weigh 93 against 95; programs get the number.
    private static LocalizedText Confidence(double confidence) => confidence switch
    {
        >= 0.9 => new("Keyakinan: tinggi", "Confidence: high"),
        >= 0.7 => new("Keyakinan: sedang", "Confidence: moderate"),
        _ => new("Keyakinan: rendah", "Confidence: low"),
    };

    private static void WriteAlternatives(FormulaReading reading, Action<LocalizedText> line)
    {
        if (reading.Alternatives.Count == 0)
            return;
        line(reading.IsFormula ? new("Dapat juga dibaca:", "It could also be read:") : new("Bacaan yang terpikir, tidak dipakai:", "A reading that comes to mind, not used:"));
        foreach (ReadingAlternative alternative in reading.Alternatives)
            line(new($"  {alternative.Expression} ({alternative.Because.Indonesian})", $"  {alternative.Expression} ({alternative.Because.English})"));
    }
}
