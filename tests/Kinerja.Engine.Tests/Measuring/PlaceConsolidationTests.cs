using FsCheck;
using FsCheck.Fluent;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Measuring;

namespace Kinerja.Engine.Tests.Measuring;

public class PlaceConsolidationTests
{
    private static readonly KinerjaEngine s_engine = new();
    private static readonly CompiledFormula s_percentage = s_engine.Compile("[tertib] / [desa] * 100", decimals: 2).ValueOrThrow();

    // 5 of 7 and 1 of 2: together 6 of 9; on average (500/7 + 50) / 2 = 425/7.
    private static readonly PlaceValues[] s_two = [new("kerek", [5, 7]), new("widang", [1, 2])];

    [Fact]
    public void RawData_SumsTheVariablesAndEvaluatesOnce() =>
        Assert.Equal(66.67m, s_engine.ConsolidatePlaces(s_percentage, PlaceConsolidation.RawData, s_two).Result.Value);

    [Fact]
    public void Average_OfPercentages_TellsBothNumbers()
    {
        PlacesResult result = s_engine.ConsolidatePlaces(s_percentage, PlaceConsolidation.Average, s_two);

        Assert.Equal(60.71m, result.Result.Value);
        Diagnostic warning = Assert.Single(result.Diagnostics);
        Assert.Equal("KIN4013", warning.Id);
        Assert.Equal("The average of 2 places is 60.71, but the formula over the summed raw data gives 66.67.", warning.GetMessage(Language.English));
    }

    [Fact]
    public void Average_RoundsOnceAtTheEnd()
    {
        // A third and two thirds of a percent: rounded each they would be 0.33 and 0.67, and their sum 1.00 all the same; thirds alone show it.
        CompiledFormula formula = s_engine.Compile("[a] / [b]", decimals: 2).ValueOrThrow();
        PlaceValues[] places = [new("x", [1, 3]), new("y", [1, 3]), new("z", [1, 3])];

        Assert.Equal(1m, s_engine.ConsolidatePlaces(formula, PlaceConsolidation.Sum, places).Result.Value);
    }

    [Fact]
    public void Average_OfCounts_HasNothingToWarnAbout()
    {
        CompiledFormula count = s_engine.Compile("[dokumen]").ValueOrThrow();

        Assert.Empty(s_engine.ConsolidatePlaces(count, PlaceConsolidation.Average, [new("x", [1]), new("y", [4])]).Diagnostics);
    }

    [Theory]
    [InlineData(PlaceConsolidation.RawData)]
    [InlineData(PlaceConsolidation.Sum)]
    [InlineData(PlaceConsolidation.Average)]
    public void PlaceThatDidNotReport_LeavesNoValue(PlaceConsolidation kind)
    {
        PlacesResult result = s_engine.ConsolidatePlaces(s_percentage, kind, [.. s_two, new("rengel", [null, 4])]);

        Assert.Equal(FormulaStatus.Missing, result.Result.Status);
        Assert.Equal(["tertib"], result.Result.MissingVariables);
        Assert.Equal((2, 3, "rengel"), (result.Reported, result.Places, Assert.Single(result.Missing)));
    }

    [Fact]
    public void RawData_PlaceWithNothingToCount_AddsNothing() =>
        Assert.Equal(66.67m, s_engine.ConsolidatePlaces(s_percentage, PlaceConsolidation.RawData, [.. s_two, new("rengel", [0, 0])]).Result.Value);

    [Fact]
    public void Average_PlaceThatDividesByZero_Fails() =>
        Assert.Equal("KIN1021", s_engine.ConsolidatePlaces(s_percentage, PlaceConsolidation.Average, [.. s_two, new("rengel", [0, 0])]).Result.Failure?.Id);

    [Fact]
    public void NoPlaces_OrOtherCounts_Throw()
    {
        Assert.Throws<ArgumentException>(() => s_engine.ConsolidatePlaces(s_percentage, PlaceConsolidation.Sum, []));
        Assert.Throws<ArgumentException>(() => s_engine.ConsolidatePlaces(s_percentage, PlaceConsolidation.Sum, [new("x", [1])]));
        Assert.Throws<ArgumentException>(() => s_engine.ConsolidatePlaces(s_engine.Compile("[a] > 1").ValueOrThrow(), PlaceConsolidation.Sum, [new("x", [1])]));
    }

    [Fact]
    public void EqualPlaces_HaveTheValueOfEach() => Prop.ForAll(
        Arb.From(from kind in Gen.Elements(PlaceConsolidation.RawData, PlaceConsolidation.Average) from part in Gen.Choose(0, 50) from whole in Gen.Choose(1, 50) from count in Gen.Choose(1, 9) select (kind, part, whole, count)),
        given => s_engine.ConsolidatePlaces(s_percentage, given.kind, [.. Enumerable.Repeat(new PlaceValues("x", [given.part, given.whole]), given.count)]).Result
            == s_percentage.Evaluate([given.part, given.whole])).QuickCheckThrowOnFailure();

    [Fact]
    public void Consolidation_DoesNotDependOnTheOrderOfThePlaces() => Prop.ForAll(
        Arb.From(from kind in Gen.Elements(PlaceConsolidation.RawData, PlaceConsolidation.Average, PlaceConsolidation.Sum)
                 from values in Gen.ArrayOf(Gen.Zip(Gen.Choose(0, 50), Gen.Choose(1, 50)), 6)
                 from order in Gen.Shuffle(Enumerable.Range(0, 6).ToArray())
                 select (kind, values, order)),
        given =>
        {
            PlaceValues[] places = [.. given.values.Select((value, i) => new PlaceValues($"{i}", [value.Item1, value.Item2]))];
            return s_engine.ConsolidatePlaces(s_percentage, given.kind, places) == s_engine.ConsolidatePlaces(s_percentage, given.kind, [.. given.order.Select(i => places[i])]);
        }).QuickCheckThrowOnFailure();
}
