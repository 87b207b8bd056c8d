using System.Text.Json;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Measuring;

namespace Kinerja.Tool.Measuring;

/// <summary>A scorecard for programs: every number exactly, every reason with its id.</summary>
internal sealed class JsonScorecard : IScorecardReport
{
    public void Write(Scorecard scorecard, IReadOnlyList<ScoreExplanation> explanations, Language language, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("kinerjaScorecard", 1);
        json.WriteString("organization", scorecard.Cascade.Organization.Code);
        WriteText(json, "period", scorecard.Period?.ToString());
        WriteText(json, "date", scorecard.Options.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        WriteList(json, "rules", scorecard.Options.Rules, json.WriteStringValue);
        WriteText(json, "scale", scorecard.Options.Bands?.Name);
        json.WritePropertyName("score");
        WriteRollUp(json, scorecard.Organization.Score);
        WriteList(json, "indicators", scorecard.Indicators, score => WriteIndicator(json, score, language));
        WriteList(json, "nodes", scorecard.Nodes, element => WriteElement(json, element));
        WriteList(json, "positions", scorecard.Positions, element => WriteElement(json, element));
        WriteFindings(json, scorecard.Diagnostics, language);
        if (explanations.Count > 0)
            WriteList(json, "explanations", explanations, explanation => WriteExplanation(json, explanation, language));
        json.WriteEndObject();
    });

    private static void WriteIndicator(Utf8JsonWriter json, IndicatorScore score, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", score.Indicator.Code);
        WriteText(json, "name", score.Indicator.Name);
        json.WriteBoolean("complete", score.IsComplete);
        WriteValue(json, "target", score.Target);
        WriteValue(json, "realization", score.Realization);
        if (score.Consolidation is { } consolidation)
            WriteConsolidation(json, consolidation);
        WriteAchievement(json, score.Achievement);
        WriteText(json, "band", score.Band?.Code);
        WriteComparison(json, "previous", score.Previous);
        WriteComparison(json, "lastYear", score.LastYear);
        WriteComparison(json, "mediumTerm", score.MediumTerm);
        if (score.Support.Total > 0)
        {
            json.WritePropertyName("support");
            WriteRollUp(json, score.Support);
        }

        WriteFindings(json, score.Diagnostics, language);
        json.WriteEndObject();
    }

    private static void WriteConsolidation(Utf8JsonWriter json, PeriodConsolidation consolidation)
    {
        json.WriteStartObject("consolidation");
        json.WriteString("kind", consolidation.Kind switch
        {
            Periods.Consolidation.Sum => "sum",
            Periods.Consolidation.Average => "average",
            Periods.Consolidation.LastKnown => "last-known",
            _ => "not-stated",
        });
        WriteList(json, "parts", consolidation.Parts, part =>
        {
            json.WriteStartObject();
            json.WriteString("period", part.Period.ToString());
            if (part.Target is { } target)
                json.WriteNumber("target", target);
            if (part.Realization is { } realization)
                json.WriteNumber("realization", realization);
            json.WriteEndObject();
        });
        WriteList(json, "missing", consolidation.Missing, period => json.WriteStringValue(period.ToString()));
        json.WriteEndObject();
    }

    private static void WriteAchievement(Utf8JsonWriter json, Achievement? achievement)
    {
        if (achievement is null)
            return;
        json.WriteStartObject("achievement");
        json.WriteString("variant", achievement.Variant.Name);
        json.WriteString("source", achievement.Variant.Source.ToString());
        if (achievement.Value is { } value)
        {
            json.WriteNumber("value", value);
            WriteExact(json, "raw", achievement.Raw);
            json.WriteBoolean("bounded", achievement.IsBounded);
        }
        else
            json.WriteString("reason", achievement.Failure?.Id ?? (achievement.Status == AchievementStatus.NoTarget ? "no-target" : "no-realization"));

        json.WriteEndObject();
    }

    private static void WriteComparison(Utf8JsonWriter json, string name, Comparison? comparison)
    {
        if (comparison is null)
            return;
        json.WriteStartObject(name);
        json.WriteString("period", comparison.Period.ToString());
        WriteValue(json, "target", comparison.Target);
        WriteValue(json, "realization", comparison.Realization);
        if (comparison.Achievement?.Value is { } value)
            json.WriteNumber("achievement", value);
        if (comparison.Trend != Trend.Unknown)
            json.WriteString("trend", comparison.Trend.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private static void WriteElement(Utf8JsonWriter json, ElementScore element)
    {
        json.WriteStartObject();
        json.WriteString("code", element.Code);
        json.WritePropertyName("score");
        WriteRollUp(json, element.Score);
        json.WriteEndObject();
    }

    private static void WriteRollUp(Utf8JsonWriter json, RollUp score)
    {
        json.WriteStartObject();
        if (score.Value is { } value)
            WriteExact(json, "value", value);
        json.WriteNumber("counted", score.Counted);
        json.WriteNumber("total", score.Total);
        json.WriteBoolean("complete", score.IsComplete);
        WriteText(json, "band", score.Band?.Code);
        if (score.Missing.Count > 0)
            WriteList(json, "missing", score.Missing, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void WriteExplanation(Utf8JsonWriter json, ScoreExplanation explanation, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", explanation.Code);
        WriteList(json, "lines", explanation.Lines, line => json.WriteStringValue(line.In(language)));
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, ValueList<Diagnostic> findings, Language language)
    {
        if (findings.Count == 0)
            return;
        WriteList(json, "findings", findings, finding =>
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", finding.GetMessage(language));
            WriteText(json, "pointer", finding.Location.Pointer);
            json.WriteEndObject();
        });
    }

    private static void WriteValue(Utf8JsonWriter json, string name, IndicatorValue? value)
    {
        switch (value)
        {
            case null:
                break;
            case NumberValue number:
                json.WriteNumber(name, number.Number);
                break;
            case RangeValue range:
                json.WriteStartObject(name);
                json.WriteNumber("low", range.Low);
                json.WriteNumber("high", range.High);
                json.WriteEndObject();
                break;
            default:
                json.WriteString(name, value.ToString());
                break;
        }
    }

    // A fraction that no decimal holds stays a fraction, as a text.
    private static void WriteExact(Utf8JsonWriter json, string name, Rational number)
    {
        if (number.TryToDecimal(out decimal value) && number == value)
            json.WriteNumber(name, value);
        else
            json.WriteString(name, number.ToString());
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> elements, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T element in elements)
            write(element);
        json.WriteEndArray();
    }
}
