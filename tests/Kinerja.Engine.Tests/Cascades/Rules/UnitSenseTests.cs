using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

/// <summary>The rules about units over every formula of the language, with units that say all sorts of things.</summary>
public class UnitSenseTests
{
    private static readonly KinerjaEngine s_engine = new();

    private static readonly string[] s_units =
        ["desa", "dokumen", "persen", "per 1.000 desa", "dokumen per desa", "indeks", "", "orang", "rupiah", "non desa", "desa/kelurahan", "%/", "per", "/", "\ud800"];

    [Fact]
    public void Rules_OverEveryFormula_FindNoErrorAndDoNotStop()
    {
        string[] expressions = [.. CaseFile.Read("evaluation.cases.txt", "Formulas/x.cs").Select(columns => columns[0]).Where(expression => s_engine.Compile(expression).IsSuccess)];
        Assert.True(expressions.Length > 100);

        var found = new HashSet<string>();
        for (int turn = 0; turn < 40; turn++)
        {
            foreach (Diagnostic finding in s_engine.Check(Plan(expressions, turn)).Where(finding => finding.Descriptor.Certainty == DiagnosticCertainty.Heuristic || finding.Id == "KIN9001"))
            {
                Assert.NotEqual(DiagnosticSeverity.Error, finding.Severity);
                found.Add(finding.Id);
            }
        }

        Assert.Superset(new HashSet<string> { "KIN3025", "KIN3026", "KIN3027", "KIN3028", "KIN3029" }, found);
    }

    // Half of the variables are drawn from one of the first three, perhaps from themselves.
    private static Cascade Plan(string[] expressions, int turn)
    {
        var random = new Random(turn);
        string[] names = [.. expressions.SelectMany(expression => s_engine.Compile(expression).ValueOrThrow().Variables).Distinct(VariableNameComparer.Instance)];
        return With([.. expressions.Select((expression, i) => Iku($"I{i}") with { Unit = Unit(), Formula = Computed(expression) })]) with
        {
            Variables = [.. names.Select(name => new Variable { Name = name, Unit = Unit(), PartOf = random.Next(2) == 0 ? "" : names[random.Next(3)] })],
        };

        string Unit() => s_units[random.Next(s_units.Length)];
    }
}
