using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

public sealed class HostFunctionTests
{
    private static readonly FormulaFunction s_double = new("Gandakan", 1, 1, arguments => arguments[0] * 2) { Aliases = ["Twice"] };

    [Theory]
    [InlineData("Gandakan(4)")]
    [InlineData("gandakan([a])")]
    [InlineData("TWICE(4)")]
    public void Evaluate_RegisteredFunction_IsCalledByAnyOfItsNames(string expression)
    {
        FormulaResult result = Engine(s_double).Compile(expression).ValueOrThrow().Evaluate(("a", 4m));
        Assert.Equal(8m, result.Value);
        Assert.False(result.IsApproximate);
    }

    [Fact]
    public void Evaluate_ArgumentThatHasToBeRounded_MakesTheResultApproximate() =>
        Assert.True(Engine(s_double).Compile("Gandakan(1 / 3)").ValueOrThrow().Evaluate().IsApproximate);

    [Fact]
    public void Evaluate_ApproximateFunctionInBranchNotTaken_LeavesTheResultExact()
    {
        var root = new FormulaFunction("AkarKasar", 1, 1, arguments => (decimal)Math.Sqrt((double)arguments[0])) { IsApproximate = true };
        CompiledFormula formula = Engine(root).Compile("if([a] > 0, AkarKasar([a]), 0)").ValueOrThrow();
        Assert.True(formula.Evaluate(("a", 4m)).IsApproximate);
        Assert.False(formula.Evaluate(("a", -4m)).IsApproximate);
    }

    [Fact]
    public void Evaluate_FunctionThatThrows_FailsWithItsNameAndPlace()
    {
        var broken = new FormulaFunction("Rusak", 0, 0, _ => throw new InvalidDataException("tabel kosong"));
        FormulaResult result = Engine(broken).Compile("1 + Rusak()").ValueOrThrow().Evaluate();
        Assert.Equal("KIN1025", result.Failure!.Id);
        Assert.Equal("4..11", result.Failure.Location.Span.ToString());
        Assert.Equal("failed: The application's function Rusak failed: tabel kosong", result.ToString());
    }

    [Fact]
    public void Evaluate_MissingArgument_NeverReachesTheFunction()
    {
        var strict = new FormulaFunction("Tegas", 1, 1, _ => throw new InvalidOperationException("called"));
        Assert.Equal(["a"], Engine(strict).Compile("Tegas([a])").ValueOrThrow().Evaluate().MissingVariables);
    }

