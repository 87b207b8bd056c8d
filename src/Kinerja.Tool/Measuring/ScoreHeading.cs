using Kinerja.Diagnostics;
using Kinerja.Measuring;

namespace Kinerja.Tool.Measuring;

/// <summary>What stands above and below the tables: whose plan, which period, which rules, and what was found.</summary>
internal static class ScoreHeading
{
    public static string Title(Scorecard scorecard)
    {
        string name = scorecard.Cascade.Organization.Name is { Length: > 0 } given ? given : scorecard.Cascade.Organization.Code;
        return scorecard.Period is { } period ? $"{name}, {period}" : name;
    }

    public static string Rules(Scorecard scorecard, Language language)
    {
        string none = new LocalizedText("tidak dinyatakan", "not stated").In(language);
        string pack = scorecard.Options.Rules.Count > 0 ? string.Join(", ", scorecard.Options.Rules) : none;
        string bands = scorecard.Options.Bands?.Name ?? none;
        string date = scorecard.Options.Date is { } day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : none;
        return new LocalizedText($"Aturan: {pack}. Skala: {bands}. Tanggal: {date}.", $"Rules: {pack}. Scale: {bands}. Date: {date}.").In(language);
    }

    /// <summary>Everything that is to say, that about the realisations first.</summary>
    public static IEnumerable<Diagnostic> Findings(Scorecard scorecard) => scorecard.Diagnostics.Concat(scorecard.Indicators.SelectMany(score => score.Diagnostics));
}
