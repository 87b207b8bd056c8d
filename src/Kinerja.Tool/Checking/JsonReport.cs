using System.Text.Json;
using Kinerja.Diagnostics;

namespace Kinerja.Tool.Checking;

/// <summary>Findings for programs: every part of each, with the texts in both languages.</summary>
internal sealed class JsonReport : IReport
{
    public void Write(CheckRun run, Language language, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("kinerjaFindings", 1);
        json.WriteStartArray("documents");
        foreach (CheckedDocument document in run.Documents)
        {
            json.WriteStartObject();
            json.WriteString("name", document.Name);
            json.WriteBoolean("readable", document.Cascade is not null);
            json.WriteStartArray("findings");
            foreach (Diagnostic finding in document.Findings)
                Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("totals");
        foreach (IGrouping<string, Diagnostic> group in run.Findings.GroupBy(finding => finding.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
            json.WriteNumber(group.Key, group.Count());
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
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
                WriteLocation(json, related.Location);
                WriteBoth(json, "message", related.Message.In);
                json.WriteEndObject();
            }

            json.WriteEndArray();
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

    private static void WriteBoth(Utf8JsonWriter json, string name, Func<Language, string> text)
    {
        json.WriteStartObject(name);
        json.WriteString("id", text(Language.Indonesian));
        json.WriteString("en", text(Language.English));
        json.WriteEndObject();
    }
}
