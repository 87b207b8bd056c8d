using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Kinerja.Formulas;
using Kinerja.Engine.Tests.Formulas.Oracle;

namespace Kinerja.Engine.Tests.Formulas;

public sealed class ExactnessProperties
{
    private static readonly KinerjaEngine s_engine = new();
    private static readonly BigInteger s_decimalLimit = BigInteger.Pow(2, 96);

    [Fact]
    public void Evaluate_AnyFormulaAndRow_AgreesWithTheOracle()
    {
        Gen<(OracleFormula Formula, decimal?[] Row, int? Decimals)> cases = OracleGenerators.Formulas.SelectMany(formula =>
            OracleGenerators.Rows.SelectMany(row => OracleGenerators.Rounding.Select(decimals => (formula, row, decimals))));
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            FormulaResult result = Evaluate(c.Formula, c.Row, c.Decimals);
            (OracleAnswer answer, bool wasIrrational) = OracleRoot.Watch(c.Formula, c.Row);
            string expected = Expected(answer, c.Decimals);
            expected += wasIrrational && !expected.Contains(": ", StringComparison.Ordinal) ? " approximately" : "";
            string actual = Text(result) + (result.IsApproximate ? " approximately" : "");
            // The budget may stop what the oracle computes at any length; nothing else may differ.
            return (actual == expected || actual == "failed: KIN1024").Label($"{c.Formula.Print()} with [{string.Join("; ", c.Row)}] to {c.Decimals}: expected {expected}, got {actual}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithEndSize(60));
    }

    [Theory]
    [InlineData("[v0] - [v1]")]
    [InlineData("([v0] + [v1] + [v2]) / 9 * 25")]
    [InlineData("0.35 * [v0] - 0.65 * [v1] + 1.005")]
    [InlineData("Average([v0], [v1], [v2], [v3])")]
    [InlineData("[v0] - [v0] + [v1] / 7")]
    public void Evaluate_LinearFormula_HasTheDigitsOfItsExplanation(string text)
    {
        // An explanation is always computed in big fractions; the sum of a row in 64 bits where they are enough.
        var random = new Random(11);
        for (int i = 0; i < 4_000; i++)
        {
            CompiledFormula formula = s_engine.Compile(text, i % 3 == 0 ? null : i % 19).ValueOrThrow();
            decimal?[] row = [.. formula.Variables.Select(_ => random.Next(30) == 0 ? null : (decimal?)AnyDecimal(random))];
            FormulaResult result = formula.Evaluate(row.AsSpan());
            FormulaResult exact = formula.Explain(row.AsSpan()).Result;
            bool isSame = result.HasValue && exact.HasValue
                ? decimal.GetBits(result.Value).SequenceEqual(decimal.GetBits(exact.Value))
                : result.Equals(exact);
            Assert.True(isSame, $"{text} to {formula.Decimals} of [{string.Join("; ", row)}]: {result}, exactly {exact}");
        }
    }

    [Fact]
    public void Canonical_OfAnyFormula_MeansTheSameAndIsItsOwnCanonical()
    {
        Gen<(OracleFormula Formula, decimal?[] Row)> cases = OracleGenerators.Formulas.SelectMany(formula => OracleGenerators.Rows.Select(row => (formula, row)));
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            CompiledFormula written = s_engine.Compile(c.Formula.Print()).ValueOrThrow();
            CompiledFormula canonical = s_engine.Compile(written.ToString()).ValueOrThrow();
            return (canonical.ToString() == written.ToString() && Text(Evaluate(written, c.Row)) == Text(Evaluate(canonical, c.Row)))
                .Label($"{c.Formula.Print()} became {written} became {canonical}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000).WithEndSize(60));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(3, 0)]
    public void Evaluate_ExactTies_RoundAwayFromZero(int seed, int decimals)
    {
        // n over a power of five and two that ends exactly half a step beyond the last decimal.
        var random = new Random(seed);
        for (int i = 0; i < 500; i++)
        {
            int n = random.Next(-100_000, 100_000);
            decimal step = (decimal)Math.Pow(10, decimals);
            FormulaResult result = s_engine.Compile("[n] / [s] + [h] / [s]", decimals).ValueOrThrow()
                .Evaluate(("n", n), ("s", 2 * step), ("h", 1m));
            // (n + 1) / 2 steps: for even n a tie.
            decimal steps = n % 2 == 0 ? (n + 1 > 0 ? n / 2 + 1 : n / 2) : (n + 1) / 2;
            Assert.Equal(steps / step, result.Value);
        }
    }

    // Of every size and scale, among them what neither 64 bits nor a decimal's sum can hold, and a zero with a sign.
    private static decimal AnyDecimal(Random random) => random.Next(10) switch
    {
        0 => new decimal(0, 0, 0, isNegative: true, scale: (byte)random.Next(0, 29)),
        1 => random.Next(2) == 0 ? decimal.MaxValue : decimal.MinValue,
        2 => new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(0, 29)),
        3 => new decimal(-1, random.Next(), 0, random.Next(2) == 0, (byte)random.Next(0, 29)),
        _ => new decimal(random.Next() >> random.Next(31), 0, 0, random.Next(2) == 0, (byte)random.Next(0, 8)),
    };

    private static FormulaResult Evaluate(OracleFormula formula, decimal?[] row, int? decimals) =>
        Evaluate(s_engine.Compile(formula.Print(), decimals).ValueOrThrow(), row);

    private static FormulaResult Evaluate(CompiledFormula formula, decimal?[] row) =>
        formula.Evaluate([.. row.Select((value, slot) => ($"v{slot}", value))]);

    private static string Text(FormulaResult result) => result.Status switch
    {
        FormulaStatus.Failed => $"failed: {result.Failure!.Id}",
        FormulaStatus.Missing => $"missing: {string.Join(", ", result.MissingVariables.Order())}",
        _ => result.ToString(),
    };

    private static string Expected(OracleAnswer answer, int? decimals)
    {
        if (answer.Failed)
            return "failed: KIN1021";
        if (answer.Missing != 0)
            return $"missing: {string.Join(", ", Enumerable.Range(0, OracleGenerators.Variables).Where(slot => (answer.Missing & (1 << slot)) != 0).Select(slot => $"v{slot}"))}";
        Fraction number = answer.Number!.Value;
        return (decimals is { } places ? Plain(number.Scaled(places), places) : Significant(number)) ?? "failed: KIN1022";
    }

    // 28 significant digits, found by trying: the most decimals (at most 28) at which the number has no more than 28 digits.
    private static string? Significant(Fraction number)
    {
        BigInteger all = number.Scaled(28);
        bool isExact = number.Top * BigInteger.Pow(10, 28) == all * number.Bottom;
        if (isExact && Plain(all, 28) is { } exact)
            return exact;
        int places = 28;
        BigInteger whole = BigInteger.Abs(number.WholePart());
        while (whole > 0)
        {
            whole /= 10;
            places--;
        }

        if (places < 0)
            return Plain(new Fraction(number.Top, number.Bottom * BigInteger.Pow(10, -places)).Scaled(0) * BigInteger.Pow(10, -places), 0);
        string? rounded = Plain(number.Scaled(places), places);
        return rounded == "0" && number.Sign != 0 ? null : rounded;
    }

    private static string? Plain(BigInteger scaled, int places)
    {
        while (places > 0 && scaled % 10 == 0)
        {
            scaled /= 10;
            places--;
        }

        if (BigInteger.Abs(scaled) >= s_decimalLimit)
            return null;
        string digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        string text = places == 0 ? digits : $"{digits[..^places]}.{digits[^places..]}";
        return scaled.Sign < 0 ? "-" + text : text;
    }
}
