using System.Reflection;
using System.Text.Json;
using Kinerja.Configuration;
using Kinerja.Diagnostics;

namespace Kinerja.Tool.Checking;

/// <summary>Findings as SARIF 2.1.0, for code review and dashboards.</summary>
internal sealed class SarifReport : IReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public bool LocatesFixes => true;

    public void Write(CheckRun run, Language language, TextWriter output) => JsonText.Write(output, json =>
    {
        DiagnosticDescriptor[] rules = [.. run.Descriptors.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, language);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("language", language == Language.Indonesian ? "id-ID" : "en-US");
        json.WriteStartArray("artifacts");
        // A document may be named twice, but the schema wants each artifact once.
        foreach (string name in run.AllDocuments.SelectMany(Artifacts).Distinct())
        {
            json.WriteStartObject();
            WriteArtifact(json, "location", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (CheckedDocument document in run.AllDocuments)
        {
            foreach (ReportedFinding reported in document.Findings)
            {
                int rule = Array.FindIndex(rules, rule => rule.Id == reported.Finding.Id);
                WriteResult(json, document.Name, reported, rule, run, language);
            }
        }

        foreach (BaselineFinding vanished in run.Vanished)
            WriteVanished(json, vanished, Array.FindIndex(rules, rule => rule.Id == vanished.Id), rules, run, language);
        json.WriteEndArray();
        WriteTotals(json, run);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    // A comparison also leads into the other document.
    private static IEnumerable<string> Artifacts(CheckedDocument document) => document.Findings
        .SelectMany(reported => reported.Finding.RelatedLocations)
        .Select(related => related.Location.Document)
        .Where(name => name.Length > 0)
        .Prepend(document.Name);

    private static void WriteTool(Utf8JsonWriter json, DiagnosticDescriptor[] rules, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "kinerja");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
        json.WriteStartArray("rules");
        foreach (DiagnosticDescriptor rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title.In(language));
            WriteText(json, "help", rule.Repair.In(language));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("category", rule.Category.ToString());
            json.WriteString("certainty", rule.Certainty.ToString());
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, string document, ReportedFinding reported, int rule, CheckRun run, Language language)
    {
        Diagnostic finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        if (rule >= 0)
            json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", finding.GetMessage(language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WriteLocation(json, document, finding.Location);
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.RelatedLocations.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (RelatedLocation related in finding.RelatedLocations)
            {
                json.WriteStartObject();
                WriteLocation(json, related.Location.Document.Length > 0 ? related.Location.Document : document, related.Location);
                WriteText(json, "message", related.Message.In(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        WriteFingerprint(json, reported.Fingerprint);
        // SARIF wants each of these two on every result of a run, or on none.
        if (run.Baseline is not null)
            json.WriteString("baselineState", reported.IsAccepted ? "unchanged" : "new");
        if (run.Configuration is not null)
            WriteSuppressions(json, reported.Suppression);
        SarifFixes.Write(json, document, reported.Fixes, language);
        json.WriteEndObject();
    }

    // What was accepted before and is gone is told once more, so that whoever keeps the list can strike it out.
    private static void WriteVanished(Utf8JsonWriter json, BaselineFinding vanished, int rule, DiagnosticDescriptor[] rules, CheckRun run, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", vanished.Id);
        if (rule >= 0)
            json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", rule >= 0 ? Level(rules[rule].DefaultSeverity) : "none");
        WriteText(json, "message", new LocalizedText("Temuan yang dahulu diterima ini tidak ada lagi.", "This finding was accepted before and is gone.").In(language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WriteLocation(json, vanished.Document, new() { Code = vanished.Code });
        json.WriteEndObject();
        json.WriteEndArray();
        WriteFingerprint(json, vanished.Fingerprint);
        json.WriteString("baselineState", "absent");
        if (run.Configuration is not null)
            WriteSuppressions(json, null);
        json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, CheckRun run)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject("totals");
        foreach ((string id, int count) in run.Totals)
            json.WriteNumber(id, count);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFingerprint(Utf8JsonWriter json, string fingerprint)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString("kinerjaFinding/v1", fingerprint);
        json.WriteEndObject();
    }

    private static void WriteSuppressions(Utf8JsonWriter json, Suppression? suppression)
    {
        json.WriteStartArray("suppressions");
        if (suppression is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", suppression.Justification);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, string document, DiagnosticLocation location)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, "artifactLocation", document);
        if (location is { Line: { } line, Column: { } column })
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteNumber("startColumn", column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (location.Pointer is null && location.Code.Length == 0)
            return;
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        if (location.Code.Length > 0)
            json.WriteString("name", location.Code);
        if (location.Pointer is { } pointer)
            json.WriteString("fullyQualifiedName", pointer);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    internal static void WriteArtifact(Utf8JsonWriter json, string name, string document)
    {
        json.WriteStartObject(name);
        json.WriteString("uri", string.Join('/', document.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    internal static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };
}
