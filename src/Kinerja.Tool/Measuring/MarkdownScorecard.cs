using Kinerja.Diagnostics;
using Kinerja.Measuring;

namespace Kinerja.Tool.Measuring;

/// <summary>A scorecard for a memo or a report: headings and tables of Markdown.</summary>
internal sealed class MarkdownScorecard : IScorecardReport
{
    public void Write(Scorecard scorecard, IReadOnlyList<ScoreExplanation> explanations, Language language, TextWriter output)
    {
        output.WriteLine($"# {Markdown.Text(ScoreHeading.Title(scorecard))}");
        output.WriteLine();
        output.WriteLine(Markdown.Text(ScoreHeading.Rules(scorecard, language)));
        WriteTable(new LocalizedText("Indikator", "Indicators").In(language), ScoreTable.OfIndicators(scorecard, language), output);
        WriteTable(new LocalizedText("Sasaran, jabatan, dan organisasi", "Sasaran, positions and organisation").In(language), ScoreTable.OfElements(scorecard, language), output);
        Diagnostic[] findings = [.. ScoreHeading.Findings(scorecard)];
        if (findings.Length > 0)
            Markdown.WriteHeading(output, new LocalizedText("Catatan", "Remarks").In(language));
        foreach (Diagnostic finding in findings)
            output.WriteLine($"- {finding.Id}: {Markdown.Text(finding.GetMessage(language))}");
        foreach (ScoreExplanation explanation in explanations)
        {
            Markdown.WriteHeading(output, explanation.Lines[0].In(language));
            foreach (LocalizedText line in explanation.Lines.Skip(1))
                output.WriteLine($"1. {Markdown.Text(line.In(language))}");
        }
    }

    private static void WriteTable(string heading, ScoreTable table, TextWriter output)
    {
        Markdown.WriteHeading(output, heading);
        Markdown.WriteHeader(output, table.Header);
        foreach (IReadOnlyList<string> row in table.Rows)
            Markdown.WriteRow(output, row);
    }
}
