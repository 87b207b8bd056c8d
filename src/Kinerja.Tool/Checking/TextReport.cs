using Kinerja.Diagnostics;

namespace Kinerja.Tool.Checking;

/// <summary>Findings for people, a paragraph each, and a line that counts them for each document.</summary>
internal sealed class TextReport : IReport
{
    private const int MostRelated = 3;

    public void Write(CheckRun run, Language language, TextWriter output)
    {
        bool hasColor = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        foreach (CheckedDocument document in run.Documents)
        {
            foreach (Diagnostic finding in document.Findings)
            {
                string text = finding.Format(language);
                output.WriteLine(hasColor ? Colored(text, finding.Severity) : text);
                WriteRelated(finding.RelatedLocations, language, output);
            }

            output.WriteLine(PlainLine.Of(Summary(document).In(language)));
        }
    }

    private static void WriteRelated(ValueList<RelatedLocation> related, Language language, TextWriter output)
    {
        foreach (RelatedLocation place in related.Take(MostRelated))
            output.WriteLine(PlainLine.Of($"    {place.Location}: {place.Message.In(language)}"));
        int leftOut = related.Count - MostRelated;
        if (leftOut > 0)
            output.WriteLine(new LocalizedText($"    … dan {leftOut} tempat lain", $"    … and {leftOut} more").In(language));
    }

    private static LocalizedText Summary(CheckedDocument document)
    {
        int errors = Count(document, DiagnosticSeverity.Error);
        int warnings = Count(document, DiagnosticSeverity.Warning);
        int infos = Count(document, DiagnosticSeverity.Info);
        return new(
            $"{document.Name}: {errors} galat, {warnings} peringatan, {infos} info",
            $"{document.Name}: {Counted(errors, "error")}, {Counted(warnings, "warning")}, {Counted(infos, "info")}");
    }

    private static string Counted(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";

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
