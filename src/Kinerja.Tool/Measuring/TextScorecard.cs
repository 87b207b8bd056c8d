using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Measuring;

namespace Kinerja.Tool.Measuring;

/// <summary>A scorecard for a terminal: two tables in columns, then what is to say, then the explanations that were asked for.</summary>
internal sealed class TextScorecard : IScorecardReport
{
    private const int WidestCell = 48;
    private const int Gap = 2;

    public void Write(Scorecard scorecard, IReadOnlyList<ScoreExplanation> explanations, Language language, TextWriter output)
    {
        output.WriteLine(PlainLine.Of(ScoreHeading.Title(scorecard)));
        output.WriteLine(PlainLine.Of(ScoreHeading.Rules(scorecard, language)));
        output.WriteLine();
        WriteTable(ScoreTable.OfIndicators(scorecard, language), output);
        output.WriteLine();
        WriteTable(ScoreTable.OfElements(scorecard, language), output);
        Diagnostic[] findings = [.. ScoreHeading.Findings(scorecard)];
        if (findings.Length > 0)
            output.WriteLine();
        foreach (Diagnostic finding in findings)
            output.WriteLine(finding.Format(language));
        foreach (ScoreExplanation explanation in explanations)
        {
            output.WriteLine();
            foreach (string line in explanation.Format(language).Split('\n'))
                output.WriteLine(PlainLine.Of(line));
        }
    }

    private static void WriteTable(ScoreTable table, TextWriter output)
    {
        string[][] rows = [.. table.Rows.Prepend(table.Header).Select(row => row.Select(cell => Cut(PlainLine.Of(cell))).ToArray())];
        int[] widths = [.. Enumerable.Range(0, table.Header.Count).Select(column => rows.Max(row => WidthOf(row[column])))];
        foreach (string[] row in rows)
        {
            IEnumerable<string> cells = row.Select((cell, column) => cell + new string(' ', widths[column] - WidthOf(cell) + Gap));
            output.WriteLine(string.Concat(cells).TrimEnd());
        }
    }

    private static string Cut(string cell) => WidthOf(cell) <= WidestCell ? cell : $"{new StringInfo(cell).SubstringByTextElements(0, WidestCell - 1)}…";

    private static int WidthOf(string cell) => new StringInfo(cell).LengthInTextElements;
}
