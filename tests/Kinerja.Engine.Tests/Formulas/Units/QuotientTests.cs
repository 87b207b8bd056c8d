using Kinerja.Formulas;
using Kinerja.Formulas.Units;

namespace Kinerja.Engine.Tests.Formulas.Units;

public sealed class QuotientTests
{
    private static readonly KinerjaEngine s_engine = new();

    [Theory]
    [InlineData("a / b", "a / b * 1")]
    [InlineData("a / b * 100", "a / b * 100")]
    [InlineData("100 * (a / b)", "a / b * 100")]
    [InlineData("a * 100 / b", "a / b * 100")]
    [InlineData("100 * a / b", "a / b * 100")]
    [InlineData("a / b / 0.01", "a / b * 100")]
    [InlineData("a / (b * 2)", "a / b * 1/2")]
    [InlineData("a / (b / 100) * 3", "a / b * 300")]
    [InlineData("Percent(a, b)", "a / b * 100")]
    [InlineData("Divide(a, b, 0) * 1000", "a / b * 1000")]
    [InlineData("Round(a / b * 100, 2)", "a / b * 100")]
    [InlineData("if(b = 0, 0, Round(a / b * 100))", "a / b * 100")]
    [InlineData("b > 0 ? a / b : 0", "a / b * 1")]
    [InlineData("IfMissing(a / b, 0)", "a / b * 1")]
    [InlineData("(a + c) / b * 100", "a + c / b * 100")]
    public void Formula_ThatIsAQuotient_IsTakenApart(string expression, string expected)
    {
        FormulaTree tree = s_engine.Compile(expression).ValueOrThrow().Facts.Tree;

        Quotient quotient = Quotient.Of(tree)!.Value;

        Assert.Equal(expected, $"{Written(quotient.Part)} / {Written(quotient.Whole)} * {quotient.Factor}");

        string Written(int node) => expression.Substring(tree.Nodes[node].Span.Start, tree.Nodes[node].Span.Length).Trim('(', ')').Split(" * ")[0].Split(" / ")[0];
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a * b")]
    [InlineData("a / 7 * 100")]
    [InlineData("7 / a")]
    [InlineData("100 - a / b * 100")]
    [InlineData("a / b * c")]
    [InlineData("a / b + c / d")]
    [InlineData("Min(a / b * 100, 100)")]
    [InlineData("Clamp(a / b * 100, 0, 100)")]
    [InlineData("if(a > b, a / b, b / a)")]
    [InlineData("Growth(a, b)")]
    [InlineData("a / (b * 0)")]
    [InlineData("a / b / 0")]
    public void Formula_OfAnotherShape_IsNone(string expression) => Assert.Null(Quotient.Of(s_engine.Compile(expression).ValueOrThrow().Facts.Tree));

    [Fact]
    public void Tree_ThatIsEmpty_IsNone() => Assert.Null(Quotient.Of(FormulaTree.Empty));
}
