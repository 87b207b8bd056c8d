using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>Formulas that are surveyed one after the other share what NCalc answered, and nothing else.</summary>
public class PieceReadingsTests
{
    [Fact]
    public void Survey_AfterOthersOfTheSameShape_TellsWhatCompilingAloneTells()
    {
        string[] texts =
        [
            "[a] / [b] * 100", "[c] / [d] * 5", "([a] + [b]) / [c]", "([x] + [y]) / [z]", "(a + b) * (c + d)", "(c + d) * (a - b)", "-a + b", "not (a > b) and c < d",
            "a > 0 ? b : c", "x > 1 ? y : z", "a or b", "a > b or c > d or e > f", "p > q or r > s or t > u", "Jumlah(a, b + c) / Persen(d, e)", "Jumlah(x, y + z) / Persen(v, w)",
            "a +", "a / / b", "[a] [b]", "a < b < c", "100 * (a / b)", "1 * (x / y)",
            "a/b", "[ a ] / [A b]", "[а] / [b]", "[a] / [а]", "x - (-y)", "p -( - q )", "jika(a > 0, b, c)", "if( x>0 ,[y z], x)", "IsMissing(a) or b > 1", "Kosong([x y]) || z > 1",
            "dan / b", "[dan] / b", "1.50 * a", "1.50 * [longer name]", "((a))", "((  bb ))", "Sum()", "7", "7 ", "benar", "a = b", "aa == bb", "Bulatkan(Persen(a, b), 1)", "Bulatkan(Persen(c, [d e]), 1)",
        ];
        var compiler = new FormulaCompiler(KinerjaOptions.Default.Limits, new FunctionTable([]));
        var readings = new PieceReadings();

        // Twice, so that each text also comes after itself.
        foreach (string text in texts.Concat(texts))
        {
            Result<CompiledFormula> alone = compiler.Compile(text, null);
            (FormulaFacts? facts, ValueList<Diagnostic> diagnostics) = compiler.Survey(text, null, readings);

            Assert.Equal(alone.TryGetValue(out CompiledFormula? formula) ? formula.Facts : null, facts);
            Assert.Equal(alone.Diagnostics, diagnostics);
        }
    }
}
