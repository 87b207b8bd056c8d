using Kinerja.Diagnostics;
using Kinerja.Measuring;

namespace Kinerja.Tool.Measuring;

/// <summary>A scorecard for a memo or a report: headings and tables of Markdown.</summary>
internal sealed class MarkdownScorecard : IScorecardReport
{
    public void Write(Scorecard scorecard, IReadOnlyList<ScoreExplanation> explanations, Language language, TextWriter output)
    {
        output.WriteLine($"# {Escaped(ScoreHeading.Title(scorecard))}");
        output.WriteLine();
        output.WriteLine(Escaped(ScoreHeading.Rules(scorecard, language)));
        WriteTable(new LocalizedText("Indikator", "Indicators").In(language), ScoreTable.OfIndicators(scorecard, language), output);
        WriteTable(new LocalizedText("Sasaran, jabatan, dan organisasi", "Sasaran, positions and organisation").In(language), ScoreTable.OfElements(scorecard, language), output);
        Diagnostic[] findings = [.. ScoreHeading.Findings(scorecard)];
        if (findings.Length > 0)
            WriteHeading(new LocalizedText("Catatan", "Remarks").In(language), output);
        foreach (Diagnostic finding in findings)
            output.WriteLine($"- {finding.Id}: {Escaped(finding.GetMessage(language))}");
        foreach (ScoreExplanation explanation in explanations)
        {
            WriteHeading(Escaped(explanation.Lines[0].In(language)), output);
            foreach (LocalizedText line in explanation.Lines.Skip(1))
                output.WriteLine($"1. {Escaped(line.In(language))}");
        }
    }

    private static void WriteTable(string heading, ScoreTable table, TextWriter output)
    {
        WriteHeading(heading, output);
        WriteRow(table.Header, output);
        output.WriteLine($"|{string.Concat(Enumerable.Repeat("---|", table.Header.Count))}");
        foreach (IReadOnlyList<string> row in table.Rows)
            WriteRow(row, output);
    }

    private static void WriteHeading(string heading, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"## {heading}");
        output.WriteLine();
    }

    private static void WriteRow(IEnumerable<string> cells, TextWriter output) => output.WriteLine($"| {string.Join(" | ", cells.Select(Escaped))} |");

    // What Markdown or the HTML inside it would take for its own.
    private static string Escaped(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length);
        foreach (char letter in PlainLine.Of(text))
        {
            if (letter is '|' or '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '#')
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
