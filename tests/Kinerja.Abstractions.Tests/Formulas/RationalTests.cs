using System.Globalization;
using System.Numerics;
using Kinerja.Formulas;

namespace Kinerja.Abstractions.Tests.Formulas;

public sealed class RationalTests
{
    [Theory]
    [InlineData(6, 4, "3/2")]
    [InlineData(-6, 4, "-3/2")]
    [InlineData(6, -4, "-3/2")]
    [InlineData(-6, -3, "2")]
    [InlineData(0, -5, "0")]
    public void Of_NumeratorAndDenominator_AreInLowestTerms(int numerator, int denominator, string expected)
    {
        var number = Rational.Of(numerator, denominator);
        Assert.Equal(expected, number.ToString());
        Assert.True(number.Denominator.Sign > 0);
        Assert.Equal((Math.Sign(numerator) * Math.Sign(denominator), numerator == 0), (number.Sign, number.IsZero));
    }

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal((BigInteger.Zero, BigInteger.One), (default(Rational).Numerator, default(Rational).Denominator));
        Assert.Equal(Rational.Zero, default);
        Assert.Equal(Rational.One, default(Rational) + 1);
    }

    [Fact]
    public void Operators_AreThoseOfArithmetic()
    {
        Rational a = Rational.Of(5, 6);
        Rational b = -0.25m;
        Assert.Equal("7/12", (a + b).ToString());
        Assert.Equal("13/12", (a - b).ToString());
        Assert.Equal("-5/24", (a * b).ToString());
        Assert.Equal("-10/3", (a / b).ToString());
        Assert.Equal("1/12", (a % b).ToString());
        Assert.Equal("-1/12", (-a % b).ToString());
        Assert.True(b < a && b <= a && a > b && a >= b && a != b && a == 5 / (Rational)6);
        Assert.Equal(0.25m, b.Abs());
    }

    [Theory]
    [InlineData("7/2", "3", "3", "4", "4")]
    [InlineData("-7/2", "-3", "-4", "-3", "-4")]
    [InlineData("3", "3", "3", "3", "3")]
    [InlineData("10/3", "3", "3", "4", "3")]
    public void Rounding_GoesWhereItsNameSays(string number, string truncated, string floor, string ceiling, string rounded)
    {
        string[] parts = [.. number.Split('/'), "1"];
        var value = Rational.Of(BigInteger.Parse(parts[0], CultureInfo.InvariantCulture), BigInteger.Parse(parts[1], CultureInfo.InvariantCulture));
        Assert.Equal([truncated, floor, ceiling, rounded], ((Rational[])[value.Truncate(), value.Floor(), value.Ceiling(), value.Round(0)]).Select(result => result.ToString()));
    }

    [Theory]
    [InlineData(2, "133/50")]
    [InlineData(0, "3")]
    [InlineData(-1, "0")]
    public void Round_ToDecimals_IsExact(int decimals, string expected) => Assert.Equal(expected, Rational.FromDecimal(2.655m).Round(decimals).ToString());

    [Fact]
    public void TryToDecimal_WhatADecimalHolds_IsExact()
    {
        foreach (decimal value in (decimal[])[0, 1.50m, -0.0000000000000000000000000001m, decimal.MaxValue, decimal.MinValue])
        {
            Assert.True(Rational.FromDecimal(value).TryToDecimal(out decimal again));
            Assert.Equal(value, again);
        }

        Assert.True(Rational.Of(2, 3).TryToDecimal(2, out decimal rounded));
        Assert.Equal(0.67m, rounded);
        Assert.False(((Rational)decimal.MaxValue * 2).TryToDecimal(out _));
    }

    [Fact]
    public void ZeroDenominator_Throws()
    {
        Assert.Throws<DivideByZeroException>(() => Rational.Of(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
        Assert.Throws<DivideByZeroException>(() => Rational.One % Rational.Zero);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void TryToDecimal_DecimalsThatNoDecimalHas_Throws(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.TryToDecimal(decimals, out _));

    [Fact]
    public void ToString_UnderACultureOfOtherSigns_IsTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fa-IR");
            Assert.Equal("-1/2", Rational.FromDecimal(-0.5m).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
