using Kinerja.Reading.Grammar;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>A percentage by its name or unit whose formula divides nothing.</summary>
internal static class PercentageWithoutFraction
{
    // What these words name may be a percentage already.
    private static readonly string[] s_rates = ["tingkat", "capaian", "rata", "rerata", "cakupan", "rasio", "proporsi", "realisasi", "indeks"];

    public static void Check(DefectContext context)
    {
        if (!context.NamesPercentage || context.Root is null || context.Phrases.Count == 0 || context.Divides || context.Root is ConditionNode)
            return;
        if (context.Phrases.Exists(phrase => phrase.Things is [var first, ..] && (QuantityWords.IsPercentage(first) || s_rates.Contains(first))))
            return;
        context.Report(DefectDiagnostics.PercentageWithoutFraction, context.Span, ("phrase", context.Phrases[0].Label));
    }
}
