using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

public sealed class ApproximateFunctionTests
{
    [Theory]
    [InlineData("Sqrt([a])", true)]
    [InlineData("Pow([a], 2) + 1", true)]
    [InlineData("[a] / 3 * Round([a], 2)", false)]
    public void Facts_TellWhetherResultsCanBeApproximate(string formula, bool expected) =>
        Assert.Equal(expected, new KinerjaEngine().Compile(formula).ValueOrThrow().Facts.MayBeApproximate);

    private static readonly KinerjaEngine s_engine = new();

    // The digits of well-known constants and of tables, cut behind the digits that are compared.
    [Theory]
    [InlineData("Sqrt(2)", "1.414213562373095048801688724")]
    [InlineData("Akar(3)", "1.732050807568877293527446341")]
    [InlineData("(1 + Sqrt(5)) / 2", "1.618033988749894848204586834")]
    [InlineData("Sqrt(1 / 2)", "0.7071067811865475244008443621")]
    [InlineData("Exp(1)", "2.718281828459045235360287471")]
    [InlineData("Exp(-1)", "0.3678794411714423215955237701")]
    [InlineData("Exp(0.5)", "1.648721270700128146848650787")]
    [InlineData("Exp(10)", "22026.46579480671651695790064")]
    [InlineData("Ln(2)", "0.6931471805599453094172321214")]
    [InlineData("Ln(0.5)", "-0.6931471805599453094172321214")]
    [InlineData("Ln(10)", "2.302585092994045684017991454")]
    [InlineData("ln(0.999)", "-0.001000500333583533500142982254")]
    [InlineData("Log10(2)", "0.3010299956639811952137388947")]
    [InlineData("1 / Ln(10)", "0.4342944819032518276511289189")]
    [InlineData("Pow(2, 0.5)", "1.414213562373095048801688724")]
    [InlineData("Pow(2, 1 / 3)", "1.259921049894873164767210607")]
    [InlineData("Pangkat(2, 2 / 3)", "1.587401051968199474751705639")]
    [InlineData("Pow(10, -0.5)", "0.3162277660168379331998893544")]
    public void Evaluate_KnownConstant_HasItsDigitsAndSaysApproximate(string expression, string digits)
    {
        FormulaResult result = s_engine.Compile(expression).ValueOrThrow().Evaluate();
        Near(digits, result.Value, 24);
        Assert.True(result.IsApproximate);
    }

    [Theory]
    [InlineData("Sqrt(0)", "0")]
    [InlineData("Sqrt(9)", "3")]
    [InlineData("Sqrt(2.25)", "1.5")]
    [InlineData("Akar(1 / 16)", "0.25")]
    [InlineData("Sqrt(1e38)", "10000000000000000000")]
    [InlineData("Sqrt(Pow(Pow(3, 1000), 2)) / Pow(3, 1000)", "1")]
    [InlineData("Pow(4, 0.5)", "2")]
    [InlineData("Pow(4, -0.5)", "0.5")]
    [InlineData("Pow(8, 1 / 3)", "2")]
    [InlineData("Pow(27 / 8, 2 / 3)", "2.25")]
    [InlineData("Pow(1, 1 / 7777)", "1")]
    [InlineData("Pow(1, 1000 - 1 / 7777)", "1")]
    [InlineData("Pow(0, 0.5)", "0")]
    [InlineData("Pow(-1, -1023)", "-1")]
    [InlineData("Pow(-1, 1024)", "1")]
    [InlineData("Exp(0)", "1")]
    [InlineData("Ln(1)", "0")]
    [InlineData("Log10(1)", "0")]
    [InlineData("Log10(1000)", "3")]
    [InlineData("Log10(0.001)", "-3")]
    [InlineData("Log10(Pow(10, 1000))", "1000")]
    [InlineData("Log10(1 / Pow(10, 1000))", "-1000")]
    [InlineData("if(1 < 2, 5, Sqrt(2))", "5")]
    public void Evaluate_ValueThatIsAFraction_IsExact(string expression, string expected)
    {
        FormulaResult result = s_engine.Compile(expression).ValueOrThrow().Evaluate();
        Assert.Equal(expected, result.ToString());
        Assert.False(result.IsApproximate);
    }

    [Theory]
    [InlineData("Sqrt([a])", "281474976710655.9999999999999982236431605997")]
    [InlineData("Ln([a])", "66.54212933375474970405428366")]
    [InlineData("Log10([a])", "28.89887958374219474051893389")]
    public void Evaluate_LargestDecimal_HasItsDigits(string expression, string digits) =>
        Near(digits, s_engine.Compile(expression).ValueOrThrow().Evaluate(("a", decimal.MaxValue)).Value, 20);

