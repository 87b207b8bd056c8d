using FsCheck;
using FsCheck.Fluent;
using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Periods;
using Kinerja.Regulations;

namespace Kinerja.Engine.Tests.Measuring;

public class RollUpProperties
{
    private static readonly KinerjaEngine s_engine = new();
    private static readonly Period s_year = Period.OfYear(2025);

    private static readonly MeasureOptions s_options = new()
    {
        Period = s_year,
        Variants = [new() { Name = "MAX", Title = "MAX", Method = AchievementMethod.Ratio, Source = new("uji", "", VerificationMark.SecondarySource) }],
        Defaults = new() { Maximize = "MAX" },
    };

    // Whatever the weights, and however many levels lie between.
    [Fact]
    public void RollUp_OfEqualChildren_IsTheChild() => Prop.ForAll(
        Arb.From(from target in Gen.Choose(1, 99)
                 from actual in Gen.Choose(0, 200)
                 from weights in Gen.NonEmptyListOf(Gen.Choose(1, 100))
                 from weighted in Gen.Elements(true, false)
                 from levels in Gen.Choose(1, 4)
                 select (target, actual, weights, weighted, levels)),
        given =>
        {
            Scorecard scorecard = Measured(given.levels, [.. given.weights.Select(weight => ((decimal?)given.actual, given.weighted ? weight : (decimal?)null))], given.target);
            Kinerja.Formulas.Rational child = Kinerja.Formulas.Rational.Of(given.actual * 100, given.target);
            return scorecard.Organization.Score.Value == child && scorecard.Nodes.All(node => node.Score.Value == child && node.Score.IsComplete);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void RollUp_LiesBetweenItsLeastAndItsGreatestPart_AndCountsThem() => Prop.ForAll(
        Arb.From(Gen.NonEmptyListOf(from actual in Gen.Choose(-20, 200) from weight in Gen.Choose(1, 100) select (actual, weight))),
        given =>
        {
            (decimal?, decimal?)[] parts = [.. given.Select(part => (part.actual < 0 ? null : (decimal?)part.actual, (decimal?)part.weight))];
            RollUp score = Measured(1, parts, 100).Organization.Score;
            decimal[] known = [.. parts.Where(part => part.Item1 is not null).Select(part => part.Item1!.Value)];
            bool isBetween = known.Length == 0 ? score.Value is null : score.Value >= known.Min() && score.Value <= known.Max();
            return isBetween && score.IsComplete == (known.Length == parts.Length);
        }).QuickCheckThrowOnFailure();

    private static Scorecard Measured(int levels, (decimal? Actual, decimal? Weight)[] parts, decimal target)
    {
        var plan = new Cascade
        {
            Organization = new() { Code = "kec" },
            Period = s_year,
            Nodes = [.. Enumerable.Range(0, levels).Select(level => new CascadeNode { Code = $"N{level}", Kind = NodeKind.Sasaran, Parent = level == 0 ? "" : $"N{level - 1}" })],
            Indicators =
            [
                .. parts.Select((part, i) => new Indicator
                {
                    Code = $"IKU-{i}", Kind = IndicatorKind.Iku, Measures = $"N{levels - 1}", Polarity = Polarity.Maximize, Weight = part.Weight,
                    Targets = [new() { Value = new NumberValue(target) }],
                }),
            ],
        };
        var realizations = new RealizationSet
        {
            Organization = "kec",
            Period = s_year,
            Indicators = [.. parts.Select((part, i) => new Realization { Indicator = $"IKU-{i}", Value = part.Actual is { } actual ? new NumberValue(actual) : null })],
        };
        return s_engine.Measure(plan, realizations, s_options);
    }
}
