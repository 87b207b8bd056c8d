using Kinerja.Indicators;

namespace Kinerja.Abstractions.Tests.Indicators;

public sealed class IndicatorValueTests
{
    public static TheoryData<IndicatorValue, string> Written => new()
    {
        { new NumberValue(78m), "78" },
        { new NumberValue(3.01m) { Text = "3,01" }, "3.01" },
        { new NumberValue(-1234.50m), "-1234.50" },
        { new RangeValue(80m, 90m), "80..90" },
        { new RangeValue(-0.5m, 1.25m) { Text = "-0,5 s.d. 1,25" }, "-0.5..1.25" },
        { new RangeValue(90m, 80m), "90..80" },
        { new RungValue("WTP") { Text = "Opini WTP" }, "WTP" },
        { new TextValue { Text = "seluruh desa" }, "seluruh desa" },
        { new TextValue(), "" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void ToString_EveryMember_IsPlainInEveryCulture(IndicatorValue value, string expected)
    {
        Assert.Equal(expected, value.ToString());
        using var _ = new CultureScope("hostile");
        Assert.Equal(expected, value.ToString());
    }

    [Fact]
    public void Equals_SameValue_IsOneValue()
    {
        Assert.Equal<IndicatorValue>(new NumberValue(3.01m), new NumberValue(3.010m));
        Assert.Equal(new NumberValue(3.01m).GetHashCode(), new NumberValue(3.010m).GetHashCode());
        Assert.Equal<IndicatorValue>(new RangeValue(80m, 90m), new RangeValue(80m, 90m));
        Assert.Equal<IndicatorValue>(new RungValue("BB"), new RungValue("BB"));
        Assert.Equal<IndicatorValue>(new TextValue { Text = "x" }, new TextValue { Text = "x" });
    }

    [Fact]
    public void Equals_OtherValue_IsAnotherValue()
    {
        Assert.NotEqual<IndicatorValue>(new NumberValue(3.01m), new NumberValue(3.02m));
        Assert.NotEqual<IndicatorValue>(new RangeValue(80m, 90m), new RangeValue(90m, 80m));
        Assert.NotEqual<IndicatorValue>(new RungValue("BB"), new RungValue("bb"));
    }

    [Fact]
    public void Equals_OtherWordingOfTheSameNumber_IsAnotherValue() =>
        Assert.NotEqual(new NumberValue(3.01m) { Text = "3,01" }, new NumberValue(3.01m) { Text = "3.01" });

    [Fact]
    public void Equals_AcrossMembers_NeverHolds()
    {
        IndicatorValue[] values =
        [
            new NumberValue(80m) { Text = "80" },
            new RangeValue(80m, 80m) { Text = "80" },
            new RungValue("80") { Text = "80" },
            new TextValue { Text = "80" },
        ];
        Assert.Equal(4, values.Distinct().Count());
    }
}