    [Theory]
    [InlineData("Sqrt([a])", "0.00000000000001")]
    [InlineData("Log10([a])", "-28")]
    [InlineData("Ln([a])", "-64.47238260383327915250376073")]
    [InlineData("Ln(1 + [a]) / [a]", "1")]
    [InlineData("(Exp([a]) - 1) / [a]", "1")]
    [InlineData("(Pow(1 + [a], 0.5) - 1) / [a]", "0.5")]
    public void Evaluate_SmallestDecimal_HasItsDigits(string expression, string digits) =>
        Near(digits, s_engine.Compile(expression).ValueOrThrow().Evaluate(("a", 0.0000000000000000000000000001m)).Value, 20);

    // Numbers of four thousand bits, which no decimal holds: what is compared is brought back by other steps of the formula.
    [Theory]
    [InlineData("Ln(Pow(Pow(2, 1000), 4)) / Ln(2)", "4000")]
    [InlineData("Ln(1 / Pow(Pow(2, 1000), 4)) / Ln(2)", "-4000")]
    [InlineData("Ln(1 + 1 / Pow(Pow(2, 1000), 3)) * Pow(Pow(2, 1000), 3)", "1")]
    [InlineData("Sqrt(2 * Pow(Pow(2, 1000), 2)) / Pow(2, 1000)", "1.414213562373095048801688724")]
    [InlineData("Sqrt(1 / (2 * Pow(Pow(2, 1000), 2))) * Pow(2, 1000)", "0.7071067811865475244008443621")]
    [InlineData("Exp(2000) / Exp(1999)", "2.718281828459045235360287471")]
    [InlineData("Exp(-1999) / Exp(-2000)", "2.718281828459045235360287471")]
    [InlineData("Exp(1 / Pow(Pow(2, 1000), 4))", "1")]
    [InlineData("Pow(Pow(2, 1000), 1.5) / Pow(2, 1000) / Pow(2, 500)", "1")]
    [InlineData("Pow(Pow(2, 1000) * 3, 1.5) / Pow(2, 1000) / Pow(2, 500)", "5.196152422706631880582339025")]
    public void Evaluate_HugeIntermediate_KeepsItsDigits(string expression, string expected) =>
        Near(expected, s_engine.Compile(expression).ValueOrThrow().Evaluate().Value, 20);

    [Theory]
    [InlineData("1 + Sqrt([a])", "-4", "KIN1023 4..13")]
    [InlineData("Akar(-1e-30)", "0", "KIN1023 0..12")]
    [InlineData("Ln([a])", "0", "KIN1023 0..7")]
    [InlineData("Ln([a]) * 2", "-1", "KIN1023 0..7")]
    [InlineData("2 * Log10([a])", "0", "KIN1023 4..14")]
    [InlineData("Log10([a])", "-10", "KIN1023 0..10")]
    [InlineData("Pow([a], 0.5)", "-4", "KIN1023 0..13")]
    [InlineData("Pow([a], -0.5)", "0", "KIN1021 0..14")]
    [InlineData("Pow([a], 1024.5)", "1", "KIN1023 0..16")]
    [InlineData("Pow([a], -1024.5)", "1", "KIN1023 0..17")]
    [InlineData("Exp([a])", "3000", "KIN1024 0..8")]
    [InlineData("Exp([a])", "-3000", "KIN1024 0..8")]
    [InlineData("Exp([a])", "79228162514264337593543950335", "KIN1024 0..8")]
    [InlineData("Exp([a])", "-79228162514264337593543950335", "KIN1024 0..8")]
    [InlineData("Exp(Pow(Pow(2, 1000), 4) + [a])", "1", "KIN1024 0..31")]
    [InlineData("Pow([a], 1000.5)", "79228162514264337593543950335", "KIN1024 0..16")]
    [InlineData("Pow([a] * [a], 1000.5)", "16", "KIN1024 0..22")]
    [InlineData("Exp([a])", "67", "KIN1022 0..8")]
    [InlineData("Exp([a])", "-70", "KIN1022 0..8")]
    [InlineData("1 / 0 + Sqrt([a])", "-1", "KIN1021 0..5")]
    public void Evaluate_OutsideTheDomainOrTooLarge_FailsAtThatCall(string expression, string a, string expected)
    {
        FormulaResult result = s_engine.Compile(expression).ValueOrThrow().Evaluate(("a", Read(a)));
        Assert.Equal(expected, $"{result.Failure!.Id} {result.Failure.Location.Span}");
        Assert.False(result.IsApproximate);
    }

    [Fact]
    public void Evaluate_TinyExponentialWithDeclaredDecimals_IsRoundedToThem()
    {
        FormulaResult result = s_engine.Compile("Exp(-70)", 2).ValueOrThrow().Evaluate();
        Assert.Equal("0", result.ToString());
        Assert.True(result.IsApproximate);
    }

