using FsCheck;
using FsCheck.Fluent;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Measuring;

namespace Kinerja.Abstractions.Tests.Measuring;

public class BandScaleTests
{
    [Theory]
    // Bands printed with whole ends leave everything between two wholes without a band.
    [InlineData(null, "E [0,50]; D [51,65]", "50.5", "(50, 51)")]
    [InlineData(1, "E [0,50]; D [51,65]", "50.1", "(50, 51)")]
    // Two decimals: 84.995 rounds to 85.00, so it is 84.99 that the print leaves out.
    [InlineData(2, "B [70,84.98]; A [85,100]", "84.99", "(84.98, 85)")]
    [InlineData(null, "B [70,84.99]; A [85,100]", "84.995", "(84.99, 85)")]
    // A scale that leaves out exactly one number.
    [InlineData(null, "SB (75,85); M (85,100]", "85", "[85, 85]")]
    [InlineData(null, "SB (75,85]; M [85.5,100]; N (100,120]", "85.25", "(85, 85.5)")]
    public void Create_Hole_NamesANumberThatBelongsToNoBand(int? decimals, string bands, string number, string hole)
    {
        Diagnostic finding = Assert.Single(BandScale.Create("skala", decimals, BandsText.Read(bands)).Diagnostics);

        Assert.Equal("KIN4022", finding.Id);
        Assert.Equal(number, finding.Arguments.Single(argument => argument.Name == "number").Value.English);
        Assert.Equal(hole, finding.Arguments.Single(argument => argument.Name == "hole").Value.English);
    }

    [Theory]
    [InlineData(null, "B [0,90]; A [90,100]", "90")]
    [InlineData(null, "B [0,91); A (90,100]", "90.5")]
    [InlineData(2, "B [0,90.01]; A [90.01,100]", "90.01")]
    [InlineData(0, "B [0,50]; A [50,100]", "50")]
    [InlineData(null, "B [0,100]; A (,50]", "0")]
    public void Create_Overlap_NamesANumberOfBoth(int? decimals, string bands, string number)
    {
        Diagnostic finding = Assert.Single(BandScale.Create("skala", decimals, BandsText.Read(bands)).Diagnostics);

        Assert.Equal("KIN4023", finding.Id);
        Assert.Equal(number, finding.Arguments.Single(argument => argument.Name == "number").Value.English);
    }

    [Fact]
    public void Create_WideBandOverNarrowOnes_ReportsNoHoleInsideIt()
    {
        Result<BandScale> result = BandScale.Create("skala", null, BandsText.Read("W [0,100]; A [10,20]; B [50,60]; C (100,120]"));

        Assert.Equal(["KIN4023", "KIN4023"], result.Diagnostics.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData(null, "A [5,4]")]
    [InlineData(null, "A (5,5]")]
    [InlineData(0, "A (4,5)")]
    public void Create_BandWithoutNumbers_IsRefused(int? decimals, string bands) =>
        Assert.Equal("KIN4021", Assert.Single(BandScale.Create("skala", decimals, BandsText.Read(bands)).Diagnostics).Id);

    [Fact]
    public void Create_NoBands_IsRefused() =>
        Assert.Equal("KIN4020", Assert.Single(BandScale.Create("skala", null, []).Diagnostics).Id);

    [Fact]
    public void Create_DecimalsOutOfRange_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BandScale.Create("skala", 29, BandsText.Read("A [0,1]")));

    [Theory]
    [InlineData("88.30", "B")]
    [InlineData("88.304", "B")]
    [InlineData("88.305", "A")] // half away from zero, then the band
    [InlineData("25", "D")]
    [InlineData("100.004", "A")]
    public void TryClassify_RoundsFirst(string number, string code)
    {
        BandScale skm = BandScale.Create("skm", 2, BandsText.Read("D [25,64.99]; C [65,76.60]; B [76.61,88.30]; A [88.31,100]")).ValueOrThrow();

        Assert.True(skm.TryClassify(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), out Band? band));
        Assert.Equal(code, band.Code);
    }

    [Theory]
    [InlineData("24.994")]
    [InlineData("100.005")]
    public void TryClassify_OutsideTheScale_SaysSo(string number)
    {
        BandScale skm = BandScale.Create("skm", 2, BandsText.Read("D [25,64.99]; C [65,76.60]; B [76.61,88.30]; A [88.31,100]")).ValueOrThrow();

        Assert.False(skm.TryClassify(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), out _));
    }

    [Fact]
    public void TryClassify_FractionThatNeverEnds_IsComparedExactly()
    {
        // 250/3 = 83.333…; the bands meet at 83.3333333333333333333333333333 cut to what a decimal holds, just below it.
        BandScale scale = BandScale.Create("skala", null, BandsText.Read("B [0,83.333333333333333333333333333]; A (83.333333333333333333333333333,100]")).ValueOrThrow();

        Assert.True(scale.TryClassify(Rational.Of(250, 3), out Band? band));
        Assert.Equal("A", band.Code);
    }

    // Cut points on a grid of quarters, each end given to one side: a sound scale by construction.
    [Fact]
    public void Classification_OfAnySoundScale_IsTotalAndUnique() => Prop.ForAll(
        ArbMap.Default.ArbFor<(NonEmptyArray<int> Cuts, int Sides, int Value)>(),
        given =>
        {
            decimal[] cuts = [.. given.Cuts.Get.Select(cut => cut / 4m).Distinct().Order()];
            ValueList<Band> bands =
            [
                .. Enumerable.Range(0, cuts.Length + 1).Select(i => new Band
                {
                    Code = $"{i}",
                    Low = i == 0 ? null : cuts[i - 1],
                    IncludesLow = i == 0 || (given.Sides >> (i % 31) & 1) == 0,
                    High = i == cuts.Length ? null : cuts[i],
                    IncludesHigh = i == cuts.Length || (given.Sides >> ((i + 1) % 31) & 1) != 0,
                }),
            ];
            BandScale scale = BandScale.Create("skala", null, bands).ValueOrThrow();
            Rational value = Rational.Of(given.Value, 8);

            return scale.TryClassify(value, out Band? band)
                && bands.Count(candidate => candidate.Holds(given.Value / 8m)) == 1
                && band.Holds(given.Value / 8m);
        }).QuickCheckThrowOnFailure();
}
