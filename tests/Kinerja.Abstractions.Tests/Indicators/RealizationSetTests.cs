using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Abstractions.Tests.Indicators;

public sealed class RealizationSetTests
{
    [Fact]
    public void Equals_SetBuiltTwice_IsOneSet()
    {
        Assert.Equal(Build(), Build());
        Assert.Equal(Build().GetHashCode(), Build().GetHashCode());
    }

    [Fact]
    public void Equals_AskedForAndNotThere_IsNotZero()
    {
        RealizationSet set = Build();
        RealizationSet zero = set with { Variables = [set.Variables[0] with { Value = 0m }, set.Variables[1]] };
        Assert.NotEqual(set, zero);
    }

    private static RealizationSet Build() => new()
    {
        Organization = "kerek",
        Period = Period.OfYear(2021),
        Variables =
        [
            new VariableValue { Variable = "tertib", Value = null },
            new VariableValue { Variable = "jumlah_desa", Owner = "kasi-pmd", Period = Period.OfQuarter(2021, 1), Value = 7m },
        ],
        Indicators = [new Realization { Indicator = "IKU-1", Value = new NumberValue(3.01m) { Text = "3,01" } }],
    };
}
