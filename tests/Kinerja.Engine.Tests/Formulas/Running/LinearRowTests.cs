using Kinerja.Formulas;
using Kinerja.Formulas.Planning;
using Kinerja.Formulas.Running;

namespace Kinerja.Engine.Tests.Formulas.Running;

/// <summary>Where a row is only added up, the sum is that of big fractions, also at the edges of what fits.</summary>
public sealed class LinearRowTests
{
    private const int Cases = 100_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void TryRun_AnyFormAndRow_IsTheSumOfBigFractions(int seed)
    {
        var random = new Random(seed);
        int answered = 0;
        for (int i = 0; i < Cases; i++)
        {
            LinearForm form = AnyForm(random);
            decimal?[] row = [.. form.Factors.Select(_ => (decimal?)AnyDecimal(random))];
            if (!LinearRow.TryRun(form, row, random.Next(0, 7), out SmallFraction value))
                continue;
            Rational sum = Rational.Of(form.Constant);
            for (int slot = 0; slot < row.Length; slot++)
                sum += Rational.FromDecimal(row[slot]!.Value) * Rational.Of(form.Factors[slot]);
            Rational expected = sum / Rational.Of(form.Divisor);
            Rational actual = Rational.Of(value.Numerator, value.Denominator);
            Assert.True(value.Denominator > 0 && expected.Equals(actual), $"{form} of [{string.Join("; ", row)}] is {expected}, not {actual}");
            answered++;
        }

        Assert.InRange(answered, Cases / 10, Cases - Cases / 10);
    }

    [Theory]
    [InlineData((1L << 59) - 1, true)]
    [InlineData(1L << 59, false)]
    [InlineData(long.MaxValue, false)]
    public void TryRun_SumOfTwo_AnswersAsLongAsNoRowCouldOverflow(long value, bool isAnswered)
    {
        // 59 bits for the values, two for a weight of two, one for 10^0: that is 62.
        var form = new LinearForm([1, -1], 0, 1, 2);
        Assert.Equal(isAnswered, LinearRow.TryRun(form, [value, -value], 0, out _));
    }

    [Theory]
    [InlineData("0.000000000000000001", true)]
    [InlineData("0.0000000000000000001", false)]
    [InlineData("79228162514264337593543950335", false)]
    [InlineData("-0.0", true)]
    public void TryRun_DecimalsAtTheEdges_AreTakenOrLeft(string value, bool isAnswered)
    {
        var form = new LinearForm([1], 0, 1, 1);
        Assert.Equal(isAnswered, LinearRow.TryRun(form, [decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)], 0, out _));
    }

    [Fact]
    public void TryRun_MissingValue_IsLeft() => Assert.False(LinearRow.TryRun(new LinearForm([1, 0], 0, 1, 1), [1m, null], 0, out _));

    private static LinearForm AnyForm(Random random)
    {
        long[] factors = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => AnyLong(random, 30))];
        long constant = AnyLong(random, 30);
        long divisor = Math.Max(1, Math.Abs(AnyLong(random, 40)));
        ulong weight = factors.Append(constant).Aggregate(0UL, (sum, factor) => sum + (ulong)Math.Abs(factor));
        return new(factors, constant, divisor, Math.Max(weight, (ulong)divisor));
    }

    private static decimal AnyDecimal(Random random) => random.Next(12) switch
    {
        0 => 0m,
        1 => new decimal(0, 0, 0, isNegative: true, scale: (byte)random.Next(0, 19)),
        2 => new decimal(random.Next(), random.Next(), random.Next(2), random.Next(2) == 0, (byte)random.Next(0, 29)),
        _ => new decimal((int)AnyLong(random, 31), 0, 0, random.Next(2) == 0, (byte)random.Next(0, random.Next(1, 12))),
    };

    private static long AnyLong(Random random, int bits) => (random.NextInt64() >> (63 - random.Next(0, bits + 1))) * (random.Next(2) * 2 - 1);
}
