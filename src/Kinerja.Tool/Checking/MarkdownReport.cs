using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Tool.Fixing;

namespace Kinerja.Tool.Checking;

/// <summary>Findings as a memo for a planner: totals, then a table for each document with place, what was found and how to repair it.</summary>
internal sealed class MarkdownReport : IReport
{
    public void Write(CheckRun run, Language language, TextWriter output)
    {
        output.WriteLine(new LocalizedText("# Hasil pemeriksaan rencana kinerja", "# Check of performance plans").In(language));
        output.WriteLine();
        WriteDocuments(run, language, output);
        WriteTotals(run, language, output);
        foreach (CheckedDocument document in run.AllDocuments)
        {
            WriteFixed(document, run.Options.Fixes, language, output);
            WriteFindings(document, run, language, output);
        }

        if (run.Baseline is { } baseline)
        {
            output.WriteLine();
            output.WriteLine(TextReport.Summary(baseline).In(language));
        }
    }

    private static void WriteDocuments(CheckRun run, Language language, TextWriter output)
    {
        WriteHeader(output, language, new("Dokumen", "Document"), new("Galat", "Errors"), new("Peringatan", "Warnings"), "Info");
        foreach (CheckedDocument document in run.AllDocuments)
        {
            Markdown.WriteRow(
                output,
                document.Name,
                Number(document.Count(DiagnosticSeverity.Error)),
                Number(document.Count(DiagnosticSeverity.Warning)),
                Number(document.Count(DiagnosticSeverity.Info)));
        }
    }

    private static void WriteTotals(CheckRun run, Language language, TextWriter output)
    {
        (string Id, int Count)[] totals = [.. run.Totals];
        if (totals.Length == 0)
            return;
        Markdown.WriteHeading(output, new LocalizedText("Jumlah per jenis", "Totals by kind").In(language));
        WriteHeader(output, language, "Id", new("Jenis temuan", "Kind of finding"), new("Jumlah", "Count"));
        foreach ((string id, int count) in totals)
            Markdown.WriteRow(output, id, run.TitleOf(id).In(language), Number(count));
    }

    private static void WriteFixed(CheckedDocument document, FixMode mode, Language language, TextWriter output)
    {
        if (document.Applied.Count == 0)
            return;
        LocalizedText what = mode == FixMode.Preview ? new("Perbaikan yang dapat diterapkan", "Fixes that could be applied") : new("Perbaikan yang diterapkan", "Fixes that were applied");
        Markdown.WriteHeading(output, $"{what.In(language)}: {document.Name}");
        WriteHeader(output, language, new("Tempat", "Place"), "Id", new("Perbaikan", "Fix"));
        foreach (AppliedFix applied in document.Applied)
            Markdown.WriteRow(output, Place(applied.Finding.Location, language), applied.Finding.Id, applied.Located.Fix.Title.In(language));
    }

    private static void WriteFindings(CheckedDocument document, CheckRun run, Language language, TextWriter output)
    {
        var shown = new ShownFindings(document, run.Options);
        if (!shown.Any())
            return;
        Markdown.WriteHeading(output, $"{new LocalizedText("Temuan", "Findings").In(language)}: {document.Name}");
        WriteHeader(output, language, "No", new("Tempat", "Place"), new("Bobot", "Severity"), "Id", new("Temuan", "Finding"), new("Perbaikan", "Repair"));
        int number = 0;
        foreach (ReportedFinding reported in shown)
        {
            Diagnostic finding = reported.Finding;
            Markdown.WriteRow(output, Number(++number), Place(finding.Location, language), Weight(finding, language), finding.Id, What(reported, language), Repair(finding, run.Options, language));
        }

        foreach ((string id, int count) in shown.LeftOut)
        {
            output.WriteLine();
            output.WriteLine(new LocalizedText($"… dan {count} temuan {id} lain.", $"… and {count} more {id}.").In(language));
        }
    }

    private static string Place(DiagnosticLocation location, Language language)
    {
        string line = location.Line is { } number ? new LocalizedText($"baris {number}", $"line {number}").In(language) : "";
        return (location.Code, line) switch
        {
            ("", "") => "-",
            ("", _) => line,
            (_, "") => location.Code,
            _ => $"{location.Code} ({line})",
        };
    }

    private static string Weight(Diagnostic finding, Language language) => finding.Severity switch
    {
        DiagnosticSeverity.Error => new LocalizedText("galat", "error").In(language),
        DiagnosticSeverity.Warning => new LocalizedText("peringatan", "warning").In(language),
        DiagnosticSeverity.Info => "info",
        _ => new LocalizedText("tersembunyi", "hidden").In(language),
    };

    // A suspicion is called one, so that nobody takes it for a fact.
    private static string What(ReportedFinding reported, Language language)
    {
        Diagnostic finding = reported.Finding;
        LocalizedText suspicion = finding.Descriptor.Certainty == DiagnosticCertainty.Heuristic ? new(" (Dugaan; pastikan dahulu.)", " (A suspicion; make sure first.)") : default;
        string reason = reported.Counts ? "" : $" ({TextReport.Reason(reported).In(language)})";
        return $"{finding.GetMessage(language)}{suspicion.In(language)}{reason}";
    }

    private static string Repair(Diagnostic finding, CheckOptions options, Language language)
    {
        string repair = finding.Descriptor.Repair.In(language);
        return options.ShowsFixes && finding.Fixes.Count > 0 ? $"{repair} {string.Join("; ", finding.Fixes.Select(fix => fix.Title.In(language)))}." : repair;
    }

    private static void WriteHeader(TextWriter output, Language language, params LocalizedText[] columns) =>
        Markdown.WriteHeader(output, [.. columns.Select(column => column.In(language))]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
