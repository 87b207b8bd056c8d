using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Samples.Tests;

public class FormulaTests
{
    public static TheoryData<string> All => Sample.All;

    [Theory]
    [MemberData(nameof(All))]
    public void EveryExpression_CompilesWithoutFinding(string name) => Assert.All(Sample.Of(name).Cascade.Indicators, indicator =>
    {
        Result<CompiledFormula> compiled = Sample.Engine.Compile(indicator.Formula!);

        Assert.Empty(compiled.Diagnostics);
        Assert.Equal(FormulaType.Number, compiled.ValueOrThrow().Type);
    });

    [Theory]
    [MemberData(nameof(All))]
    public void Variables_AreAllDeclared_AndAllUsed(string name)
    {
        Cascade cascade = Sample.Of(name).Cascade;
        var index = new CascadeIndex(cascade);
        var used = new SortedSet<int>();
        foreach (Indicator indicator in cascade.Indicators)
        {
            foreach (string variable in Sample.Engine.Compile(indicator.Formula!).ValueOrThrow().Variables)
            {
                Assert.True(index.TryFindVariable(variable, indicator.Owner, out int place), $"{indicator.Code} uses {variable}");
                used.Add(place);
            }
        }

        Assert.Equal(cascade.Variables.Select(Shown), used.Select(place => Shown(cascade.Variables[place])));

        static string Shown(Variable variable) => $"{variable.Name} {variable.Owner}";
    }
}
