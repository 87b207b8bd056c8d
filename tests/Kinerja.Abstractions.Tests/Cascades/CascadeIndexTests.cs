using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Abstractions.Tests.Cascades;

public sealed class CascadeIndexTests
{
    [Fact]
    public void TryFind_EachList_GivesThePlace()
    {
        var index = new CascadeIndex(Kerek.Build());
        Assert.True(index.TryFindUnit("tuban", out int unit));
        Assert.True(index.TryFindNode("S1", out int node));
        Assert.True(index.TryFindPosition("kasi-pmd", out int position));
        Assert.True(index.TryFindIndicator("IKI-1", out int indicator));
        Assert.Equal((0, 1, 1, 1), (unit, node, position, indicator));
        Assert.Equal(Kerek.Build(), index.Cascade);
    }

    [Theory]
    [InlineData("s1")]
    [InlineData("S1 ")]
    [InlineData("")]
    [InlineData("IKU-1")]
    public void TryFindNode_AnotherCode_FindsNone(string code) => Assert.False(new CascadeIndex(Kerek.Build()).TryFindNode(code, out _));

    [Fact]
    public void TryFind_CodeThatOccursTwice_GivesTheFirst()
    {
        Cascade cascade = Kerek.Build() with
        {
            Units = [Unit("a"), Unit("b"), Unit("b")],
            Nodes = [Node("a"), Node("b"), Node("b")],
            Positions = [new() { Code = "a" }, new() { Code = "b" }, new() { Code = "b" }],
            Indicators = [Indicator("a"), Indicator("b"), Indicator("b")],
            Variables = [Variable("a"), Variable("b"), Variable("B")],
        };
        var index = new CascadeIndex(cascade);
        index.TryFindUnit("b", out int unit);
        index.TryFindNode("b", out int node);
        index.TryFindPosition("b", out int position);
        index.TryFindIndicator("b", out int indicator);
        index.TryFindVariable("b", "", out int variable);
        Assert.Equal((1, 1, 1, 1, 1), (unit, node, position, indicator, variable));
    }

    [Theory]
    [InlineData("kerek", true)]
    [InlineData("tuban", true)]
    [InlineData("camat", false)]
    [InlineData("Kerek", false)]
    [InlineData("", false)]
    public void IsUnit_Code_IsTheOrganisationOrAUnit(string code, bool expected) =>
        Assert.Equal(expected, new CascadeIndex(Kerek.Build()).IsUnit(code));

    [Theory]
    [InlineData("tertib", "kasi-pmd", 2)]
    [InlineData("TERTIB", "kasi-pmd", 2)]
    [InlineData("tertib", "camat", 1)]
    [InlineData("tertib", "", 1)]
    [InlineData("jumlah  desa", "kasi-pmd", 0)]
    [InlineData("hanya camat", "camat", 3)]
    [InlineData("hanya camat", "kasi-pmd", null)]
    [InlineData("hanya camat", "", null)]
    [InlineData("tidak ada", "kasi-pmd", null)]
    [InlineData("tertib", "Kasi-PMD", 1)]
    public void TryFindVariable_Owner_HisOwnComesBeforeEverybodys(string name, string owner, int? expected)
    {
        Cascade cascade = Kerek.Build() with
        {
            Variables = [Variable("Jumlah Desa"), Variable("tertib"), Variable("tertib", "kasi-pmd"), Variable("hanya camat", "camat")],
        };
        bool found = new CascadeIndex(cascade).TryFindVariable(name, owner, out int place);
        Assert.Equal(expected, found ? place : null);
    }

    [Fact]
    public void NameOf_Indicator_IsItsOwnOrThatOfTheCoveringCell()
    {
        Cascade cascade = Kerek.Build() with
        {
            Indicators =
            [
                Indicator("own") with { Name = "Nama sendiri", NameFrom = "covering" },
                Indicator("covering") with { Name = "Nama bersama" },
                Indicator("covered") with { NameFrom = "covering" },
                Indicator("astray") with { NameFrom = "tidak ada" },
                Indicator("self") with { NameFrom = "self" },
                Indicator("second") with { NameFrom = "covered" },
                Indicator("bare"),
            ],
        };
        var index = new CascadeIndex(cascade);
        Assert.Equal(
            ["Nama sendiri", "Nama bersama", "Nama bersama", "", "", "", ""],
            cascade.Indicators.Select(index.NameOf));
    }

    [Fact]
    public void Index_NullParts_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new CascadeIndex(null!));
        Assert.Throws<ArgumentNullException>(() => new CascadeIndex(Kerek.Build()).NameOf(null!));
    }

    private static OrganizationUnit Unit(string code) => new() { Code = code };

    private static CascadeNode Node(string code) => new() { Code = code, Kind = NodeKind.Sasaran };

    private static Indicator Indicator(string code) => new() { Code = code, Kind = IndicatorKind.Iki };

    private static Variable Variable(string name, string owner = "") => new() { Name = name, Owner = owner };
}
