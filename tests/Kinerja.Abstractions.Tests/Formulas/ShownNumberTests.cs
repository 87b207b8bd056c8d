using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Abstractions.Tests.Formulas;

public class ShownNumberTests
{
    [Theory]
    // Exact numbers keep every digit.
    [InlineData("1.5", "", "1.5")]
    [InlineData("0.1234567890123456789012345678", "", "0.1234567890123456789012345678")]
    // 12 digits, not rounded, leading zeros not counted.
    [InlineData("71.42857142857142857142857143", "500/7", "71.4285714285…")]
    [InlineData("-0.6666666666666666666666666667", "-2/3", "-0.666666666666…")]
    [InlineData("0.0006666666666666666666666667", "1/1500", "0.000666666666666…")]
    // Two decimals at least, so that an ellipsis is not read as further digits before the point.
    [InlineData("1234567890123.3333333333333333", "3703703670370/3", "1234567890123.33…")]
    // Near a shorter number, but not it: nothing to cut.
    [InlineData("1", "9999999999999999999999999999999/10000000000000000000000000000000", "≈ 1")]
    public void Number_IsWholeIfExact_ElseItsFirstDigits(string value, string fraction, string shown)
    {
        LocalizedText text = ShownNumber.Of(decimal.Parse(value, CultureInfo.InvariantCulture), fraction);

        Assert.Equal(shown, text.English);
        Assert.Equal(shown.Replace('.', ','), text.Indonesian);
    }

    [Theory]
    [InlineData("1.41421356237309504880168872421", "1.41421356237…")]
    [InlineData("1.5", "1.5")]
    [InlineData("14", "14")]
    public void ApproximateNumber_KeepsItsFirstDigits(string value, string shown) =>
        Assert.Equal(shown, ShownNumber.Of(decimal.Parse(value, CultureInfo.InvariantCulture), "", isApproximate: true).English);

    [Fact]
    public void NumberThatFitsNoDecimal_ShowsBothEndsOfItsDigits()
    {
        string digits = "1234567890123456" + new string('0', 60) + "6543210987654321";

        Assert.Equal("1234567890123456…6543210987654321", ShownNumber.Of(null, digits).English);
        Assert.Equal("1/3", ShownNumber.Of(null, "1/3").English);
    }
}
