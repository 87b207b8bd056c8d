using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;

namespace Kinerja.Tool.Measuring;

/// <summary>A scorecard as two tables of words: its indicators, and what they roll up to.</summary>
/// <param name="Header">The names of the columns.</param>
/// <param name="Rows">The cells, row by row.</param>
internal sealed record ScoreTable(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static ScoreTable OfIndicators(Scorecard scorecard, Language language) => new(
        language == Language.Indonesian
            ? ["Kode", "Indikator", "Target", "Realisasi", "Capaian", "Pita", "Tren", "Tahun lalu", "Jangka menengah", "Pendukung"]
            : ["Code", "Indicator", "Target", "Realisation", "Achievement", "Band", "Trend", "Last year", "Medium term", "Support"],
        [.. scorecard.Indicators.Select(score => RowOf(score, language))]);

    public static ScoreTable OfElements(Scorecard scorecard, Language language) => new(
        language == Language.Indonesian ? ["Kode", "Uraian", "Capaian", "Lengkap", "Pita"] : ["Code", "What", "Achievement", "Complete", "Band"],
        [
            RowOf(scorecard.Organization, scorecard.Cascade.Organization.Name, language),
            .. scorecard.Nodes.Zip(scorecard.Cascade.Nodes).Where(pair => pair.First.Score.Total > 0).Select(pair => RowOf(pair.First, pair.Second.Text, language)),
            .. scorecard.Positions.Zip(scorecard.Cascade.Positions).Where(pair => pair.First.Score.Total > 0).Select(pair => RowOf(pair.First, pair.Second.Title, language)),
        ]);

    private static string[] RowOf(IndicatorScore score, Language language) =>
    [
        score.Indicator.Code,
        score.Indicator.Name.Length == 0 ? ShownScore.Nothing : score.Indicator.Name,
        ShownScore.Of(score.Target, language),
        ShownScore.Of(score.Realization, language),
        ShownScore.Of(score.Achievement, language),
        BandOf(score, language),
        ShownScore.Of(score.Previous?.Trend ?? Trend.Unknown),
        ShownScore.Of(score.LastYear?.Realization, language),
        score.MediumTerm is { } goal ? $"{ShownScore.Of(goal.Target, language)} ({goal.Period})" : ShownScore.Nothing,
        ShownScore.Coverage(score.Support, language),
    ];

    private static string BandOf(IndicatorScore score, Language language)
    {
        if (score.Band is { } band)
            return band.Code;
        return score.Target is not null && !score.IsComplete ? new LocalizedText("belum lengkap", "incomplete").In(language) : ShownScore.Nothing;
    }

    private static string[] RowOf(ElementScore element, string text, Language language) =>
    [
        element.Code,
        text.Length == 0 ? ShownScore.Nothing : text,
        ShownScore.Of(element.Score, language),
        ShownScore.Coverage(element.Score, language),
        element.Score.Band?.Code ?? (element.Score.IsComplete ? ShownScore.Nothing : new LocalizedText("belum lengkap", "incomplete").In(language)),
    ];
}