    [Theory]
    [InlineData("Sqrt([n])", "Sqrt tidak berlaku untuk [n]. Akar hanya ada untuk nol dan bilangan positif.", "Sqrt is not defined for [n]. Only zero and positive numbers have a square root.")]
    [InlineData("Log10([n])", "Log10 tidak berlaku untuk [n]. Logaritma hanya ada untuk bilangan positif.", "Log10 is not defined for [n]. Only positive numbers have a logarithm.")]
    [InlineData("Pangkat([n], 1.5)", "Pow tidak berlaku untuk [n]. Bilangan negatif hanya dapat dipangkatkan dengan bilangan bulat.", "Pow is not defined for [n]. A negative number can only be raised to a whole power.")]
    public void Evaluate_OutsideTheDomain_SaysWhatIsInsideInBothLanguages(string expression, string indonesian, string english)
    {
        Diagnostic failure = s_engine.Compile(expression).ValueOrThrow().Evaluate(("n", -1m)).Failure!;
        Assert.Equal(indonesian, failure.GetMessage(Language.Indonesian));
        Assert.Equal(english, failure.GetMessage(Language.English));
    }

    [Fact]
    public void Evaluate_MissingArgument_IsMissing() =>
        Assert.Equal(["a", "b"], s_engine.Compile("Sqrt([a]) + Pow(2, [b])").ValueOrThrow().Evaluate().MissingVariables);

    // Without the approximate call each of these is plain enough for the evaluator of common rows.
    [Theory]
    [InlineData("Sqrt([a])", 4, false)]
    [InlineData("Sqrt([a])", 5, true)]
    [InlineData("[a] + Min(1, Round(Sqrt(2), 1))", 4, true)]
    [InlineData("Abs(Exp([a])) * 0", 1, true)]
    [InlineData("if([a] > 4, Ln([a]), [a])", 4, false)]
    [InlineData("if([a] > 4, Ln([a]), [a])", 5, true)]
    [InlineData("IfMissing([b], Pow([a], 0.5))", 5, true)]
    [InlineData("Divide([a], 0, Log10([a]))", 5, true)]
    public void IsApproximate_IsTrueWhereAnApproximateValueTookPart(string expression, int a, bool expected) =>
        Assert.Equal(expected, s_engine.Compile(expression).ValueOrThrow().Evaluate(("a", a)).IsApproximate);

    [Theory]
    [InlineData("Sqrt([a]) > 2", 5, true)]
    [InlineData("Sqrt([a]) > 1", 4, false)]
    [InlineData("if(Sqrt([a]) > 2, [a], 0)", 5, true)]
    [InlineData("if(Sqrt([a]) > 1, [a], 0)", 4, false)]
    [InlineData("[a] > 4 and Ln([a]) > 1", 5, true)]
    [InlineData("[a] > 5 and Ln([a]) > 1", 5, false)]
    [InlineData("[a] > 4 or Ln([a]) > 1", 5, false)]
    [InlineData("[a] > 5 or Ln([a]) > 1", 5, true)]
    [InlineData("not (Exp([a]) < 1)", 1, true)]
    [InlineData("Exp([a]) < 1 or [a] = 1", 1, true)]
    [InlineData("Pow([a], 0.5) = Pow([a], 0.5) ? 7 : 8", 2, true)]
    [InlineData("IfMissing([a], 0) > 1 and IsMissing(Sqrt([b]))", 2, false)]
    public void IsApproximate_IsTrueWhereAnApproximateValueWasComparedOrChose(string expression, int a, bool expected)
    {
        CompiledFormula formula = s_engine.Compile(expression).ValueOrThrow();
        FormulaResult result = formula.Evaluate(("a", a));
        Assert.True(result.HasValue);
        Assert.Equal(expected, result.IsApproximate);
        Assert.Equal(result, formula.Explain(("a", a)).Result);
    }

    [Theory]
    [InlineData("akar( 2 )+LN(2)", "Sqrt(2) + Ln(2)")]
    [InlineData("log10(EXP(2))", "Log10(Exp(2))")]
    [InlineData("pangkat(2,1/3)", "Pow(2, 1 / 3)")]
    public void Canonical_OfApproximateFunctions_HasTheirCanonicalNames(string expression, string canonical) =>
        Assert.Equal(canonical, s_engine.Compile(expression).ValueOrThrow().ToString());

    [Fact]
    public void Compile_ApproximateFunctionNameWithoutBrackets_IsAVariable() =>
        Assert.Equal(["exp", "ln"], s_engine.Compile("exp * ln").ValueOrThrow().Variables);

    [Fact]
    public void Evaluate_LimitsAsLargeAsTheyGo_StillAnswersAtOnce()
    {
        var generous = new KinerjaEngine(KinerjaOptions.Default with { Limits = FormulaLimits.Default with { MaxBits = int.MaxValue, MaxExponent = int.MaxValue } });
        foreach (string expression in (string[])["Exp(1e9)", "Exp(-1e9)", "Pow(3, 1e9 + 0.5)"])
            Assert.Equal("KIN1022", generous.Compile(expression).ValueOrThrow().Evaluate().Failure!.Id);
    }

    private static void Near(string digits, decimal value, int significant)
    {
        decimal expected = Read(digits);
        decimal unit = new(1, 0, 0, false, (byte)significant);
        Assert.True(Math.Abs((value - expected) / expected) < unit, $"expected {digits}, got {value}");
    }

    private static decimal Read(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
