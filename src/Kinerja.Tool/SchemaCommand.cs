using System.CommandLine;
using Kinerja.Serialization;

namespace Kinerja.Tool;

/// <summary>kinerja schema: prints the JSON Schema of a document.</summary>
internal static class SchemaCommand
{
    public static Command Create(TextWriter output)
    {
        var ofRealizations = new Option<bool>("--realization") { Description = "Skema dokumen realisasi / schema of the realisation document" };
        var ofConfigurations = new Option<bool>("--config") { Description = "Skema konfigurasi pemeriksaan / schema of the check configuration" };
        var ofBaselines = new Option<bool>("--baseline") { Description = "Skema baseline temuan / schema of the baseline of findings" };
        var command = new Command("schema", "Mencetak JSON Schema dokumen rencana. / Prints the JSON Schema of the plan document.") { ofRealizations, ofConfigurations, ofBaselines };
        command.Validators.Add(given =>
        {
            if (new[] { ofRealizations, ofConfigurations, ofBaselines }.Count(given.GetValue) > 1)
                given.AddError("Pilih satu skema saja. / Choose one schema only.");
        });
        command.SetAction(parsed =>
        {
            string schema = parsed.GetValue(ofRealizations) ? KinerjaJson.RealizationSchema
                : parsed.GetValue(ofConfigurations) ? KinerjaJson.ConfigurationSchema
                : parsed.GetValue(ofBaselines) ? KinerjaJson.BaselineSchema
                : KinerjaJson.CascadeSchema;
            output.WriteLine(schema.TrimEnd());
            return ExitCode.Clean;
        });
        return command;
    }
}
