using Kinerja.Indicators;

namespace Kinerja.Abstractions.Tests.Indicators;

public sealed class ScaleTests
{
    private static readonly Scale s_percent = new() { Minimum = 0m, Maximum = 100m };
    private static readonly Scale s_opinion = new() { Rungs = ["TMP", "TW", "WDP", "WTP"] };

    [Theory]
    [InlineData("-0.01", false)]
    [InlineData("0", true)]
    [InlineData("78.5", true)]
    [InlineData("100", true)]
    [InlineData("100.00", true)]
    [InlineData("100.01", false)]
    public void Holds_Number_IncludesBothEnds(string number, bool expected) =>
        Assert.Equal(expected, s_percent.Holds(new NumberValue(Decimals.Of(number))));

    [Theory]
    [InlineData("80", "90", true)]
    [InlineData("90", "80", true)]
    [InlineData("0", "100", true)]
    [InlineData("-1", "90", false)]
    [InlineData("80", "101", false)]
    [InlineData("101", "80", false)]
    public void Holds_Range_NeedsBothEndsOnTheScale(string low, string high, bool expected) =>
        Assert.Equal(expected, s_percent.Holds(new RangeValue(Decimals.Of(low), Decimals.Of(high))));

    [Theory]
    [InlineData("WTP", true)]
    [InlineData("wtp", true)]
    [InlineData("TMP", true)]
    [InlineData("WTP ", false)]
    [InlineData("BB", false)]
    [InlineData("", false)]
    public void Holds_Rung_IsFoundWithoutCase(string rung, bool expected) =>
        Assert.Equal(expected, s_opinion.Holds(new RungValue(rung)));

    [Fact]
    public void Holds_NumberOnAScaleOfRungs_LiesOutside()
    {
        Assert.False(s_opinion.Holds(new NumberValue(4m)));
        Assert.False(s_opinion.Holds(new RangeValue(1m, 2m)));
    }

    [Fact]
    public void Holds_RungOnAScaleOfNumbers_LiesOutside() => Assert.False(s_percent.Holds(new RungValue("WTP")));

    [Fact]
    public void Holds_Text_IsNotJudged()
    {
        Assert.True(s_percent.Holds(new TextValue { Text = "seratus lebih" }));
        Assert.True(s_opinion.Holds(new TextValue { Text = "baik" }));
    }

    [Fact]
    public void Holds_OpenEnd_HasNoLimit()
    {
        Assert.True(new Scale { Minimum = 0m }.Holds(new NumberValue(decimal.MaxValue)));
        Assert.False(new Scale { Minimum = 0m }.Holds(new NumberValue(-1m)));
        Assert.True(new Scale { Maximum = 0m }.Holds(new NumberValue(decimal.MinValue)));
        Assert.False(new Scale { Maximum = 0m }.Holds(new NumberValue(1m)));
    }

    [Fact]
    public void Equals_SameEndsAndRungs_AreOneScale()
    {
        Assert.Equal(s_opinion, new Scale { Rungs = ["TMP", "TW", "WDP", "WTP"] });
        Assert.NotEqual(s_opinion, new Scale { Rungs = ["WTP", "WDP", "TW", "TMP"] });
        Assert.NotEqual(s_percent, s_percent with { Minimum = null });
    }
}
