using Kinerja.Diagnostics;

namespace Kinerja.Tool.Checking;

/// <summary>Findings for people, a paragraph each, and a line that counts them for each document.</summary>
internal sealed class TextReport : IReport
{
    private const int MostRelated = 3;

    public void Write(CheckRun run, Language language, TextWriter output)
    {
        bool hasColor = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        foreach (CheckedDocument document in run.AllDocuments)
        {
            foreach (ReportedFinding reported in document.Findings.Where(finding => IsShown(finding, run.Options)))
            {
                string text = reported.Finding.Format(language);
                output.WriteLine(hasColor ? Colored(text, reported.Finding.Severity) : text);
                WriteRelated(reported.Finding.RelatedLocations, language, output);
                if (!reported.Counts)
                    output.WriteLine(PlainLine.Of($"    {Reason(reported).In(language)}"));
            }

            output.WriteLine(PlainLine.Of(Summary(document).In(language)));
        }

        if (run.Baseline is { } baseline)
            output.WriteLine(Summary(baseline).In(language));
    }

    private static bool IsShown(ReportedFinding reported, CheckOptions options) =>
        reported.Finding.Severity >= options.Configuration.Show && (reported.Counts || options.ShowsSuppressed);

    private static LocalizedText Reason(ReportedFinding reported) => reported.Suppression is { } suppression
        ? new($"dikecualikan: {suppression.Justification}", $"suppressed: {suppression.Justification}")
        : new("sudah diterima dalam baseline", "accepted in the baseline");

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
        int errors = document.Count(DiagnosticSeverity.Error);
        int warnings = document.Count(DiagnosticSeverity.Warning);
        int infos = document.Count(DiagnosticSeverity.Info);
        int suppressed = document.Findings.Count(finding => finding.Suppression is not null);
        int accepted = document.Findings.Count(finding => finding is { Suppression: null, IsAccepted: true });
        return new(
            $"{document.Name}: {errors} galat, {warnings} peringatan, {infos} info{IfAny(suppressed, "dikecualikan")}{IfAny(accepted, "sudah diterima")}",
            $"{document.Name}: {Counted(errors, "error")}, {Counted(warnings, "warning")}, {Counted(infos, "info")}{IfAny(suppressed, "suppressed")}{IfAny(accepted, "accepted before")}");
    }

    private static LocalizedText Summary(BaselineTally baseline) => new(
        $"Baseline: {baseline.Accepted} temuan sudah diterima, {baseline.New} baru, {baseline.Vanished} sudah hilang.",
        $"Baseline: {Counted(baseline.Accepted, "finding")} accepted before, {baseline.New} new, {baseline.Vanished} gone.");

    private static string IfAny(int count, string words) => count == 0 ? "" : $", {count} {words}";

    private static string Counted(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";

    // The first line carries the colour of its severity; the formula below it stays as it is.
    private static string Colored(string text, DiagnosticSeverity severity)
    {
        int end = text.IndexOf('\n');
        string first = end < 0 ? text : text[..end];
        int code = severity switch { DiagnosticSeverity.Error => 31, DiagnosticSeverity.Warning => 33, _ => 36 };
        return $"\u001b[{code}m{first}\u001b[0m{(end < 0 ? "" : text[end..])}";
    }
}
