using Kinerja.Formulas;
using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Planning;

namespace Kinerja.Engine.Tests.Formulas.Planning;

public sealed class LinearFormTests
{
    [Theory]
    [InlineData("[a] - [b]", "1 a, -1 b, 0 over 1")]
    [InlineData("([a] + [b] + [c]) / 9 * 25", "25 a, 25 b, 25 c, 0 over 9")]
    [InlineData("0.4 * [a] + 0.6 * [b] - 1", "2 a, 3 b, -5 over 5")]
    [InlineData("Average([a], [b], -[c])", "1 a, 1 b, -1 c, 0 over 3")]
    [InlineData("Sum([a], [a], 1 / 4)", "8 a, 1 over 4")]
    [InlineData("([a] - [a] + 2) * [b]", "0 a, 2 b, 0 over 1")]
    [InlineData("[a] / -3", "-1 a, 0 over 3")]
    public void Of_SumOfVariables_HasTheirFactors(string text, string expected) => Assert.Equal(expected, Written(text));

    [Theory]
    [InlineData("[a] * [b]")]
    [InlineData("[a] / [b]")]
    [InlineData("[a] / 0")]
    [InlineData("[b] / ([a] - [a])")]
    [InlineData("[a] % 2")]
    [InlineData("Abs([a])")]
    [InlineData("if([a] > 0, [a], [b])")]
    [InlineData("IfMissing([a], 0)")]
    [InlineData("[a] > 1")]
    [InlineData("1 + 1")] // nothing to add up
    [InlineData("[a] * 9000000000000000000 * 9000000000000000000")] // more than 64 bits
    [InlineData("[a] / 9000000000000000001 + [b] / 9000000000000000007")] // so has their denominator
    public void Of_AnythingElse_IsNone(string text) => Assert.Equal("none", Written(text));

    [Fact]
    public void Of_ManyVariables_IsSoughtUpToSixteen()
    {
        Assert.NotEqual("none", Written(string.Join('+', Enumerable.Range(0, 16).Select(i => $"v{i}"))));
        Assert.Equal("none", Written(string.Join('+', Enumerable.Range(0, 17).Select(i => $"v{i}"))));
    }

    [Fact]
    public void Of_TightBudget_IsNone() =>
        Assert.Equal("none", Written("[a] - [b]", FormulaLimits.Default with { MaxBits = 1_024 }));

    private static string Written(string text, FormulaLimits? limits = null)
    {
        limits ??= FormulaLimits.Default;
        var findings = new FormulaFindings(text);
        SyntaxTree tree = FormulaParser.Parse(text, FormulaGuard.Scan(text, limits, findings, out _), findings)!;
        BoundFormula bound = FormulaBinder.Bind(tree, new FunctionTable([]), limits, findings)!;
        LinearForm? form = FormulaPlanner.Plan(bound, limits).Linear;
        return form is null
            ? "none"
            : $"{string.Join(", ", form.Factors.Select((factor, slot) => $"{factor} {bound.Variables[slot]}"))}, {form.Constant} over {form.Divisor}";
    }
}
