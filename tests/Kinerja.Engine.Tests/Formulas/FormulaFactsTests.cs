using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

public sealed class FormulaFactsTests
{
    private static readonly KinerjaEngine s_engine = new();

    [Theory]
    [InlineData("[a] / [b] * 100", "")]
    [InlineData("Abs([a])", "Abs 0..3")]
    [InlineData("Jumlah([a], akar([b])) + rata_rata(1, SUM(2, 3))", "Sum 0..6, Sqrt 12..16, Average 25..34, Sum 38..41")]
    [InlineData("jika([a] > 0, Pangkat([a], 2), [Sum])", "if 0..4, Pow 14..21")]
    [InlineData("[a] > 0 and [b] > 0 ? 1 : 2", "")]
    public void Functions_OfAFormula_AreCanonicalNamesInOrderOfPlace(string expression, string expected)
    {
        FormulaFacts facts = s_engine.Compile(expression).ValueOrThrow().Facts;
        Assert.Equal(expected, string.Join(", ", facts.Functions.Select(function => $"{function.Name} {function.Span}")));
    }

    [Fact]
    public void Functions_OfAHost_AreNamedAsTheHostNamesThem()
    {
        var twice = new FormulaFunction("Gandakan", 1, 1, arguments => arguments[0] * 2) { Aliases = ["Twice"] };
        var engine = new KinerjaEngine(KinerjaOptions.Default with { Functions = [twice] });
        Assert.Equal([new FormulaReference("Gandakan", new(4, 5))], engine.Compile("1 + twice(2)").ValueOrThrow().Facts.Functions);
    }

    [Fact]
    public void Functions_OfTwoSpellings_LeaveTheFactsDifferentOnlyInTextAndPlaces()
    {
        FormulaFacts one = s_engine.Compile("Sum(1, 2)").ValueOrThrow().Facts;
        FormulaFacts other = s_engine.Compile("Jumlah(1, 2)").ValueOrThrow().Facts;
        Assert.Equal(one.Canonical, other.Canonical);
        Assert.NotEqual(one, other);
        Assert.Equal(one, other with { Expression = one.Expression, Functions = one.Functions, Tree = one.Tree });
    }
}
