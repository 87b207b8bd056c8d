using System.CommandLine;
using Kinerja.Serialization;

namespace Kinerja.Tool;

/// <summary>kinerja schema: prints the JSON Schema of a document.</summary>
internal static class SchemaCommand
{
    public static Command Create(TextWriter output)
    {
        var ofRealizations = new Option<bool>("--realization") { Description = "Skema dokumen realisasi / schema of the realisation document" };
        var command = new Command("schema", "Mencetak JSON Schema dokumen rencana. / Prints the JSON Schema of the plan document.") { ofRealizations };
        command.SetAction(parsed =>
        {
            output.WriteLine((parsed.GetValue(ofRealizations) ? KinerjaJson.RealizationSchema : KinerjaJson.CascadeSchema).TrimEnd());
            return ExitCode.Clean;
        });
        return command;
    }
}
