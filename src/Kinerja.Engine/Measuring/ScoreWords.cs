using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>The sentences with which a scorecard explains its numbers.</summary>
internal static class ScoreWords
{
    public static LocalizedText Nothing { get; } = new("tidak ada nilai", "no value");

    public static LocalizedText NoRealization { get; } = new("realisasi tidak dilaporkan, jadi tidak ada capaian", "the realisation was not reported, so there is no achievement");

    public static LocalizedText Incomplete { get; } = new("data belum lengkap, jadi tidak ada pita", "the data is incomplete, so there is no band");

    public static LocalizedText Indicator(Indicator indicator, Period? period)
    {
        string name = indicator.Name.Length == 0 ? indicator.Code : $"{indicator.Code} {indicator.Name}";
        string unit = indicator.Unit.IsStated ? $" ({indicator.Unit})" : "";
        return period is null ? $"{name}{unit}" : $"{name}{unit}, {period}";
    }

    public static LocalizedText InPeriod(Period? period, LocalizedText sentence) =>
        period is null ? sentence : new($"{period}: {sentence.Indonesian}", $"{period}: {sentence.English}");

    public static LocalizedText Reported(IndicatorValue value) => new(
        $"dilaporkan {AchievementWords.Value(value).Indonesian}", $"reported {AchievementWords.Value(value).English}");

    public static LocalizedText NotReported(Period period) => new($"{period}: belum dilaporkan", $"{period}: not reported");

    public static LocalizedText Consolidated(PeriodConsolidation consolidation)
    {
        LocalizedText kind = consolidation.Kind switch
        {
            Consolidation.Sum => new("jumlah", "the sum"),
            Consolidation.Average => new("rata-rata", "the mean"),
            Consolidation.LastKnown => new("nilai terakhir", "the last value"),
            _ => new("satu-satunya bagian", "the only part"),
        };
        if (consolidation.Failure is { } failure)
            return new(failure.GetMessage(Language.Indonesian), failure.GetMessage(Language.English));
        if (consolidation.Realization is not { } realization)
        {
            string missing = string.Join(", ", consolidation.Missing);
            return new($"{consolidation.Period}: tidak ada nilai; belum dilaporkan: {missing}", $"{consolidation.Period}: no value; not reported: {missing}");
        }

        LocalizedText number = AchievementWords.Number(realization);
        return new(
            $"{consolidation.Period}: {kind.Indonesian} dari {consolidation.Parts.Count} bagian = {number.Indonesian}",
            $"{consolidation.Period}: {kind.English} of {consolidation.Parts.Count} parts = {number.English}");
    }

    public static LocalizedText Target(IndicatorScore score)
    {
        if (score.Target is not { } target)
            return new("tidak ada target", "no target");
        LocalizedText value = AchievementWords.Value(target);
        return new($"target {value.Indonesian}", $"target {value.English}");
    }

    public static LocalizedText Achievement(Achievement achievement) => new(
        $"capaian {LocalizedText.Of(achievement.Value!.Value).Indonesian} %", $"achievement {LocalizedText.Of(achievement.Value!.Value).English} %");

    public static LocalizedText Band(Band band, BandScale scale)
    {
        LocalizedText label = band.Label.Indonesian is { Length: > 0 } name && name != band.Code ? new LocalizedText($"{band.Code} ({band.Label.Indonesian})", $"{band.Code} ({band.Label.English})") : band.Code;
        LocalizedText rounding = scale.Decimals is { } decimals ? new LocalizedText($", dibulatkan ke {decimals} desimal lebih dahulu", $", rounded to {decimals} decimals first") : "";
        return new($"pita {label.Indonesian} pada skala {scale.Name}{rounding.Indonesian}", $"band {label.English} of the scale {scale.Name}{rounding.English}");
    }

    public static LocalizedText Support(RollUp support) => Coverage(
        support, new("indikator pendukung", "supporting indicators"));

    public static LocalizedText Mean(ElementScore element)
    {
        LocalizedText coverage = Coverage(element.Score, new("bagian", "parts"));
        return new($"{element.Code}: {coverage.Indonesian}", $"{element.Code}: {coverage.English}");
    }

    public static LocalizedText MissingPart(string code) => new($"belum lengkap: {code}", $"incomplete: {code}");

    private static LocalizedText Coverage(RollUp score, LocalizedText parts)
    {
        LocalizedText value = score.Value is { } mean ? AchievementWords.Number(mean) : Nothing;
        return new(
            $"{score.Counted} dari {score.Total} {parts.Indonesian} lengkap, rata-rata tertimbang {value.Indonesian}",
            $"{score.Counted} of {score.Total} {parts.English} complete, weighted mean {value.English}");
    }
}
