using Kinerja.Indicators;

namespace Kinerja.Abstractions.Tests.Indicators;

public sealed class MeasurementUnitTests
{
    [Theory]
    [InlineData("persen")]
    [InlineData("Persen")]
    [InlineData("PERSEN")]
    [InlineData(" persen ")]
    [InlineData("%")]
    [InlineData("prosen")]
    [InlineData("percent")]
    [InlineData("Persentase")]
    [InlineData("prosentase")]
    public void IsPercent_UsualSpelling_IsTrue(string text) => Assert.True(new MeasurementUnit(text).IsPercent);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("desa")]
    [InlineData("indeks")]
    [InlineData("persen desa")]
    [InlineData("permil")]
    [InlineData("100%")]
    [InlineData("％")]
    public void IsPercent_OtherUnit_IsFalse(string text) => Assert.False(new MeasurementUnit(text).IsPercent);

    [Fact]
    public void IsStated_EmptyBlankOrDefault_IsFalse()
    {
        Assert.False(new MeasurementUnit("").IsStated);
        Assert.False(new MeasurementUnit(" \t").IsStated);
        Assert.False(default(MeasurementUnit).IsStated);
        Assert.False(default(MeasurementUnit).IsPercent);
        Assert.True(new MeasurementUnit("desa").IsStated);
    }

    [Fact]
    public void ToString_Unit_IsAsWorded()
    {
        MeasurementUnit unit = " Desa";
        Assert.Equal(" Desa", unit.ToString());
        Assert.Equal("", default(MeasurementUnit).ToString());
    }
}
