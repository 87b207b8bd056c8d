using Kinerja.Indicators;
using Kinerja.Reading.Grammar;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Judging;

/// <summary>The unit that a text or its context declares.</summary>
internal static class Units
{
    public static MeasurementUnit Of(ReadNode root, ReadingContext context, bool isPercentage)
    {
        if (context.Unit.IsStated)
            return context.Unit;
        bool hundred = root is BinaryNode { Operator: OperatorKind.Multiply, Right: NumberNode { Value: 100, IsPercent: true } };
        if (isPercentage || hundred)
            return "persen";
        // "Jumlah dokumen yang tersusun" counts documents.
        return root is PhraseNode { Phrase.Tokens: [var head, var noun, ..] } && QuantityWords.Counts(Abbreviations.Expand(head.Key))
            && !QuantityWords.Counts(noun.Key) && noun.Key is not "yang"
            ? noun.Text
            : default(MeasurementUnit);
    }
}
