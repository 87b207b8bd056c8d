using System.Text;
using Kinerja.Diagnostics;

namespace Kinerja.Formulas;

/// <summary>Writes an explanation as a working paper.</summary>
internal static class ExplanationText
{
    private const int LongestStretch = 80;
    private const int LongestFraction = 40;

    public static string Write(FormulaExplanation explanation, Language language)
    {
        var text = new StringBuilder();
        text.Append("Formula: ").Append(MessageText.Clean(explanation.Formula, int.MaxValue));
        WriteBlock(text, new LocalizedText("Nilai:", "Values:").In(language), InputLines(explanation, language));
        WriteBlock(text, new LocalizedText("Langkah:", "Steps:").In(language), StepLines(explanation, language));
        if (explanation.Result is { HasValue: true } result)
        {
            LocalizedText value = result.Type == FormulaType.Condition ? TruthOf(result.IsTrue) : LocalizedText.Of(result.Value);
            text.Append('\n').Append(new LocalizedText("Hasil: ", "Result: ").In(language)).Append(value.In(language));
            if (result.IsApproximate)
                text.Append($" ({Approximate.In(language)})");
        }

        return text.Append('\n').Append(explanation.Sentence(language)).ToString();
    }

    /// <summary>Said of what depends on an approximation.</summary>
    public static LocalizedText Approximate => new("hampiran", "approximate");

    public static LocalizedText TruthOf(bool condition) => condition ? new("benar", "true") : new("salah", "false");

    private static void WriteBlock(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        bool isFirst = true;
        foreach (string line in lines)
        {
            if (isFirst)
                text.Append('\n').Append(heading);
            isFirst = false;
            text.Append('\n').Append(line);
        }
    }

    private static IEnumerable<string> InputLines(FormulaExplanation explanation, Language language)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (FormulaStep input in explanation.Steps.Where(step => step.Kind == FormulaStepKind.Input))
        {
            string name = input.Text;
            if (!seen.Add(NameKey.Of(name.Trim('[', ']').Trim())))
                continue;
            string value = input.Value is null && input.Fraction.Length == 0
                ? new LocalizedText(": belum ada nilai", ": no value").In(language)
                : $" = {ShownNumber.Of(input.Value, input.Fraction).In(language)}";
            string note = input.Note.In(language);
            yield return $"  {Stretch(name)}{value}{(note.Length > 0 ? $" ({note})" : "")}";
        }
    }

    private static IEnumerable<string> StepLines(FormulaExplanation explanation, Language language)
    {
        foreach (FormulaStep step in explanation.Steps)
        {
            string line = step.Kind is FormulaStepKind.Input or FormulaStepKind.Constant ? "" : Line(step, language);
            if (line.Length > 0)
                yield return new string(' ', 2 + 2 * step.Depth) + line;
        }
    }

    private static string Line(FormulaStep step, Language language)
    {
        string text = Stretch(step.Text);
        string note = step.Note.In(language);
        string substitution = IsSame(step.Text, step.Substitution) ? "" : Stretch(step.Substitution.In(language));
        if (step.Kind == FormulaStepKind.Rounding)
            return step.Failure is null ? $"{note}: {step.Substitution.In(language)} -> {LocalizedText.Of(step.Value!.Value).In(language)}" : note;
        if (step.Kind == FormulaStepKind.Skipped || step.Failure is not null)
            return $"{text}{(substitution.Length > 0 ? $" = {substitution}" : "")}: {note}";
        string after = note.Length > 0 ? $"; {note}" : "";
        if (step.MissingVariables.Count > 0)
            return $"{text}: {new LocalizedText("belum ada nilai untuk", "no value for").In(language)} {string.Join(", ", step.MissingVariables.Select(name => MessageText.Clean(name)))}{after}";
        if (step.Condition is { } condition)
        {
            string truth = $"{TruthOf(condition).In(language)}{(step.IsApproximate ? $" ({Approximate.In(language)})" : "")}";
            return $"{text}: {(substitution.Length > 0 ? $"{substitution}, " : "")}{truth}{after}";
        }

        // A sign before a number in the formula explains nothing.
        string equation = Equation(text, step, language);
        return equation == text && note.Length == 0 ? "" : equation + after;
    }

    private static string Equation(string text, FormulaStep step, Language language)
    {
        LocalizedText fraction = step.Value is not null && !step.IsApproximate && step.Fraction.Length <= LongestFraction ? step.Fraction : "";
        LocalizedText number = ShownNumber.Of(step.Value, step.Fraction, step.IsApproximate);
        LocalizedText last = step.Text;
        var equation = new StringBuilder(text);
        foreach (LocalizedText part in (LocalizedText[])[step.Substitution, fraction, number])
        {
            if (part.In(language).Length == 0 || IsSame(last.English, part))
                continue;
            equation.Append(step.IsApproximate && part == number ? " ≈ " : " = ").Append(Stretch(part.In(language)));
            last = part;
        }

        return equation.ToString();
    }

    // Formulas are written with a decimal point, as English texts are.
    private static bool IsSame(string text, LocalizedText other) => text.Replace(" ", "") == other.In(Language.English).Replace(" ", "");

    private static string Stretch(string text) => MessageText.Clean(
        text.Length <= LongestStretch ? text : $"{text[..(LongestStretch / 2)].TrimEnd()} … {text[^(LongestStretch / 2)..].TrimStart()}");
}
