using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Abstractions.Tests.Cascades;

public class CascadeEditTests
{
    private static readonly Cascade s_plan = new()
    {
        Organization = new() { Code = "kec" },
        Units = [new() { Code = "U" }],
        Nodes = [new() { Code = "N", Kind = NodeKind.Sasaran }],
        Positions = [new() { Code = "P" }],
        Variables = [new() { Name = "v" }],
        Indicators = [Indicator("A"), Indicator("B"), Indicator("C")],
    };

    [Fact]
    public void Replace_PutsAnotherInItsPlace() => Expect(CascadeEdit.Replace(1, Indicator("X")), "A", "X", "C");

    [Fact]
    public void Add_PutsItAtTheEnd() => Expect(CascadeEdit.Add(Indicator("X")), "A", "B", "C", "X");

    [Fact]
    public void Remove_MovesThoseAfterIt() => Expect(CascadeEdit.RemoveIndicator(0), "B", "C");

    [Fact]
    public void ApplyTo_EachList_ChangesThatListOnly()
    {
        Assert.Equal(s_plan with { Units = [] }, CascadeEdit.RemoveUnit(0).ApplyTo(s_plan));
        Assert.Equal(s_plan with { Nodes = [] }, CascadeEdit.RemoveNode(0).ApplyTo(s_plan));
        Assert.Equal(s_plan with { Positions = [] }, CascadeEdit.RemovePosition(0).ApplyTo(s_plan));
        Assert.Equal(s_plan with { Variables = [] }, CascadeEdit.RemoveVariable(0).ApplyTo(s_plan));
        Assert.Equal(s_plan with { Units = [new() { Code = "X" }] }, CascadeEdit.Replace(0, new OrganizationUnit { Code = "X" }).ApplyTo(s_plan));
        Assert.Equal(s_plan with { Variables = [.. s_plan.Variables, new() { Name = "w" }] }, CascadeEdit.Add(new Variable { Name = "w" }).ApplyTo(s_plan));
    }

    [Fact]
    public void ApplyTo_APlaceThatIsNot_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CascadeEdit.Replace(3, Indicator("X")).ApplyTo(s_plan));

    [Fact]
    public void Replace_ANegativePlace_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CascadeEdit.RemoveNode(-1));

    [Fact]
    public void Edits_OfEqualElements_AreEqual() =>
        Assert.Equal(CascadeEdit.Replace(1, Indicator("X")), CascadeEdit.Replace(1, Indicator("X")));

    private static void Expect(CascadeEdit edit, params string[] codes) =>
        Assert.Equal(codes, edit.ApplyTo(s_plan).Indicators.Select(indicator => indicator.Code));

    private static Indicator Indicator(string code) => new() { Code = code, Kind = IndicatorKind.Iku };
}
