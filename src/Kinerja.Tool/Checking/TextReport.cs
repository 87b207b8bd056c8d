using Kinerja.Diagnostics;

namespace Kinerja.Tool.Checking;

/// <summary>Findings for people, a paragraph each, and a line that counts them for each document.</summary>
internal sealed class TextReport : IReport
{
    public void Write(CheckRun run, Language language, TextWriter output)
    {
        bool hasColor = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        foreach (CheckedDocument document in run.Documents)
        {
            foreach (Diagnostic finding in document.Findings)
            {
                string text = finding.Format(language);
                output.WriteLine(hasColor ? Colored(text, finding.Severity) : text);
                foreach (RelatedLocation related in finding.RelatedLocations.Take(3))
                    output.WriteLine($"    {related.Location}: {related.Message.In(language)}");
            }

            output.WriteLine(Summary(document).In(language));
        }
    }

    private static LocalizedText Summary(CheckedDocument document)
    {
        int errors = Count(document, DiagnosticSeverity.Error);
        int warnings = Count(document, DiagnosticSeverity.Warning);
        int infos = Count(document, DiagnosticSeverity.Info);
        return new(
            $"{document.Name}: {errors} galat, {warnings} peringatan, {infos} info",
            $"{document.Name}: {errors} errors, {warnings} warnings, {infos} infos");
    }

    private static int Count(CheckedDocument document, DiagnosticSeverity severity) => document.Findings.Count(finding => finding.Severity == severity);

    // The first line carries the colour of its severity; the formula below it stays as it is.
    private static string Colored(string text, DiagnosticSeverity severity)
    {
        int end = text.IndexOf('\n');
        string first = end < 0 ? text : text[..end];
        int code = severity switch { DiagnosticSeverity.Error => 31, DiagnosticSeverity.Warning => 33, _ => 36 };
        return $"\u001b[{code}m{first}\u001b[0m{(end < 0 ? "" : text[end..])}";
    }
}
