namespace Kinerja.Reading.Defects;

/// <summary>Everything that a text alone can show to be wrong with a formula, and facts that a person may want to look at.</summary>
internal static class DefectChecks
{
    private static readonly Action<DefectContext>[] s_checks =
    [
        InvertedFraction.Check, IdenticalParts.Check, DanglingWords.Check, TruncatedText.Check,
        PercentageWithoutFraction.Check, RateWithoutFraction.Check, PercentageUnderAnotherName.Check, SeveralUnitWords.Check,
        ForeignNumerator.Check, UnlikeDifference.Check, TargetInFormula.Check, NumberOfThings.Check,
        SomethingElse.Check, QualifierDrift.Check, RepeatedName.Check, OpenList.Check,
        ChangeWithoutDifference.Check, HalfCoveredName.Check, MergedValues.Check, MalformedFraction.Check,
        FactorWithoutPercent.Check, WorkedExamples.Check, Spelling.Check,
    ];

    /// <summary>Runs every check over one reading.</summary>
    public static void Run(DefectContext context)
    {
        foreach (Action<DefectContext> check in s_checks)
            check(context);
    }
}
