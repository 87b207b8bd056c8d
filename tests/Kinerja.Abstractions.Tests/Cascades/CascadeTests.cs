using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Abstractions.Tests.Cascades;

public sealed class CascadeTests
{
    [Fact]
    public void Equals_CascadeBuiltTwice_IsOneCascade()
    {
        Assert.NotSame(Kerek.Build(), Kerek.Build());
        Assert.Equal(Kerek.Build(), Kerek.Build());
        Assert.Equal(Kerek.Build().GetHashCode(), Kerek.Build().GetHashCode());
    }

    public static TheoryData<string, Func<Indicator, Indicator>> Changes => new()
    {
        { "formula", indicator => indicator with { Formula = indicator.Formula! with { Decimals = 3 } } },
        { "source", indicator => indicator with { Sources = ["Laporan"] } },
        { "baseline wording", indicator => indicator with { Baseline = indicator.Baseline! with { Value = new NumberValue(71.43m) } } },
        { "target", indicator => indicator with { Targets = [indicator.Targets[0]] } },
        { "weight", indicator => indicator with { Supports = [indicator.Supports[0] with { Weight = null }] } },
        { "mention", indicator => indicator with { Mentions = [] } },
        { "manual", indicator => indicator with { Manual = indicator.Manual! with { KeyActivities = ["monitoring", "pembinaan"] } } },
        { "scale", indicator => indicator with { Scale = null } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Equals_OnePartChangedDeepDown_IsAnotherCascade(string part, Func<Indicator, Indicator> change)
    {
        Cascade cascade = Kerek.Build();
        Cascade changed = cascade with { Indicators = [cascade.Indicators[0], change(cascade.Indicators[1])] };
        Assert.True(cascade != changed, part);
    }

    [Fact]
    public void Cascade_NothingButAnOrganisation_HasEmptyLists()
    {
        var cascade = new Cascade { Organization = new() { Code = "kerek" } };
        Assert.Empty(cascade.Units);
        Assert.Empty(cascade.Nodes);
        Assert.Empty(cascade.Positions);
        Assert.Empty(cascade.Variables);
        Assert.Empty(cascade.Indicators);
        Assert.Equal((null, "", ""), (cascade.Period, cascade.Title, cascade.Note));
    }
}
