using Kinerja.Reading.Judging;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>A fraction times 100 under a name that speaks of a number or a result: <i>Nilai …</i>, <i>Jumlah …</i>, <i>Tersedianya …</i>.</summary>
internal static class PercentageUnderAnotherName
{
    private static readonly string[] s_shares = ["tingkat", "cakupan", "rasio", "proporsi", "porsi", "capaian", "realisasi", "kinerja", "persen", "rata"];

    public static void Check(DefectContext context)
    {
        if (context.Root is null || !context.Name.IsKnown || context.NamesPercentage || Shapes.Of(context.Root) != FormulaShape.Percentage)
            return;
        List<string> name = context.Name.Words;
        if (Speaks(name[0]) && !name.Exists(word => QuantityWords.IsPercentage(word) || s_shares.Contains(word)))
            context.Report(DefectDiagnostics.PercentageUnderAnotherName, context.Span, ("word", context.Name.Tokens.First(token => token.IsPhrasal).Text));
    }

    private static bool Speaks(string first) => first is "nilai" or "skor" || QuantityWords.Counts(first) || IsOutcome(first);

    // Meningkatnya, Terlaksananya, Tersedianya.
    private static bool IsOutcome(string word) =>
        word.Length > 7 && word.EndsWith("nya", StringComparison.Ordinal)
            && (word.StartsWith("me", StringComparison.Ordinal) || word.StartsWith("ter", StringComparison.Ordinal));
}
