using FsCheck;
using FsCheck.Fluent;
using Kinerja.Formulas;
using Kinerja.Measuring;

namespace Kinerja.Engine.Tests.Measuring;

public class BandColumnTests
{
    private static readonly BandScale s_grid = BandScale.Create("IKM", 2,
        [new() { Code = "B", Low = 76.61m, High = 88.30m }, new() { Code = "D", Low = 25, High = 64.99m }, new() { Code = "A", Low = 88.31m, High = 100 }, new() { Code = "C", Low = 65, High = 76.60m }]).ValueOrThrow();

    private static readonly BandScale s_open = BandScale.Create("warna", null,
        [new() { Code = "merah", High = 60 }, new() { Code = "kuning", Low = 60, IncludesLow = false, High = 90, IncludesHigh = false }, new() { Code = "hijau", Low = 90 }]).ValueOrThrow();

    [Fact]
    public void Column_OfNumbers_GivesTheBandOfEach() => Prop.ForAll(
        Arb.From(from scale in Gen.Elements(s_grid, s_open) from cents in Gen.Choose(-100_000, 12_000_000).ListOf(40) select (scale, cents)),
        given =>
        {
            decimal[] values = [.. given.cents.Select(cents => cents / 100_000m), 60, 90, 64.995m, 64.994m, 64.9949999999999999999999999m, 60.0000000000000000001m, 79228162514264337593543950335m, -79228162514264337593543950335m, 9_000_000_000_000_000_000m, 76.605m, 88.305m, 25, 24.995m, 100, 100.005m, 100.004m];
            var bands = new int[values.Length];
            given.scale.ClassifyColumn(values, [], bands);
            return values.Zip(bands).All(row => (given.scale.TryClassify(row.First, out Band? band) ? band.Code : "") == (row.Second < 0 ? "" : given.scale.Bands[row.Second].Code));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Column_OfManyBands_GivesTheBandOfEach()
    {
        BandScale scale = BandScale.Create("tangga", null, [.. Enumerable.Range(0, 40).Select(i => new Band { Code = $"{i}", Low = i, High = i + 1, IncludesHigh = false })]).ValueOrThrow();
        decimal[] values = [0, 0.5m, 1, 16.9999m, 17, 39.99m, 40, -0.0001m];
        var bands = new int[values.Length];

        scale.ClassifyColumn(values, [], bands);

        Assert.Equal([0, 0, 1, 16, 17, 39, -1, -1], bands);
    }

    [Fact]
    public void Column_OfRowsWithoutAValue_HasNoBand()
    {
        var bands = new int[3];

        s_open.ClassifyColumn([0, 95, 0], [AchievementStatus.Value, AchievementStatus.Value, AchievementStatus.NoRealization], bands);

        Assert.Equal([0, 2, -1], bands);
        Assert.Throws<ArgumentException>(() => s_open.ClassifyColumn([1], [], new int[2]));
    }
}
