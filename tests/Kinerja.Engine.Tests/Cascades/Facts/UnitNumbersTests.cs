using Kinerja.Cascades;
using Kinerja.Cascades.Facts;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Facts;

public class UnitNumbersTests
{
    [Fact]
    public void Numbers_OfMoreUnitsThanAreKeptInFewBytes_AreStillTold()
    {
        const int Many = ushort.MaxValue + 10;
        Variable[] variables = [.. Enumerable.Range(0, Many).Select(i => Count($"v{i}") with { Unit = $"satuan {i}" })];
        var units = new UnitNumbers(Bare with { Variables = [.. variables], Indicators = [.. variables.Select(variable => Iku(variable.Name) with { Unit = variable.Unit })] });

        int[] numbers = [.. Enumerable.Range(0, Many).Select(units.OfVariable)];

        Assert.Equal(Enumerable.Range(1, Many), numbers);
        Assert.Equal(numbers, Enumerable.Range(0, Many).Select(units.OfVariable));
        Assert.Equal(numbers, Enumerable.Range(0, Many).Select(units.OfIndicator));
    }

    [Fact]
    public void Numbers_OfUnitsThatAreAsLongAndEndAlike_AreTheirOwn()
    {
        Cascade cascade = Bare with { Variables = [.. new[] { "desa", "dana", "desa", "", " ", "dosa", "dana" }.Select(unit => Count("v") with { Unit = unit })] };
        var units = new UnitNumbers(cascade);

        Assert.Equal([1, 2, 1, UnitNumbers.NotStated, UnitNumbers.NotStated, 3, 2], Enumerable.Range(0, 7).Select(units.OfVariable));
    }

    [Fact]
    public void Constant_WithoutUnit_IsToldApartHoweverOftenItIsAsked()
    {
        var units = new UnitNumbers(Bare with { Variables = [Count("v") with { Constant = 7 }, Count("w") with { Constant = 7, Unit = "desa" }] });

        Assert.Equal([UnitNumbers.Constant, 1, UnitNumbers.Constant, 1], new[] { 0, 1, 0, 1 }.Select(units.OfVariable));
    }
}
