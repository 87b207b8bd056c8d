using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>What holds for any argument. The formulas compare exact fractions, so nothing is lost by a last rounding.</summary>
public sealed class ApproximateFunctionProperties
{
    private static readonly KinerjaEngine s_engine = new();

    // Positive decimals of one, two or three words at every scale: from 1e-28 to the largest.
    private static readonly Gen<decimal> s_positive = Gen.Choose(0, 28).SelectMany(scale =>
        Gen.Choose(1, 3).SelectMany(words => Gen.Choose(1, int.MaxValue).SelectMany(low =>
            Gen.Choose(0, int.MaxValue).SelectMany(middle => Gen.Choose(int.MinValue, int.MaxValue).Select(high =>
                new decimal(low, words > 1 ? middle : 0, words > 2 ? high : 0, false, (byte)scale))))));

    [Theory]
    [InlineData("Abs(Exp(Ln([x])) / [x] - 1) < 1e-25")]
    [InlineData("Abs(Sqrt([x]) * Sqrt([x]) / [x] - 1) < 1e-28")]
    [InlineData("Abs(Pow([x], 0.5) / Sqrt([x]) - 1) < 1e-25")]
    [InlineData("Abs(Pow(Pow([x], 1 / 3), 3) / [x] - 1) < 1e-25")]
    [InlineData("Abs(Pow([x], -0.3) * Pow([x], 0.3) - 1) < 1e-25")]
    [InlineData("Abs(Log10([x] * 10) - Log10([x]) - 1) < 1e-26")]
    [InlineData("Abs(Pow(10, Log10([x])) / [x] - 1) < 1e-25")]
    [InlineData("Abs(Ln([x]) + Ln(1 / [x])) < 1e-26")]
    [InlineData("Abs(Ln([x] * [x]) - 2 * Ln([x])) < 1e-26")]
    [InlineData("Ln([x]) <= [x] - 1")]
    [InlineData("Exp(1 / (1 + [x])) > 1 + 1 / (1 + [x]) - 1e-28")]
    public void Identity_OfAnyPositiveNumber_Holds(string identity)
    {
        CompiledFormula formula = s_engine.Compile(identity).ValueOrThrow();
        Prop.ForAll(s_positive.ToArbitrary(), x => Holds(formula.Evaluate(("x", x))).Label($"{identity} for {x}"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Theory]
    [InlineData("Ln")]
    [InlineData("Log10")]
    [InlineData("Sqrt")]
    public void Function_OfALargerNumber_IsLarger(string function)
    {
        // The second differs from the first in one part of anything between two and ten to the twentieth.
        CompiledFormula formula = s_engine.Compile($"{function}([x] * (1 + 1 / [part])) > {function}([x])").ValueOrThrow();
        Gen<(decimal, decimal)> cases = s_positive.SelectMany(x => Gen.Choose(1, 20).Select(zeros => (x, Power(zeros))));
        Prop.ForAll(cases.ToArbitrary(), c => Holds(formula.Evaluate(("x", c.Item1), ("part", c.Item2))).Label($"{function} at {c}"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Function_OfANumberThatDoubleHolds_AgreesWithDouble()
    {
        CompiledFormula sqrt = s_engine.Compile("Sqrt([x])").ValueOrThrow();
        CompiledFormula ln = s_engine.Compile("Ln([x])").ValueOrThrow();
        CompiledFormula log10 = s_engine.Compile("Log10([x])").ValueOrThrow();
        CompiledFormula exp = s_engine.Compile("Exp([x])").ValueOrThrow();
        CompiledFormula pow = s_engine.Compile("Pow([x], [y])").ValueOrThrow();
        // Multiples of 1/1024 are the same number in both.
        Gen<(int, int)> cases = Gen.Choose(1, 30_000).SelectMany(x => Gen.Choose(-3_000, 3_000).Select(y => (x, y)));
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            (decimal x, decimal y) = (c.Item1 / 1024m, c.Item2 / 1024m);
            (double dx, double dy) = ((double)x, (double)y);
            return (Agree(sqrt.Evaluate(("x", x)), Math.Sqrt(dx))
                && Agree(ln.Evaluate(("x", x)), Math.Log(dx))
                && Agree(log10.Evaluate(("x", x)), Math.Log10(dx))
                && Agree(exp.Evaluate(("x", y)), Math.Exp(dy))
                && Agree(pow.Evaluate(("x", x), ("y", y)), Math.Pow(dx, dy))).Label($"x = {x}, y = {y}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Sqrt_OfASquare_IsExact()
    {
        CompiledFormula formula = s_engine.Compile("Sqrt([x] * [x])").ValueOrThrow();
        Prop.ForAll(s_positive.ToArbitrary(), x => formula.Evaluate(("x", x)).Equals(FormulaResult.OfNumber(x)).Label($"{x}"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Pow_OfAPowerToItsRoot_IsExact()
    {
        CompiledFormula formula = s_engine.Compile("Pow(Pow([a] / [b], [n]), [m] / [n])").ValueOrThrow();
        CompiledFormula direct = s_engine.Compile("Pow([a] / [b], [m])").ValueOrThrow();
        Gen<int[]> cases = Gen.Choose(1, 99).ArrayOf(2).SelectMany(ab => Gen.Choose(1, 12).ArrayOf(2).Select(nm => (int[])[.. ab, .. nm]));
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            FormulaResult root = formula.Evaluate(("a", c[0]), ("b", c[1]), ("n", c[2]), ("m", c[3]));
            return root.Equals(direct.Evaluate(("a", c[0]), ("b", c[1]), ("m", c[3]))).Label(string.Join(' ', c));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static bool Holds(FormulaResult result) => result.HasValue && result.IsTrue;

    private static bool Agree(FormulaResult result, double expected)
    {
        double value = double.Parse(result.Value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Math.Abs(value - expected) <= 1e-14 * Math.Abs(expected);
    }

    private static decimal Power(int zeros) => decimal.Parse($"1e{zeros}", NumberStyles.Float, CultureInfo.InvariantCulture);
}
