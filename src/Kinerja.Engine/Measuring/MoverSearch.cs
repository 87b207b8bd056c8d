using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Measuring;

/// <summary>Finds the indicators that support another one, those that can move it most first.</summary>
internal static class MoverSearch
{
    public static ValueList<Mover> Of(Scorecard scorecard, IndicatorScore supported, Func<Formula, Result<CompiledFormula>> compile)
    {
        string code = supported.Indicator.Code;
        (IndicatorScore Score, SupportLink Link)[] links =
            [.. scorecard.Indicators.SelectMany(score => score.Indicator.Supports.Where(link => link.Indicator == code).Select(link => (score, link)))];
        bool isWeighted = links.All(link => link.Link.Weight is not null) && links.Any(link => link.Link.Weight > 0);
        Rational total = links.Aggregate(Rational.Zero, (sum, link) => sum + (isWeighted ? link.Link.Weight!.Value : 1m));
        return
        [
            .. links.Select(link => MoverOf(link.Score, (isWeighted ? link.Link.Weight!.Value : 1m) / total, supported, compile))
                .OrderByDescending(mover => mover.Gain ?? mover.Share * 100m)
                .ThenBy(mover => mover.Code, StringComparer.Ordinal),
        ];
    }

    private static Mover MoverOf(IndicatorScore supporter, Rational share, IndicatorScore supported, Func<Formula, Result<CompiledFormula>> compile)
    {
        Rational? achievement = supporter.Achievement is { Status: AchievementStatus.Value } known ? known.Bounded : null;
        Rational? gain = achievement is { } reached ? reached >= 100m ? Rational.Zero : share * (100m - reached) : null;
        return new(supporter.Indicator.Code, share, achievement, gain, WithTarget(supporter, supported, compile));
    }

    // The formula of the supported one, with the supporter's target in the place of its value.
    private static FormulaResult? WithTarget(IndicatorScore supporter, IndicatorScore supported, Func<Formula, Result<CompiledFormula>> compile)
    {
        if (supporter.Target is not NumberValue target || supported.Result is not { Inputs.Count: > 0 } result || supported.Indicator.Formula is not { } formula
            || !compile(formula).TryGetValue(out CompiledFormula? compiled) || compiled.Variables.Count != result.Inputs.Count)
            return null;
        decimal?[] row = [.. result.Inputs];
        int slot = compiled.Variables.ToList().FindIndex(name => NameKey.Of(name) == NameKey.Of(supporter.Indicator.Code));
        if (slot < 0)
            return null;
        row[slot] = target.Number;
        return compiled.Evaluate(row);
    }
}
