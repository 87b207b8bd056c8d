using FsCheck;
using FsCheck.Fluent;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Measuring;
using Kinerja.Regulations;
using Kinerja.Serialization;

namespace Kinerja.Engine.Tests.Regulations;

/// <summary>What holds for every scale of the official packs, and what happens to those that are printed with gaps.</summary>
public class OfficialScaleProperties
{
    private static readonly KinerjaEngine s_engine = new();

    public static TheoryData<string, string> Scales
    {
        get
        {
            var scales = new TheoryData<string, string>();
            foreach (RulePack pack in KinerjaJson.OfficialRulePacks())
            {
                foreach (RuleScale scale in pack.Scales)
                    scales.Add(pack.Name, scale.Name);
            }

            return scales;
        }
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Classify_AnyFractionOnTheScale_FindsOneBandThatHoldsIt(string pack, string name)
    {
        BandScale scale = Proved(pack, name);
        (Rational low, Rational high) = (scale.Low ?? -1_000m, scale.High ?? 1_000m);
        Gen<Rational> numbers = Gen.Choose(0, 840_000).Select(part => low + (high - low) * Rational.Of(part, 840_000));

        Prop.ForAll(numbers.ToArbitrary(), number =>
        {
            bool isFound = scale.TryClassify(number, out Band? band);
            Rational rounded = scale.Decimals is { } decimals ? number.Round(decimals) : number;
            int holding = scale.Bands.Count(candidate => Holds(candidate, rounded));
            return (isFound && holding == 1 && Holds(band!, rounded)).Label($"{number} on {name}: {holding} bands");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    // A scale that states a rounding is one that was printed with gaps; without the rounding each gap is a hole.
    [Theory]
    [MemberData(nameof(Scales))]
    public void Scale_ThatRounds_WouldHaveAHoleAtEveryGapWithoutIt(string pack, string name)
    {
        BandScale scale = Proved(pack, name);

        Result<BandScale> unrounded = BandScale.Create(name, null, scale.Bands);

        Assert.Equal(scale.Decimals is null ? 0 : scale.Bands.Count - 1, unrounded.Diagnostics.Count);
        Assert.All(unrounded.Diagnostics, finding => Assert.Equal("KIN4022", finding.Id));
    }

    [Fact]
    public void PermendagriAsPrinted_HasItsFourHoles()
    {
        Result<BandScale> printed = BandScale.Create("peringkat", null, Proved("permendagri-2017", "peringkat").Bands);

        Assert.Equal(["(50, 51)", "(65, 66)", "(75, 76)", "(90, 91)"], printed.Diagnostics.Select(finding => finding.Arguments.Single(argument => argument.Name == "hole").Value.English));
    }

    // The means of PermenPANRB 14/2017 as printed, to four decimals.
    [Fact]
    public void SkmMeansAsPrinted_HaveHolesEvenWhenRounded()
    {
        Result<BandScale> printed = BandScale.Create("nrr", 4,
        [
            new() { Code = "D", Low = 1, High = 2.5996m }, new() { Code = "C", Low = 2.6m, High = 3.064m },
            new() { Code = "B", Low = 3.0644m, High = 3.532m }, new() { Code = "A", Low = 3.5324m, High = 4 },
        ]);

        Assert.Equal(["2.5997", "3.0641", "3.5321"], printed.Diagnostics.Select(finding => finding.Arguments.Single(argument => argument.Name == "number").Value.English));
    }

    [Theory]
    // The sum of nine means, the score with 1/9 and its grade, with 0.11 and its grade.
    [InlineData("32.932", "91.48", "A", "90.56", "A")]
    [InlineData("36", "100", "A", "99", "A")]
    [InlineData("31.7916", "88.31", "A", "87.43", "B")]
    [InlineData("32.112", "89.2", "A", "88.31", "A")]
    [InlineData("32.11", "89.19", "A", "88.3", "B")]
    [InlineData("27.58", "76.61", "B", "75.85", "C")]
    [InlineData("23.4", "65", "C", "64.35", "D")]
    public void SkmWeight_OfElevenHundredths_IsOnePercentLowAndCostsGrades(string sum, string score, string grade, string lowScore, string lowGrade)
    {
        BandScale mutu = Proved("skm-2017", "mutu");
        decimal total = decimal.Parse(sum, System.Globalization.CultureInfo.InvariantCulture);

        decimal right = s_engine.Compile("[jumlah] / 9 * 25", 2).ValueOrThrow().Evaluate(("jumlah", total)).Value;
        decimal wrong = s_engine.Compile("[jumlah] * 0.11 * 25", 2).ValueOrThrow().Evaluate(("jumlah", total)).Value;

        Assert.True(mutu.TryClassify(right, out Band? band) & mutu.TryClassify(wrong, out Band? lower));
        Assert.Equal(
            (score, grade, lowScore, lowGrade),
            (right.ToString(System.Globalization.CultureInfo.InvariantCulture), band!.Code, wrong.ToString(System.Globalization.CultureInfo.InvariantCulture), lower!.Code));
    }

    private static BandScale Proved(string pack, string name)
    {
        RuleScale scale = KinerjaJson.OfficialRulePacks().Single(candidate => candidate.Name == pack).Scales.Single(candidate => candidate.Name == name);
        return BandScale.Create(scale.Name, scale.Decimals, scale.Bands).ValueOrThrow();
    }

    private static bool Holds(Band band, Rational number) =>
        (band.Low is not { } low || number > low || (band.IncludesLow && number == low))
        && (band.High is not { } high || number < high || (band.IncludesHigh && number == high));
}
