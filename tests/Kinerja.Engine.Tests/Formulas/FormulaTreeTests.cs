using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

public sealed class FormulaTreeTests
{
    private static readonly KinerjaEngine s_engine = new();

    [Theory]
    [InlineData("[Desa  Tertib]", "Name(Desa  Tertib)")]
    [InlineData("1e3 + .50", "Number(1000) Number(0.5) Add")]
    [InlineData("-(a - b) % 2", "Name(a) Name(b) Subtract Negate Number(2) Modulo")]
    [InlineData("a / b * 100", "Name(a) Name(b) Divide Number(100) Multiply")]
    [InlineData("Persen(a, b)", "Name(a) Name(b) Call(Percent)")]
    [InlineData("jika(a > b, 1, 2)", "Name(a) Name(b) Greater Number(1) Number(2) Call(if)")]
    [InlineData("a >= b ? 1 : 2", "Name(a) Name(b) GreaterOrEqual Number(1) Number(2) Call(if)")]
    [InlineData("bukan BENAR atau salah dan 1 = 2", "Truth(true) Not Truth(false) Number(1) Number(2) Equal And Or")]
    [InlineData("a < 1 or a <= 2 or a <> 3", "Name(a) Number(1) Less Name(a) Number(2) LessOrEqual Or Name(a) Number(3) NotEqual Or")]
    public void Nodes_StandBehindTheirChildren(string expression, string expected)
    {
        FormulaTree tree = TreeOf(expression);

        Assert.Equal(expected, string.Join(' ', tree.Nodes.Select(node => node.Text.Length > 0 ? $"{node.Kind}({node.Text})" : $"{node.Kind}")));
    }

    [Fact]
    public void Children_OfANode_AreItsOperandsInOrder()
    {
        FormulaTree tree = TreeOf("if(a > 0, (b + c) * 2, Sum(d, e, f))");

        Assert.Equal("if", tree.Nodes[tree.Root].Text);
        Assert.Equal(["a > 0", "(b + c) * 2", "Sum(d, e, f)"], tree.ChildrenOf(tree.Root).Select(child => Written(tree, child)));
        Assert.Equal(["d", "e", "f"], tree.ChildrenOf(tree.ChildrenOf(tree.Root)[2]).Select(child => Written(tree, child)));
        Assert.Empty(tree.ChildrenOf(0));

        static string Written(FormulaTree tree, int node) =>
            "if(a > 0, (b + c) * 2, Sum(d, e, f))".Substring(tree.Nodes[node].Span.Start, tree.Nodes[node].Span.Length);
    }

    [Fact]
    public void Value_OfANumber_IsExactOrNull()
    {
        Assert.Equal(12.5m, TreeOf("1.25e1").Nodes[0].Value);
        Assert.Equal(9_999_999_999_999_999_999_999_999_999m, TreeOf("9999999999999999999999999999").Nodes[0].Value);
        Assert.Null(TreeOf("99999999999999999999999999999").Nodes[0].Value);
        Assert.Null(TreeOf("a").Nodes[0].Value);
    }

    [Fact]
    public void Trees_OfEqualTexts_AreEqual()
    {
        Assert.Equal(TreeOf("a / b * 100"), TreeOf("a / b * 100"));
        Assert.NotEqual(TreeOf("a / b * 100"), TreeOf("a / b * 10"));
    }

    [Fact]
    public void Tree_OfNothing_HasNoRoot() => Assert.Equal(-1, FormulaTree.Empty.Root);

    private static FormulaTree TreeOf(string expression) => s_engine.Compile(expression).ValueOrThrow().Facts.Tree;
}
