using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>A <i>tingkat</i> or <i>rasio</i> that is a bare count.</summary>
internal static class RateWithoutFraction
{
    public static void Check(DefectContext context)
    {
        if (context.IsCount && context.Name.Words is ["tingkat" or "rasio" or "cakupan" or "proporsi", ..]
            && context.Phrases[0].Words is [var first, ..] && QuantityWords.Counts(first))
            context.Report(DefectDiagnostics.RateWithoutFraction, context.Span, ("word", context.Name.Words[0]), ("phrase", context.Phrases[0].Label));
    }
}
