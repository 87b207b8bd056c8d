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

    private static readonly string[] s_aliases = ["realization", "config", "baseline", "rules"];

    public static Command Create(TextWriter output)
    {
        var document = new Argument<Func<string>?>("DOCUMENT")
        {
            Description = "Dokumen / document: plan (default), realization, config, baseline, rules, report",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result => KinerjaCommand.Word<Func<string>?>(result, [.. s_schemas.Select(schema => (schema.Word, (Func<string>?)schema.Schema))]),
        };
        Option<bool>[] aliases = [.. s_aliases.Select(word => new Option<bool>($"--{word}") { Description = $"Sama dengan / same as: {word}" })];
        var command = new Command("schema", "Mencetak JSON Schema sebuah dokumen. / Prints the JSON Schema of a document.") { document };
        foreach (Option<bool> alias in aliases)
            command.Options.Add(alias);
        command.Validators.Add(given =>
        {
            int words = given.GetResult(document) is { Tokens.Count: > 0 } ? 1 : 0;
            if (words + aliases.Count(given.GetValue) > 1)
                given.AddError("Pilih satu skema saja. / Choose one schema only.");
        });
        command.SetAction(parsed =>
        {
            string word = Array.Find(aliases, parsed.GetValue)?.Name[2..] ?? s_schemas[0].Word;
            Func<string> schema = parsed.GetValue(document) ?? Array.Find(s_schemas, known => known.Word == word).Schema;
            output.WriteLine(schema().TrimEnd());
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
