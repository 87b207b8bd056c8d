using System.Numerics;
using Kinerja.Formulas;
using Kinerja.Formulas.Running;

namespace Kinerja.Engine.Tests.Formulas.Running;

/// <summary>Where 64 bits give an answer it is that of big fractions, also at the edges of what fits.</summary>
public sealed class SmallFractionTests
{
    private const int Cases = 200_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Arithmetic_OfAnyTwo_IsThatOfBigFractions(int seed)
    {
        var random = new Random(seed);
        int answered = 0;
        for (int i = 0; i < Cases; i++)
        {
            (SmallFraction a, SmallFraction b) = (Any(random), Any(random));
            (Rational x, Rational y) = (Big(a), Big(b));
            answered += Same(SmallFraction.TryAdd(a, b, out SmallFraction sum), sum, x + y, $"{x} + {y}");
            answered += Same(SmallFraction.TryMultiply(a, b, out SmallFraction product), product, x * y, $"{x} * {y}");
            if (!b.IsZero)
                answered += Same(SmallFraction.TryDivide(a, b, out SmallFraction quotient), quotient, x / y, $"{x} / {y}");
            Assert.Equal(Math.Sign(x.CompareTo(y)), Math.Sign(a.CompareTo(b)));
        }

        Assert.True(answered > Cases, $"only {answered} answers were compared");
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Rounding_OfAny_IsThatOfBigFractions(int seed)
    {
        var random = new Random(seed);
        int answered = 0;
        for (int i = 0; i < Cases; i++)
        {
            SmallFraction a = Any(random);
            Rational x = Big(a);
            int decimals = random.Next(0, 19);
            answered += Same(a.TryRound(decimals, out SmallFraction rounded), rounded, x.Round(decimals), $"{x} to {decimals}");
            answered += Same(a.TryToDecimal(decimals, out decimal declared), declared, x.TryToDecimal(decimals, out decimal bigDeclared), bigDeclared, $"{x} to {decimals}");
            answered += Same(a.TryToDecimal(out decimal free), free, x.TryToDecimal(out decimal bigFree), bigFree, $"{x}");
        }

        Assert.True(answered > Cases, $"only {answered} answers were compared");
    }

    [Fact]
    public void TryFrom_AnyDecimal_HasItsValueOrNone()
    {
        var random = new Random(6);
        int answered = 0;
        for (int i = 0; i < Cases; i++)
        {
            bool isLong = random.Next(4) == 0;
            var value = new decimal(random.Next(int.MinValue, int.MaxValue), random.Next(int.MinValue, int.MaxValue) >> random.Next(32), isLong ? random.Next() : 0, random.Next(2) == 0, (byte)random.Next(29));
            if (!SmallFraction.TryFrom(value, out SmallFraction fraction))
                continue;
            Assert.Equal(Rational.FromDecimal(value), Big(fraction));
            answered++;
        }

        Assert.True(answered > Cases / 10, $"only {answered} decimals fit");
    }

    private static int Same(bool isAnswered, SmallFraction answer, Rational expected, string what)
    {
        if (isAnswered)
            Assert.True(answer.Denominator > 0 && Big(answer).Equals(expected), $"{what} is {expected}, not {Big(answer)}");
        return isAnswered ? 1 : 0;
    }

    private static int Same(bool isAnswered, decimal answer, bool isExpected, decimal expected, string what)
    {
        if (!isAnswered)
            return 0;
        // The digits count, and with them the scale: 1.50 is not 1.5 here.
        Assert.True(isExpected && decimal.GetBits(answer).SequenceEqual(decimal.GetBits(expected)), $"{what} is {expected} ({isExpected}), not {answer}");
        return 1;
    }

    // Numbers of every length, powers of ten and neighbours of the largest among them.
    private static SmallFraction Any(Random random) => new(Number(random) * (random.Next(2) * 2 - 1), Math.Max(1, Number(random)));

    private static long Number(Random random) => random.Next(6) switch
    {
        0 => random.Next(0, 20),
        1 => (long)BigInteger.Pow(10, random.Next(0, 19)),
        2 => long.MaxValue - random.Next(0, 3),
        3 => 5L * (1L << random.Next(0, 60)),
        _ => random.NextInt64() >> random.Next(0, 62),
    };

    private static Rational Big(SmallFraction value) => Rational.Of(value.Numerator, value.Denominator);
}
