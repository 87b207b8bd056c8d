using Kinerja.Diagnostics;
using Kinerja.Reading.Grammar;

namespace Kinerja.Reading.Judging;

/// <summary>How often readings like one are right, judged by what had to be assumed for it.</summary>
internal static class Confidence
{
    // A reading that assumed nothing; no reading of prose is certain.
    private const double Most = 0.97;

    // A phrase of more words than this has often swallowed a neighbour.
    private const int LongPhrase = 25;

    private static readonly (DiagnosticDescriptor Finding, double Share)[] s_shares =
    [
        (ReadingDiagnostics.AmbiguousSign, 0.8), (ReadingDiagnostics.AmbiguousLink, 0.7), (ReadingDiagnostics.ImpliedDivision, 0.9),
        (ReadingDiagnostics.MisplacedBar, 0.75), (ReadingDiagnostics.UnpairedBracket, 0.85), (ReadingDiagnostics.AssumedBrackets, 0.9),
        (ReadingDiagnostics.AssumedFactor, 0.93), (ReadingDiagnostics.TextLeftOut, 0.9), (ReadingDiagnostics.LabelLeftOut, 0.9),
        (ReadingDiagnostics.AmbiguousNumber, 0.8), (ReadingDiagnostics.WeightedParts, 0.9), (ReadingDiagnostics.ForeignText, 0.8),
    ];

    /// <summary>The confidence of a formula or count, from 0 to 1.</summary>
    public static double Of(ReadNode root, Assumptions assumptions, int otherStatements)
    {
        double confidence = Most;
        foreach ((DiagnosticDescriptor finding, double share) in s_shares)
        {
            if (assumptions.Has(finding))
                confidence *= share;
        }

        int longest = ReadTree.Phrases(root).Select(phrase => phrase.Tokens.Count).DefaultIfEmpty(0).Max();
        if (longest > LongPhrase)
            confidence *= 0.9;
        if (root is ConditionNode)
            confidence *= 0.85;
        if (otherStatements > 0)
            confidence *= 0.92;
        return Math.Round(confidence, 2);
    }
}
