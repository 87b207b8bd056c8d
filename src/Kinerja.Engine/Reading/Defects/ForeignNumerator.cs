using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Reading.Grammar;

namespace Kinerja.Reading.Defects;

/// <summary>A percentage whose numerator is no part of its denominator.</summary>
internal static class ForeignNumerator
{
    // A single word is often counted by what hangs on it: "file PNS yang lengkap / PNS".
    private const int LongEnough = 3;

    public static void Check(DefectContext context)
    {
        if (context.Root is null || !context.IsPercentage)
            return;
        foreach (ReadNode node in ReadTree.Nodes(context.Root))
        {
            if (node is not BinaryNode { Operator: OperatorKind.Divide, Left: PhraseNode left } division)
                continue;
            var above = new CountedPhrase(left.Phrase);
            if (division.Right is NumberNode { Noun.Length: > 0 } number)
                CheckKinds(context, above, $"{number.Value.ToString(CultureInfo.InvariantCulture)} {number.Noun}", ThingKinds.Of([number.Noun.Split(' ')[0].ToLowerInvariant()]), context.SpanOf(number));
            else if (division.Right is PhraseNode right)
                CheckParts(context, above, new CountedPhrase(right.Phrase));
        }
    }

    private static void CheckParts(DefectContext context, CountedPhrase above, CountedPhrase below)
    {
        if (IsNegated(above) && !IsNegated(below) && below.Things.Contains(above.Things[1]))
            Report(context, DefectDiagnostics.NegatedNumerator, above, below.Label, above.Span);
        else if (below.Things.Count >= LongEnough && above.Things.Count > below.Things.Count
            && below.Things.SequenceEqual(above.Things.Skip(1).Take(below.Things.Count)))
            Report(context, DefectDiagnostics.LostNoun, above, below.Label, below.Span, ("noun", above.Things[0]));
        else
            CheckKinds(context, above, below.Label, ThingKinds.Of(below.Things), below.Span);
    }

    private static void CheckKinds(DefectContext context, CountedPhrase above, string below, ThingKind kind, TextSpan span)
    {
        if (ThingKinds.AreUnlike(ThingKinds.Of(above.Things), kind))
            Report(context, DefectDiagnostics.UnlikeParts, above, below, span, ("noun", above.Things[0]));
    }

    private static bool IsNegated(CountedPhrase phrase) => phrase.Things.Count > 1 && phrase.Things[0] is "non" or "tidak" or "bukan";

    private static void Report(DefectContext context, DiagnosticDescriptor wording, CountedPhrase above, string below, TextSpan span, params DiagnosticArgument[] more) =>
        context.Report(wording, span, [("numerator", above.Label), ("denominator", below), .. more]);
}
