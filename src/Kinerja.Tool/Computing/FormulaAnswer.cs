using System.Text.Json;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Tool.Computing;

/// <summary>What came of one formula: its findings, and its result if it could be evaluated.</summary>
internal sealed record FormulaAnswer(CompiledFormula? Formula, FormulaResult? Result, ValueList<Diagnostic> Diagnostics)
{
    public static FormulaAnswer Of(Result<CompiledFormula> compiled, List<(string Name, decimal? Value)> row) =>
        compiled.TryGetValue(out CompiledFormula? formula)
            ? new(formula, formula.Evaluate([.. row]), compiled.Diagnostics)
            : new(null, null, compiled.Diagnostics);

    /// <summary>How the result came about; null unless it was asked for and there is one.</summary>
    public FormulaExplanation? Explanation { get; private init; }

    /// <summary>The same with an explanation.</summary>
    public static FormulaAnswer Explained(Result<CompiledFormula> compiled, List<(string Name, decimal? Value)> row)
    {
        if (!compiled.TryGetValue(out CompiledFormula? formula))
            return new(null, null, compiled.Diagnostics);
        FormulaExplanation explanation = formula.Explain([.. row]);
        return new(formula, explanation.Result, compiled.Diagnostics) { Explanation = explanation };
    }

    public void WriteText(Speech speech)
    {
        speech.Report(AllFindings());
        if (Explanation is not null)
            speech.Output.WriteLine(Explanation.Format(speech.Language).ReplaceLineEndings());
        else if (Result is { HasValue: true })
            speech.Output.WriteLine(Result.ToString());
        if (Result is { IsApproximate: true } && Explanation is null)
            speech.Say(new("Hasil ini hampiran.", "This result is approximate."));
        if (Result is { Status: FormulaStatus.Missing } missing)
            speech.Say(Missing(missing));
    }

    public void WriteJson(Utf8JsonWriter json, string? id, Language language)
    {
        json.WriteStartObject();
        if (id is not null)
            json.WriteString("id", id);
        json.WriteString("status", Status());
        if (Result is { HasValue: true })
            json.WriteString("value", Result.ToString());
        if (Result is { IsApproximate: true })
            json.WriteBoolean("approximate", true);
        if (Result is { Status: FormulaStatus.Missing } missing)
        {
            json.WriteStartArray("missing");
            foreach (string name in missing.MissingVariables)
                json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteString("reason", Missing(missing).In(language));
        }

        Diagnostic[] findings = [.. AllFindings()];
        if (Result is null or { Status: FormulaStatus.Failed })
            json.WriteString("reason", (Result?.Failure ?? findings[0]).GetMessage(language));
        if (findings.Length > 0)
            WriteFindings(json, findings, language);
        if (Explanation is not null)
            ExplanationJson.Write(json, Explanation, language);
        json.WriteEndObject();
    }

    // A failure comes after what the compiler had to say.
    private IEnumerable<Diagnostic> AllFindings() => Result?.Failure is { } failure ? Diagnostics.Append(failure) : Diagnostics;

    private string Status() => Result?.Status switch
    {
        null => "invalid",
        FormulaStatus.Missing => "missing",
        FormulaStatus.Failed => "failed",
        _ => "value",
    };

    private static LocalizedText Missing(FormulaResult result)
    {
        string names = string.Join(", ", result.MissingVariables);
        return new($"Belum ada nilai untuk: {names}", $"No value for: {names}");
    }

    private static void WriteFindings(Utf8JsonWriter json, Diagnostic[] findings, Language language)
    {
        json.WriteStartArray("diagnostics");
        foreach (Diagnostic finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteNumber("start", finding.Location.Span?.Start ?? 0);
            json.WriteNumber("length", finding.Location.Span?.Length ?? 0);
            json.WriteString("message", finding.GetMessage(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
