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

    private static KinerjaEngine Engine(FormulaFunction function) => new(KinerjaOptions.Default with { Functions = [function] });
}
