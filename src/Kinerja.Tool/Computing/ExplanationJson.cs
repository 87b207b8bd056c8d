using System.Globalization;
using System.Text.Json;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Tool.Computing;

/// <summary>An explanation as JSON: numbers as texts with a decimal point, words in the language asked for.</summary>
internal static class ExplanationJson
{
    public static void Write(Utf8JsonWriter json, FormulaExplanation explanation, Language language)
    {
        json.WriteStartObject("explanation");
        json.WriteString("sentence", explanation.Sentence(language));
        json.WriteStartArray("steps");
        foreach (FormulaStep step in explanation.Steps)
            WriteStep(json, step, language);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, FormulaStep step, Language language)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(step.Kind.ToString()));
        json.WriteNumber("start", step.Span.Start);
        json.WriteNumber("length", step.Span.Length);
        json.WriteNumber("depth", step.Depth);
        if (step.Value is { } value)
            json.WriteString("value", value.ToString(CultureInfo.InvariantCulture));
        if (step.Fraction.Length > 0)
            json.WriteString("fraction", step.Fraction);
        if (step.Condition is { } condition)
            json.WriteBoolean("condition", condition);
        if (step.IsApproximate)
            json.WriteBoolean("approximate", true);
        if (step.MissingVariables.Count > 0)
        {
            json.WriteStartArray("missing");
            foreach (string name in step.MissingVariables)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }

        if (step.Failure is { } failure)
            json.WriteString("failure", failure.Id);
        WriteWords(json, "substitution", step.Substitution.In(language));
        WriteWords(json, "note", step.Note.In(language));
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string member, string words)
    {
        if (words.Length > 0)
            json.WriteString(member, words);
    }
}
