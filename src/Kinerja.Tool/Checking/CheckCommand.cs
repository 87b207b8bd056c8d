using System.CommandLine;
using Kinerja.Diagnostics;

namespace Kinerja.Tool.Checking;

/// <summary>kinerja check: reads plan documents, checks them and reports what was found.</summary>
internal static class CheckCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("FILE") { Description = "Dokumen rencana (JSON) / plan documents", Arity = ArgumentArity.OneOrMore };
        var format = new Option<IReport>("--format", "-f")
        {
            Description = "Bentuk keluaran / output: text (default), json, sarif",
            HelpName = "text|json|sarif",
            DefaultValueFactory = _ => new TextReport(),
            CustomParser = result => KinerjaCommand.Word<IReport>(result, [("text", new TextReport()), ("json", new JsonReport()), ("sarif", new SarifReport())]),
        };
        var threshold = new Option<DiagnosticSeverity>("--fail-on")
        {
            Description = "Bobot temuan yang menggagalkan / severity that fails: error, warning (default), info",
            HelpName = "error|warning|info",
            DefaultValueFactory = _ => DiagnosticSeverity.Warning,
            CustomParser = result => KinerjaCommand.Word(result, [("error", DiagnosticSeverity.Error), ("warning", DiagnosticSeverity.Warning), ("info", DiagnosticSeverity.Info)]),
        };
        Option<Language> language = KinerjaCommand.LanguageOption();
        var command = new Command("check", "Memeriksa dokumen rencana. / Checks plan documents.") { files, format, threshold, language };
        command.SetAction(parsed =>
        {
            CheckRun run = CheckRun.Over(parsed.GetValue(files)!);
            foreach (LocalizedText problem in run.Problems)
                error.WriteLine(PlainLine.Of(problem.In(parsed.GetValue(language))));
            parsed.GetValue(format)!.Write(run, parsed.GetValue(language), output);
            if (run.Problems.Count > 0)
                return ExitCode.CouldNotRun;
            return run.Findings.Any(finding => finding.Severity >= parsed.GetValue(threshold)) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
