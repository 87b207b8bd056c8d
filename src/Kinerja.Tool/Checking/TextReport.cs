using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Tool.Fixing;

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
            foreach (LocalizedText line in FixListing.Of(document, run.Options.Fixes))
                output.WriteLine(PlainLine.Of(line.In(language)));
            var shown = new ShownFindings(document, run.Options);
            foreach (ReportedFinding reported in shown)
            {
                string text = reported.Finding.Format(language);
                output.WriteLine(hasColor ? Colored(text, reported.Finding.Severity) : text);
                WriteRelated(reported.Finding.RelatedLocations, language, output);
                if (run.Options.ShowsFixes)
                    WriteFixes(reported.Finding.Fixes, language, output);
                if (!reported.Counts)
                    output.WriteLine(PlainLine.Of($"    {Reason(reported).In(language)}"));
            }

            foreach ((string id, int count) in shown.LeftOut)
                output.WriteLine(new LocalizedText($"… dan {count} temuan {id} lain", $"… and {count} more {id}").In(language));
            output.WriteLine(PlainLine.Of(Summary(document).In(language)));
        }

        WriteTotals(run, language, output);
        if (run.Baseline is { } baseline)
            output.WriteLine(Summary(baseline).In(language));
        WriteInvitation(run, language, output);
    }

    // Where every kind was found once, each can be seen above.
    private static void WriteTotals(CheckRun run, Language language, TextWriter output)
    {
        (string Id, int Count)[] totals = [.. run.Totals];
        if (!Array.Exists(totals, total => total.Count > 1))
            return;
        output.WriteLine(new LocalizedText("Jumlah per jenis:", "Totals by kind:").In(language));
        int width = totals.Max(total => total.Count).ToString(CultureInfo.InvariantCulture).Length;
        foreach ((string id, int count) in totals)
            output.WriteLine($"  {count.ToString(CultureInfo.InvariantCulture).PadLeft(width)} {id} {run.TitleOf(id).In(language)}");
    }

    private static void WriteInvitation(CheckRun run, Language language, TextWriter output)
    {
        int safe = run.Documents.Sum(document => document.Counted.Count(reported => reported.Finding.Fixes.Any(fix => fix.Kind == FixKind.Safe)));
        if (safe > 0 && run.Options.Fixes == FixMode.None)
        {
            output.WriteLine(new LocalizedText(
                $"{safe} temuan dapat diperbaiki dengan aman: tambahkan --fix.",
                $"{Counted(safe, "finding")} can be fixed safely: add --fix.").In(language));
        }
    }

    private static void WriteFixes(ValueList<Fix> fixes, Language language, TextWriter output)
    {
        foreach (Fix fix in fixes)
        {
            LocalizedText line = fix.Kind == FixKind.Safe
                ? new($"    perbaikan aman: {fix.Title.Indonesian}", $"    safe fix: {fix.Title.English}")
                : new($"    saran: {fix.Title.Indonesian}", $"    suggestion: {fix.Title.English}");
            output.WriteLine(PlainLine.Of(line.In(language)));
        }
    }

    internal static LocalizedText Reason(ReportedFinding reported) => reported.Suppression is { } suppression
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

    internal static LocalizedText Summary(BaselineTally baseline) => new(
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
