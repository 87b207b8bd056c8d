using Kinerja.Cascades.Rules;

namespace Kinerja.Cascades;

/// <summary>The rules that every check runs.</summary>
internal static class BuiltInRules
{
    /// <summary>One of each, in order of their ids. They hold no state and serve any number of checks.</summary>
    public static ValueList<ICascadeRule> All { get; } =
    [
        new DuplicateCodeRule(),
        new UnknownReferenceRule(),
        new UnknownVariableRule(),
        new NodeCycleRule(),
        new PositionCycleRule(),
        new UnitCycleRule(),
        new SupportCycleRule(),
        new FormulaCycleRule(),
        new IkiWithoutIkuRule(),
        new FalseNoIkuDeclarationRule(),
        new IkuWithoutIkiRule(),
        new SasaranWithoutIndicatorRule(),
        new PositionWithoutIkiRule(),
        new IndicatorWithoutNameRule(),
        new IndicatorWithoutFormulaRule(),
        new IndicatorWithoutUnitRule(),
        new IndicatorWithoutPolarityRule(),
        new FormulaOnlyTextRule(),
        new OneNameSeveralFormulasRule(),
        new OneFormulaSeveralNamesRule(),
        new PercentageWithoutRatioRule(),
        new TargetOutsideScaleRule(),
        new BackwardsPeriodRule(),
        new UnlikeQuantitiesRule(),
        new UnitAgainstFormulaRule(),
        new PercentageAboveHundredRule(),
        new FactorAgainstUnitRule(),
        new PercentageOfUnlikeRule(),
        new LoadTotalRule(),
        new DividedUnitRule(),
        new DividedPolarityRule(),
        new DividedPeriodRule(),
        new PeriodPathRule(),
        new WeightTotalRule(),
        new SeveralTargetsRule(),
        new WorseningTargetRule(),
        new TargetBelowBaselineRule(),
        new TargetAtBaselineRule(),
        new ZeroTargetRule(),
        new TargetOutsidePlanRule(),
        new LevelGapRule(),
        new NodeWithoutParentRule(),
        new RepeatedStatementRule(),
        new IndicatorOfSeveralSasaranRule(),
        new CrosscuttingInsideRule(),
        new AspectCoveredTwiceRule(),
    ];
}