    [Theory]
    [InlineData("Round")]
    [InlineData("bulat_kan")]
    [InlineData("dan")]
    public void Engine_FunctionWithTakenName_Throws(string name) =>
        Assert.Throws<ArgumentException>(() => Engine(new FormulaFunction(name, 1, 1, arguments => arguments[0])));

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("dua kata")]
    public void Function_NameOfOtherShape_Throws(string name) =>
        Assert.Throws<ArgumentException>(() => new FormulaFunction(name, 1, 1, arguments => arguments[0]));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(2, 1)]
    [InlineData(0, 5_000)]
    public void Function_ContradictingCounts_Throws(int least, int most) =>
        Assert.Throws<ArgumentException>(() => new FormulaFunction("F", least, most, _ => 0));

    [Theory]
    [InlineData("Rerata(1, 2, 4)", "2.333333333333333333333333333")]
    [InlineData("Rerata(1 / 3) * 3", "1")]
    [InlineData("Rata_2(Rerata(1, 2) / 7, 0) * 28", "3")]
    public void Evaluate_ExactFunction_TakesAndGivesFractions(string expression, string expected)
    {
        CompiledFormula formula = Engine(Mean()).Compile(expression).ValueOrThrow();
        Assert.Equal(expected, formula.Evaluate().ToString());
        Assert.False(formula.Evaluate().IsApproximate);
        Assert.False(formula.Facts.MayBeApproximate);
    }

    [Fact]
    public void Evaluate_ExactFunctionOfAnyNumberOfArguments_TakesAThousand()
    {
        string expression = $"Rerata({string.Join(", ", Enumerable.Range(1, 1_000))})";
        Assert.Equal(500.5m, Engine(Mean()).Compile(expression).ValueOrThrow().Evaluate().Value);
    }

    [Fact]
    public void Evaluate_ExactFunctionThatSaysApproximate_MarksTheResult()
    {
        FormulaFunction exact = FormulaFunction.Exact("Pi", 0, 0, _ => Rational.Of(355, 113));
        Assert.False(Engine(exact).Compile("Pi() * 2").ValueOrThrow().Evaluate().IsApproximate);
        CompiledFormula formula = Engine(exact with { IsApproximate = true }).Compile("Pi() * 2").ValueOrThrow();
        Assert.True(formula.Evaluate().IsApproximate);
        Assert.True(formula.Facts.MayBeApproximate);
    }

    [Theory]
    [InlineData("Kuadrat(Pow(2, 1000) * 2) > 0", null)]
    [InlineData("1 + Kuadrat(Kuadrat(Pow(2, 1024) * 9))", "4..38: its value takes more than 4096 bits.")]
    public void Evaluate_ExactFunctionBeyondTheBudget_FailsWithItsNameAndPlace(string expression, string? expected)
    {
        FormulaFunction square = FormulaFunction.Exact("Kuadrat", 1, 1, arguments => arguments[0] * arguments[0]);
        Diagnostic? failure = Engine(square).Compile(expression).ValueOrThrow().Evaluate().Failure;
        Assert.Equal(expected is null ? null : "KIN1025", failure?.Id);
        Assert.Equal(expected, failure is null ? null : $"{failure.Location.Span}: {failure.GetMessage(Language.English).Split("failed: ")[1]}");
    }

    [Fact]
    public void Evaluate_ExactFunctionThatDividesByZero_FailsWithItsName()
    {
        FormulaFunction inverse = FormulaFunction.Exact("Kebalikan", 1, 1, arguments => 1 / arguments[0]);
        FormulaResult result = Engine(inverse).Compile("Kebalikan([a])").ValueOrThrow().Evaluate(("a", 0m));
        Assert.Equal("KIN1025", result.Failure!.Id);
        Assert.StartsWith("failed: The application's function Kebalikan failed: ", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_ArgumentThatFitsNoDecimal_FailsWithTheFunctionsName()
    {
        FormulaResult result = Engine(s_double).Compile("1 + Gandakan(Pow(10, 40))").ValueOrThrow().Evaluate();
        Assert.Equal("failed: The application's function Gandakan failed: argument 1 does not fit a decimal number of 28 digits.", result.ToString());
        Assert.Equal("4..25", result.Failure!.Location.Span.ToString());
    }

    [Theory]
    [InlineData("Gandakan()", "KIN1010", "Gandakan is given 0 arguments; it takes 1.")]
    [InlineData("Twice(1, 2)", "KIN1010", "Gandakan is given 2 arguments; it takes 1.")]
    [InlineData("Gandakn(1)", "KIN1009", "There is no function named 'Gandakn'. Did you mean 'Gandakan'?")]
    [InlineData("Gandakan(1 > 2)", "KIN1011", "This has to be a number, but it is a true-or-false condition.")]
    public void Compile_HostFunctionUsedWrongly_IsALocatedFinding(string expression, string id, string message)
    {
        Diagnostic finding = Assert.Single(Engine(s_double).Compile(expression).Diagnostics);
        Assert.Equal((id, message), (finding.Id, finding.GetMessage(Language.English)));
        Assert.NotNull(finding.Location.Span);
    }

    [Theory]
    [InlineData("Gandakan", "SUM", "Gandakan cannot be called 'SUM', which is a function of the language; give it another name.")]
    [InlineData("Gandakan", "atau", "Gandakan cannot be called 'atau', which is a word of the language; give it another name.")]
    [InlineData("Gandakan", "gan_dakan", "Gandakan cannot be called 'gan_dakan', which is a function of the application; give it another name.")]
    public void Engine_NameThatIsTaken_SaysByWhom(string name, string alias, string message)
    {
        var function = new FormulaFunction(name, 1, 1, arguments => arguments[0]) { Aliases = [alias] };
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Engine(function)).Message);
    }

    private static FormulaFunction Mean()
    {
        return FormulaFunction.Exact("Rerata", 1, FormulaFunction.MostArguments, arguments =>
        {
            Rational sum = 0;
            foreach (Rational argument in arguments)
                sum += argument;
            return sum / arguments.Length;
        }) with { Aliases = ["Rata2"] };
    }

    private static KinerjaEngine Engine(FormulaFunction function) => new(KinerjaOptions.Default with { Functions = [function] });
}
