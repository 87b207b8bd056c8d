using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Tests;

public class ExactDecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.00", "0.00")]
    [InlineData("0e400", "0")]
    [InlineData("0.0e-400", "0.0000000000000000000000000000")]
    [InlineData("7", "7")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("3.10", "3.10")]
    [InlineData("100", "100")]
    [InlineData("1E3", "1000")]
    [InlineData("1e+3", "1000")]
    [InlineData("1.50E1", "15.0")]
    [InlineData("15e-1", "1.5")]
    [InlineData("10e-29", "0.0000000000000000000000000001")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("79228162514264337593543950335.000", "79228162514264337593543950335")]
    [InlineData("7922816251426433759354395033500e-2", "79228162514264337593543950335")]
    [InlineData("1.00000000000000000000000000000000000", "1.0000000000000000000000000000")]
    [InlineData("0.000000000000000000000000000000000000001e39", "1")]
    public void Parse_NumberThatFits_KeepsItsDigits(string number, string expected)
    {
        Assert.Equal(ExactDecimalStatus.Exact, ExactDecimal.Parse(Encoding.ASCII.GetBytes(number), out decimal value));
        Assert.Equal(expected, value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("-79228162514264337593543950336")]
    [InlineData("79228162514264337593543950336.5")]
    [InlineData("1e29")]
    [InlineData("8e28")]
    [InlineData("1e400")]
    [InlineData("1e99999999999999999999999999")]
    [InlineData("1234567890123456789012345678901234")]
    public void Parse_NumberBeyondDecimal_IsOutOfRange(string number) =>
        Assert.Equal(ExactDecimalStatus.OutOfRange, ExactDecimal.Parse(Encoding.ASCII.GetBytes(number), out _));

    [Theory]
    [InlineData("1e-29")]
    [InlineData("1e-400")]
    [InlineData("-1e-99999999999999999999999999")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("79228162514264337593543950335.5")]
    [InlineData("7.9228162514264337593543950336")]
    [InlineData("0.1234567890123456789012345678901234")]
    [InlineData("12345678901234567890123456789012345e-10")]
    public void Parse_NumberWithTooManyDigits_IsTooPrecise(string number) =>
        Assert.Equal(ExactDecimalStatus.TooPrecise, ExactDecimal.Parse(Encoding.ASCII.GetBytes(number), out _));

    [Fact]
    public void Parse_AnyDecimal_IsReadAsItWasWritten() =>
        Prop.ForAll(ArbMap.Default.ArbFor<decimal>(), number =>
        {
            string text = number.ToString(CultureInfo.InvariantCulture);
            return ExactDecimal.Parse(Encoding.ASCII.GetBytes(text), out decimal value) == ExactDecimalStatus.Exact
                && value.ToString(CultureInfo.InvariantCulture) == text;
        }).QuickCheckThrowOnFailure();

    // The oracle works with whole numbers only: the coefficient and a power of ten.
    [Fact]
    public void Parse_AnyNumber_IsTakenExactlyWhenADecimalCanHoldIt()
    {
        Gen<(string Text, BigInteger Coefficient, int Power)> numbers =
            from digits in Gen.Choose(1, 40).SelectMany(count => Gen.Elements("0000123456789999".ToCharArray()).ArrayOf(count))
            from decimals in Gen.Choose(0, 40)
            from exponent in Gen.Choose(-45, 45)
            select Number(new string(digits), decimals, exponent);

        Prop.ForAll(numbers.ToArbitrary(), number =>
        {
            bool isExact = ExactDecimal.Parse(Encoding.ASCII.GetBytes(number.Text), out decimal value) == ExactDecimalStatus.Exact;
            bool fits = FitsDecimal(number.Coefficient, number.Power);
            return isExact == fits && (!isExact || IsEqual(value, number.Coefficient, number.Power));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
    }

    private static (string, BigInteger, int) Number(string digits, int decimals, int exponent)
    {
        string padded = digits.PadLeft(decimals + 1, '0');
        string whole = padded[..^decimals].TrimStart('0');
        string text = (whole.Length == 0 ? "0" : whole) + (decimals == 0 ? "" : "." + padded[^decimals..]);
        return ($"{text}e{exponent}", BigInteger.Parse(digits, CultureInfo.InvariantCulture), exponent - decimals);
    }

    private static bool FitsDecimal(BigInteger coefficient, int power)
    {
        if (coefficient.IsZero)
            return true;
        for (; coefficient % 10 == 0; power++)
            coefficient /= 10;
        return power >= -28 && coefficient * BigInteger.Pow(10, Math.Max(0, power)) <= new BigInteger(decimal.MaxValue);
    }

    private static bool IsEqual(decimal value, BigInteger coefficient, int power)
    {
        int[] bits = decimal.GetBits(value);
        var raw = new BigInteger([.. BitConverter.GetBytes(bits[0]), .. BitConverter.GetBytes(bits[1]), .. BitConverter.GetBytes(bits[2]), 0]);
        int scale = (bits[3] >> 16) & 0xFF;
        // Both sides times 10^100, so that neither power is negative.
        return raw * BigInteger.Pow(10, 100 - scale) == coefficient * BigInteger.Pow(10, 100 + power);
    }
}
