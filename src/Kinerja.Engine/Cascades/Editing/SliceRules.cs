using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Editing;

/// <summary>The built-in rules that find at an element what they would find in the whole cascade when they see only a slice around it.</summary>
/// <remarks>
/// What such a slice holds is told in <see cref="Touched"/> and <see cref="Surroundings"/>. A rule that is not listed looks at the whole cascade
/// after every edit: never wrong, but slow. Whoever lists a rule adds there what it looks at, and the random edits of the tests judge.
/// </remarks>
internal static class SliceRules
{
    private static readonly HashSet<Type> s_rules =
    [
        typeof(DuplicateCodeRule),
        typeof(UnknownReferenceRule),
        typeof(UnknownVariableRule),
        typeof(NodeCycleRule),
        typeof(PositionCycleRule),
        typeof(UnitCycleRule),
        typeof(SupportCycleRule),
        typeof(FormulaCycleRule),
        typeof(IkiWithoutIkuRule),
        typeof(FalseNoIkuDeclarationRule),
        typeof(IkuWithoutIkiRule),
        typeof(SasaranWithoutIndicatorRule),
        typeof(PositionWithoutIkiRule),
        typeof(IndicatorWithoutNameRule),
        typeof(IndicatorWithoutFormulaRule),
        typeof(IndicatorWithoutUnitRule),
        typeof(IndicatorWithoutPolarityRule),
        typeof(FormulaOnlyTextRule),
        typeof(OneNameSeveralFormulasRule),
        typeof(OneFormulaSeveralNamesRule),
        typeof(PercentageWithoutRatioRule),
        typeof(TargetOutsideScaleRule),
        typeof(BackwardsPeriodRule),
        typeof(UnlikeQuantitiesRule),
        typeof(UnitAgainstFormulaRule),
        typeof(PercentageAboveHundredRule),
        typeof(FactorAgainstUnitRule),
        typeof(PercentageOfUnlikeRule),
        typeof(LoadTotalRule),
        typeof(DividedUnitRule),
        typeof(DividedPolarityRule),
        typeof(DividedPeriodRule),
        typeof(PeriodPathRule),
        typeof(WeightTotalRule),
        typeof(SeveralTargetsRule),
        typeof(WorseningTargetRule),
        typeof(TargetBelowBaselineRule),
        typeof(TargetAtBaselineRule),
        typeof(ZeroTargetRule),
        typeof(TargetOutsidePlanRule),
        typeof(LevelGapRule),
        typeof(NodeWithoutParentRule),
        typeof(RepeatedStatementRule),
        typeof(IndicatorOfSeveralSasaranRule),
        typeof(CrosscuttingInsideRule),
        typeof(AspectCoveredTwiceRule),
        typeof(IndicatorWithoutTargetRule),
        typeof(IndicatorWithoutSourceRule),
        typeof(IndicatorWithoutResponsibleRule),
        typeof(SupportWithoutMethodRule),
        typeof(SupportPastSuperiorRule),
        typeof(IndicatorWordedAsAimRule),
        typeof(PolarityAgainstNameRule),
        typeof(SharedIndicatorRule),
        typeof(TablesDifferRule),
        typeof(StatementOnTwoLevelsRule),
        typeof(ChildRepeatsParentRule),
        typeof(ResponsibleNotHolderRule),
        typeof(SourceWithoutIkiRule),
        typeof(PositionWithoutContributionRule),
        typeof(IndexWithoutScaleRule),
        typeof(OneThingSeveralNamesRule),
        typeof(NameAndFormulaDriftRule),
        typeof(TextValueRule),
        typeof(UnlikeSupportRule),
        typeof(PercentageWithoutPredicateRule),
        typeof(RepeatedPhraseRule),
        typeof(CopiedSasaranRule),
        typeof(DenominatorWithoutBasisRule),
    ];

    // They count in the whole, which a slice tells them.
    private static readonly ICascadeRule[] s_counting =
    [
        new IndicatorWithoutTargetRule(),
        new IndicatorWithoutSourceRule(),
        new IndicatorWithoutResponsibleRule(),
        new PositionWithoutContributionRule(),
    ];

    private static readonly HashSet<string> s_toldOfPlan = [.. s_counting.SelectMany(rule => rule.Descriptors).Select(kind => kind.Id)];

    /// <summary>Whether a finding is about the plan as a whole and is found anew with each slice.</summary>
    public static bool IsToldOfPlan(Diagnostic finding) => FindingOrder.ElementOf(finding) is null && s_toldOfPlan.Contains(finding.Id);

    public static bool Holds(ICascadeRule rule) => rule.Reach == RuleReach.Element || s_rules.Contains(rule.GetType());
}
