using Kinerja.Reading.Grammar;

namespace Kinerja.Reading.Defects;

/// <summary>A target that is part of the value it is the target of.</summary>
internal static class TargetInFormula
{
    public static void Check(DefectContext context)
    {
        if (context.Root is null || context.Name.Words.Contains("target"))
            return;
        HashSet<Phrase> wholes = [.. ReadTree.Nodes(context.Root).OfType<BinaryNode>().Where(node => node.Operator == OperatorKind.Divide).Select(node => node.Right).OfType<PhraseNode>().Select(node => node.Phrase)];
        // "(2 x target - realisasi) / target" is how an achievement is computed.
        bool isAchievement = context.Phrases.Exists(phrase => phrase.Things is ["realisasi" or "capaian", ..]);
        foreach (Phrase phrase in ReadTree.Phrases(context.Root).Where(IsTarget).DistinctBy(phrase => phrase.Span))
        {
            if (wholes.Contains(phrase))
                context.Report(DefectDiagnostics.MeasuredAgainstTarget, phrase.Span, ("phrase", phrase.Label));
            else if (!isAchievement)
                context.Report(DefectDiagnostics.TargetInFormula, phrase.Span, ("phrase", phrase.Label));
        }
    }

    private static bool IsTarget(Phrase phrase) => new CountedPhrase(phrase).Things is ["target" or "targetnya", ..];
}
