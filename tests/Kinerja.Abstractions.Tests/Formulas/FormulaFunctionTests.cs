using Kinerja.Formulas;

namespace Kinerja.Abstractions.Tests.Formulas;

public sealed class FormulaFunctionTests
{
    [Theory]
    [InlineData("Gandakan")]
    [InlineData("f")]
    [InlineData("_f")]
    [InlineData("Nilai_2")]
    public void Function_NameOfTheShape_IsTaken(string name)
    {
        var function = new FormulaFunction(name, 1, 2, arguments => arguments[0]);
        Assert.Equal((name, 1, 2, false), (function.Name, function.MinArguments, function.MaxArguments, function.IsApproximate));
        Assert.Empty(function.Aliases);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("2f")]
    [InlineData("dua kata")]
    [InlineData("a-b")]
    [InlineData("a.b")]
    [InlineData("f(")]
    [InlineData("fé")]
    [InlineData("ｆ")]
    [InlineData("f２")]
    public void Function_NameOfOtherShape_Throws(string? name) =>
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => new FormulaFunction(name!, 1, 1, arguments => arguments[0])).ParamName);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 4_096)]
    [InlineData(4_096, 4_096)]
    public void Function_CountsWithinLimits_AreTaken(int least, int most)
    {
        var function = new FormulaFunction("F", least, most, _ => 0m);
        Assert.Equal((least, most), (function.MinArguments, function.MaxArguments));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(2, 1)]
    [InlineData(0, 4_097)]
    [InlineData(0, -1)]
    public void Function_CountsThatContradict_Throw(int least, int most) =>
        Assert.Equal("maxArguments", Assert.Throws<ArgumentException>(() => new FormulaFunction("F", least, most, _ => 0m)).ParamName);

    [Fact]
    public void Function_NoBody_Throws() => Assert.Throws<ArgumentNullException>(() => new FormulaFunction("F", 0, 0, null!));

    [Fact]
    public void Exact_HasTheOtherBodyAndTakesAliases()
    {
        FormulaFunction function = FormulaFunction.Exact("Sepertiga", 1, FormulaFunction.MostArguments, arguments => arguments[0] / 3) with { Aliases = ["Third"] };
        Assert.Null(function.Body);
        Assert.Equal(Rational.Of(7, 3), function.ExactBody!([7]));
        Assert.Equal(("Sepertiga", 4_096, "Third"), (function.Name, function.MaxArguments, function.Aliases.Single()));
        Assert.Throws<ArgumentException>(() => FormulaFunction.Exact("dua kata", 0, 0, _ => 1));
        Assert.Throws<ArgumentException>(() => FormulaFunction.Exact("F", 2, 1, _ => 1));
        Assert.Throws<ArgumentNullException>(() => FormulaFunction.Exact("F", 0, 0, null!));
    }

    [Fact]
    public void Body_Called_ComputesFromItsArguments() =>
        Assert.Equal(6m, new FormulaFunction("Kali", 2, 2, arguments => arguments[0] * arguments[1]).Body!([2m, 3m]));
}
