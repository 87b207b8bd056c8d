using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Serialization.Tests;

public class RoundTripTests
{
    private const int Models = 400;

    [Fact]
    public void Cascade_WrittenAndRead_IsEqualAndWritesTheSameBytes()
    {
        for (int seed = 0; seed < Models; seed++)
        {
            Cascade cascade = new ModelGenerator(seed).Cascade();
            string json = KinerjaJson.ToJson(cascade);

            JsonReadResult<Cascade> result = KinerjaJson.ReadCascade(json);

            Assert.True(result.IsSuccess, $"Seed {seed}: {string.Join("; ", result.Diagnostics)}");
            Assert.True(cascade == result.ValueOrThrow(), $"Seed {seed} reads back as another cascade.");
            Assert.True(json == KinerjaJson.ToJson(result.ValueOrThrow()), $"Seed {seed} is written in two ways.");
        }
    }

    [Fact]
    public void RealizationSet_WrittenAndRead_IsEqualAndWritesTheSameBytes()
    {
        for (int seed = 0; seed < Models; seed++)
        {
            RealizationSet set = new ModelGenerator(seed).RealizationSet();
            string json = KinerjaJson.ToJson(set);

            JsonReadResult<RealizationSet> result = KinerjaJson.ReadRealizations(json);

            Assert.True(result.IsSuccess, $"Seed {seed}: {string.Join("; ", result.Diagnostics)}");
            Assert.True(set == result.ValueOrThrow(), $"Seed {seed} reads back as another set.");
            Assert.True(json == KinerjaJson.ToJson(result.ValueOrThrow()), $"Seed {seed} is written in two ways.");
        }
    }

    [Fact]
    public void EmptyObjects_AreKeptApartFromAbsentOnes()
    {
        var cascade = new Cascade
        {
            Organization = new() { Code = "a" },
            Indicators = [new() { Code = "i", Kind = IndicatorKind.Iku, Formula = new(), Scale = new(), Manual = new() }, new() { Code = "j", Kind = IndicatorKind.Iki }],
        };

        Cascade read = KinerjaJson.ReadCascade(KinerjaJson.ToJson(cascade)).ValueOrThrow();

        Assert.Equal(cascade, read);
        Assert.NotNull(read.Indicators[0].Manual);
        Assert.Null(read.Indicators[1].Manual);
    }

    [Fact]
    public void Decimals_KeepTheirTrailingZeros()
    {
        Cascade cascade = KinerjaJson.ReadCascade(Samples.Small).ValueOrThrow();

        Assert.Equal("3.10", ((NumberValue)cascade.Indicators[0].Targets[0].Value).ToString());
        Assert.Equal("3,10", cascade.Indicators[0].Targets[0].Value.Text);
    }
}
