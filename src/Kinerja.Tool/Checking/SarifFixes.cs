using System.Text.Json;
using Kinerja.Diagnostics;
using Kinerja.Serialization;
using Kinerja.Tool.Fixing;

namespace Kinerja.Tool.Checking;

/// <summary>The fixes of a finding as SARIF has them: stretches of the document and what to put there.</summary>
internal static class SarifFixes
{
    public static void Write(Utf8JsonWriter json, string document, ValueList<LocatedFix> fixes, Language language)
    {
        LocatedFix[] applicable = [.. fixes.Where(fix => fix.Refusal is null)];
        if (applicable.Length == 0)
            return;
        json.WriteStartArray("fixes");
        foreach (LocatedFix located in applicable)
        {
            json.WriteStartObject();
            SarifReport.WriteText(json, "description", located.Fix.Title.In(language));
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            SarifReport.WriteArtifact(json, "artifactLocation", document);
            json.WriteStartArray("replacements");
            foreach (TextReplacement replacement in located.Replacements)
                Write(json, replacement);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartObject("properties");
            json.WriteString("kind", FixJson.KindWord(located.Fix.Kind));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, TextReplacement replacement)
    {
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        json.WriteNumber("startLine", replacement.Line);
        json.WriteNumber("startColumn", replacement.Column);
        json.WriteNumber("endLine", replacement.EndLine);
        json.WriteNumber("endColumn", replacement.EndColumn);
        json.WriteEndObject();
        if (replacement.After.Length > 0)
            SarifReport.WriteText(json, "insertedContent", replacement.After);
        json.WriteEndObject();
    }
}
