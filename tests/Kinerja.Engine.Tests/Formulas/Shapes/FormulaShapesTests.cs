using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;

namespace Kinerja.Engine.Tests.Formulas.Shapes;

/// <summary>A formula of a shape that was compiled before gets the same facts as one that is compiled alone.</summary>
public class FormulaShapesTests
{
    private readonly PieceReadings _readings = new();

    [Fact]
    public void Survey_OfMoreShapesThanAreKept_TellsWhatCompilingAloneTells()
    {
        FormulaCompiler compiler = Compiler(FormulaLimits.Default);
        for (int i = 0; i < 10_000; i++)
        {
            string text = $"[nama {i}] / b * {i % 5000}";
            Assert.Equal(compiler.Compile(text, null).ValueOrThrow().Facts, compiler.Survey(text, null, _readings).Facts);
        }
    }

    [Fact]
    public void Survey_OfAFormulaTooLongToBeKept_TellsWhatCompilingAloneTells()
    {
        FormulaCompiler compiler = Compiler(FormulaLimits.Default);
        for (int terms = 200; terms < 300; terms++)
        {
            string text = string.Join(" + ", Enumerable.Range(0, terms).Select(i => $"[a{i}]"));
            Assert.Equal(compiler.Compile(text, null).ValueOrThrow().Facts, compiler.Survey(text, null, _readings).Facts);
        }
    }

    [Fact]
    public void Survey_OfAKnownShapeWithTooManyVariables_StillReportsThem()
    {
        FormulaCompiler compiler = Compiler(FormulaLimits.Default with { MaxVariables = 2 });

        Assert.NotNull(compiler.Survey("[a] + [b] + [a]", null, _readings).Facts);
        Assert.Equal(["KIN1017"], Ids(compiler.Survey("[a] + [b] + [c]", null, _readings).Diagnostics));
    }

    [Fact]
    public void Survey_OfAKnownShapeWithNamesThatLookAlike_StillWarns()
    {
        FormulaCompiler compiler = Compiler(FormulaLimits.Default);

        Assert.Empty(compiler.Survey("[cacah] / [desa]", null, _readings).Diagnostics);
        Assert.NotEmpty(compiler.Survey("[cacah] / [сасаh]", null, _readings).Diagnostics);
    }

    [Fact]
    public void Survey_OfAKnownShapeWithDecimalsOutOfRange_StillReportsThem()
    {
        FormulaCompiler compiler = Compiler(FormulaLimits.Default);

        Assert.Empty(compiler.Survey("[a] / [b]", 28, _readings).Diagnostics);
        Assert.Single(compiler.Survey("[c] / [d]", 29, _readings).Diagnostics);
    }

    [Fact]
    public void ChangedCopy_OfFactsThatWereNotAskedForYet_KeepsWhatFollowsFromTheText()
    {
        FormulaCompiler compiler = Compiler(FormulaLimits.Default);
        FormulaFacts alone = compiler.Compile("Bulatkan([c] / [d])", null).ValueOrThrow().Facts;
        compiler.Survey("Bulatkan([a] / [b])", null, _readings);

        FormulaFacts changed = compiler.Survey("Bulatkan([c] / [d])", null, _readings).Facts! with { Expression = "", References = [] };

        Assert.Equal("", changed.Expression);
        Assert.Equal((alone.Canonical, alone.Functions, alone.Tree), (changed.Canonical, changed.Functions, changed.Tree));
    }

    private static FormulaCompiler Compiler(FormulaLimits limits) => new(limits, new FunctionTable([]));

    private static IEnumerable<string> Ids(ValueList<Diagnostic> findings) => findings.Select(finding => finding.Id);
}
