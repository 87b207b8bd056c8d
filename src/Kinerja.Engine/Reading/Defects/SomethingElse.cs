using System.Collections.Frozen;
using Kinerja.Reading.Judging;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>A formula that shares at most a fifth of its words with the indicator's name.</summary>
/// <remarks>A fifth is what four documents showed: at two fifths half of the hits were paraphrases.</remarks>
internal static class SomethingElse
{
    // With fewer words a paraphrase looks like another thing.
    private const int LongEnough = 3;

    // How a survey of satisfaction is computed needs none of its name's words.
    private static readonly FrozenSet<string> s_survey = new[] { "persepsi", "unsur", "responden", "tertimbang", "penimbang", "kuesioner", "kuisioner" }.ToFrozenSet(StringComparer.Ordinal);

    public static void Check(DefectContext context)
    {
        List<string> content = context.Name.Content;
        if (content.Count < LongEnough || !SaysItself(context) || context.Words.Overlaps(s_survey) || context.Phrases.TrueForAll(IsAbbreviation))
            return;
        List<string> missing = [.. content.Where(word => !context.Mentions(word))];
        int found = content.Count - missing.Count;
        if (found * 5 <= content.Count)
            context.Report(DefectDiagnostics.SomethingElse, context.Span, ("found", found), ("total", content.Count), ("missing", string.Join(", ", missing)));
    }

    // A percentage or a number of something names that thing; an index, a rate or a score is made of things with other names.
    private static bool SaysItself(DefectContext context)
    {
        FormulaShape shape = context.Root is null ? FormulaShape.None : Shapes.Of(context.Root);
        bool named = context.Name.IsPercentage || QuantityWords.Counts(context.Name.Words[0]);
        return shape switch
        {
            FormulaShape.Percentage => named || context.Name.Words[0] is "nilai" or "skor",
            FormulaShape.Count or FormulaShape.Ratio => named,
            _ => false,
        };
    }

    private static bool IsAbbreviation(CountedPhrase phrase) => phrase.Tokens is [{ Kind: TextTokenKind.Word or TextTokenKind.Name } only]
        && only.Text == only.Text.ToUpperInvariant();
}
