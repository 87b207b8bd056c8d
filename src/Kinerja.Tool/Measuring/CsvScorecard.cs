using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Measuring;

namespace Kinerja.Tool.Measuring;

/// <summary>The indicators of a scorecard for a spreadsheet: comma-separated, decimal point, every digit, the same in every language.</summary>
/// <remarks>After RFC 4180. A text that a spreadsheet would take for a formula is led by an apostrophe.</remarks>
internal sealed class CsvScorecard : IScorecardReport
{
    private static readonly string[] s_header =
    [
        "code", "name", "kind", "owner", "measures", "unit", "polarity", "target", "realization", "variant", "achievement", "achievement_raw", "band", "complete",
        "previous", "trend", "last_year", "medium_term_period", "medium_term_target", "medium_term_achievement", "support", "support_counted", "support_total", "findings",
    ];

    public void Write(Scorecard scorecard, IReadOnlyList<ScoreExplanation> explanations, Language language, TextWriter output)
    {
        WriteRow(s_header, output);
        foreach (IndicatorScore score in scorecard.Indicators)
            WriteRow(RowOf(score), output);
    }

    private static IEnumerable<string> RowOf(IndicatorScore score) =>
    [
        Text(score.Indicator.Code),
        Text(score.Indicator.Name),
        score.Indicator.Kind.ToString().ToLowerInvariant(),
        Text(score.Indicator.Owner),
        Text(score.Indicator.Measures),
        Text(score.Indicator.Unit.Text),
        score.Indicator.Polarity.ToString().ToLowerInvariant(),
        Value(score.Target),
        Value(score.Realization),
        Text(score.Achievement?.Variant.Name ?? ""),
        score.Achievement?.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
        score.Achievement is { Status: AchievementStatus.Value } achievement ? achievement.Raw.ToString() : "",
        Text(score.Band?.Code ?? ""),
        score.IsComplete ? "true" : "false",
        Value(score.Previous?.Realization),
        score.Previous?.Trend.ToString().ToLowerInvariant() ?? "",
        Value(score.LastYear?.Realization),
        score.MediumTerm?.Period.ToString() ?? "",
        Value(score.MediumTerm?.Target),
        score.MediumTerm?.Achievement?.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
        Number(score.Support.Value),
        score.Support.Counted.ToString(CultureInfo.InvariantCulture),
        score.Support.Total.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', score.Diagnostics.Select(finding => finding.Id)),
    ];

    private static string Value(IndicatorValue? value) => value is NumberValue or RangeValue or null ? value?.ToString() ?? "" : Text(value.ToString() ?? "");

    private static string Number(Rational? number) => number is { } exact && exact.TryToDecimal(out decimal value) ? value.ToString(CultureInfo.InvariantCulture) : "";

    private static string Text(string text) => text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') ? $"'{text}" : text;

    private static void WriteRow(IEnumerable<string> cells, TextWriter output)
    {
        output.Write(string.Join(',', cells.Select(Quoted)));
        output.Write("\r\n");
    }

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
