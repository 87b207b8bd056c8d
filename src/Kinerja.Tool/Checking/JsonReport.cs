using System.Globalization;
using System.Text.Json;
using Kinerja.Diagnostics;
using Kinerja.Tool.Fixing;

namespace Kinerja.Tool.Checking;

/// <summary>Findings for programs: every part of each, with the texts in both languages. The suppressed and accepted are there; the totals leave them out.</summary>
internal sealed class JsonReport : IReport
{
    public void Write(CheckRun run, Language language, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("kinerjaFindings", 1);
        if (run.Options.Fixes == FixMode.Preview)
            json.WriteBoolean("dryRun", true);
        json.WriteStartArray("documents");
        foreach (CheckedDocument document in run.Documents)
        {
            json.WriteStartObject();
            json.WriteString("name", document.Name);
            json.WriteBoolean("readable", document.IsReadable);
            WriteFindings(json, document, run);
            if (run.Options.Fixes != FixMode.None)
                WriteFixed(json, document);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (run.Configuration is { } configuration)
        {
            json.WriteStartObject("configuration");
            json.WriteString("name", configuration.Name);
            WriteFindings(json, configuration, run);
            json.WriteEndObject();
        }

        if (run.Baseline is { } baseline)
        {
            json.WriteStartObject("baseline");
            json.WriteNumber("accepted", baseline.Accepted);
            json.WriteNumber("new", baseline.New);
            json.WriteNumber("vanished", baseline.Vanished);
            json.WriteEndObject();
        }

        json.WriteStartObject("totals");
        foreach ((string id, int count) in run.Totals)
            json.WriteNumber(id, count);

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteFindings(Utf8JsonWriter json, CheckedDocument document, CheckRun run)
    {
        json.WriteStartArray("findings");
        foreach (ReportedFinding reported in document.Findings)
            Write(json, reported, run);
        json.WriteEndArray();
    }

    private static void WriteFixed(Utf8JsonWriter json, CheckedDocument document)
    {
        json.WriteStartArray("fixed");
        foreach (AppliedFix applied in document.Applied)
        {
            json.WriteStartObject();
            json.WriteString("id", applied.Finding.Id);
            WriteLocation(json, applied.Finding.Location);
            FixJson.WriteParts(json, applied.Located.Fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReportedFinding reported, CheckRun run)
    {
        Diagnostic finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("certainty", finding.Descriptor.Certainty.ToString().ToLowerInvariant());
        WriteLocation(json, finding.Location);
        WriteBoth(json, "message", finding.GetMessage);
        WriteBoth(json, "repair", finding.Descriptor.Repair.In);
        if (finding.RelatedLocations.Count > 0)
        {
            json.WriteStartArray("related");
            foreach (RelatedLocation related in finding.RelatedLocations)
            {
                json.WriteStartObject();
                // A comparison also leads into the other document.
                if (related.Location.Document != finding.Location.Document)
                    json.WriteString("document", related.Location.Document);
                WriteLocation(json, related.Location);
                WriteBoth(json, "message", related.Message.In);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (finding.Fixes.Count > 0)
            FixJson.Write(json, finding.Fixes);
        if (run.Baseline is not null)
            json.WriteString("baseline", reported.IsAccepted ? "accepted" : "new");
        if (reported.Suppression is { } suppression)
        {
            json.WriteStartObject("suppression");
            json.WriteString("justification", suppression.Justification);
            if (suppression.Until is { } until)
                json.WriteString("until", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, DiagnosticLocation location)
    {
        if (location.Pointer is { } pointer)
            json.WriteString("pointer", pointer);
        if (location.Line is { } line)
            json.WriteNumber("line", line);
        if (location.Column is { } column)
            json.WriteNumber("column", column);
        if (location.Code.Length > 0)
            json.WriteString("code", location.Code);
        if (location.FormulaText.Length == 0)
            return;
        json.WriteString("formula", location.FormulaText);
        if (location.Span is not { } span)
            return;
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }

    private static void WriteBoth(Utf8JsonWriter json, string name, Func<Language, string> text) =>
        JsonText.WriteBoth(json, name, new(text(Language.Indonesian), text(Language.English)));
}
