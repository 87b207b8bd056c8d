using Kinerja.Reading.Grammar;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>A difference of things that are not of one kind: villages less documents, a count less a percentage.</summary>
internal static class UnlikeDifference
{
    public static void Check(DefectContext context)
    {
        if (context.Root is null)
            return;
        foreach (ReadNode node in ReadTree.Nodes(context.Root))
        {
            if (node is not BinaryNode { Operator: OperatorKind.Subtract, Left: PhraseNode left, Right: PhraseNode right } difference)
                continue;
            CountedPhrase first = new(left.Phrase);
            CountedPhrase second = new(right.Phrase);
            ThingKind one = ThingKinds.Of(first.Things);
            ThingKind other = ThingKinds.Of(second.Things);
            bool kinds = one != other && one != ThingKind.Unknown && other != ThingKind.Unknown;
            if (kinds || CountsLessShare(first, second) || CountsLessShare(second, first))
                context.Report(DefectDiagnostics.UnlikeDifference, difference.Span, ("first", first.Label), ("second", second.Label));
        }
    }

    private static bool CountsLessShare(CountedPhrase count, CountedPhrase share) =>
        count.Words is [var first, ..] && QuantityWords.Counts(first) && !count.Words.Exists(QuantityWords.IsPercentage)
        && share.Words is [var head, ..] && QuantityWords.IsPercentage(head);
}
