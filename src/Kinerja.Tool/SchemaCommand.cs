using System.CommandLine;
using System.Reflection;
using Kinerja.Serialization;

namespace Kinerja.Tool;

/// <summary>kinerja schema: prints the JSON Schema of a document.</summary>
internal static class SchemaCommand
{
    private static readonly (string Word, Func<string> Schema)[] s_schemas =
    [
        ("plan", () => KinerjaJson.CascadeSchema),
        ("realization", () => KinerjaJson.RealizationSchema),
        ("config", () => KinerjaJson.ConfigurationSchema),
        ("baseline", () => KinerjaJson.BaselineSchema),
        ("rules", () => KinerjaJson.RulePackSchema),
        ("report", ReportSchema),
    ];

    public static Command Create(TextWriter output)
    {
        var document = new Argument<Func<string>?>("DOCUMENT")
        {
            Description = "Dokumen / document: plan (default), realization, config, baseline, rules, report",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result => KinerjaCommand.Word<Func<string>?>(result, [.. s_schemas.Select(schema => (schema.Word, (Func<string>?)schema.Schema))]),
        };
        var ofRealizations = new Option<bool>("--realization") { Description = "Sama dengan / same as: realization" };
        var ofConfigurations = new Option<bool>("--config") { Description = "Sama dengan / same as: config" };
        var ofBaselines = new Option<bool>("--baseline") { Description = "Sama dengan / same as: baseline" };
        var ofRules = new Option<bool>("--rules") { Description = "Sama dengan / same as: rules" };
        var command = new Command("schema", "Mencetak JSON Schema sebuah dokumen. / Prints the JSON Schema of a document.") { document, ofRealizations, ofConfigurations, ofBaselines, ofRules };
        command.Validators.Add(given =>
        {
            int words = given.GetResult(document) is { Tokens.Count: > 0 } ? 1 : 0;
            if (words + new[] { ofRealizations, ofConfigurations, ofBaselines, ofRules }.Count(given.GetValue) > 1)
                given.AddError("Pilih satu skema saja. / Choose one schema only.");
        });
        command.SetAction(parsed =>
        {
            string schema = parsed.GetValue(document) is { } chosen ? chosen()
                : parsed.GetValue(ofRealizations) ? KinerjaJson.RealizationSchema
                : parsed.GetValue(ofConfigurations) ? KinerjaJson.ConfigurationSchema
                : parsed.GetValue(ofBaselines) ? KinerjaJson.BaselineSchema
                : parsed.GetValue(ofRules) ? KinerjaJson.RulePackSchema
                : KinerjaJson.CascadeSchema;
            output.WriteLine(schema.TrimEnd());
            return ExitCode.Clean;
        });
        return command;
    }

    // The report is the tool's own, so its schema travels with the tool.
    private static string ReportSchema()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("kinerja-findings.v1.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
