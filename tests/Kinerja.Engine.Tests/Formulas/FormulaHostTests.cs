using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>A process that lives long: many threads, many formulas, names and functions that nobody would choose.</summary>
[Collection(nameof(AloneCollection))]
public sealed class FormulaHostTests
{
    private static readonly KinerjaEngine s_engine = new();

    [Fact]
    public void Evaluate_FiftyFormulasOn64Threads_GivesWhatOneThreadGives()
    {
        CompiledFormula[] formulas = [.. Enumerable.Range(0, 50).Select(i => s_engine.Compile(Formula(i), i % 5 == 0 ? null : i % 4).ValueOrThrow())];
        const int Rows = 200; // 50 formulas over 200 rows: 10,000 evaluations for each thread
        FormulaResult[] alone = [.. formulas.SelectMany((_, f) => Enumerable.Range(0, Rows).Select(row => Evaluate(f, row)))];
        int wrong = 0;
        Thread[] threads = [.. Enumerable.Range(0, 64).Select(number => new Thread(() =>
        {
            for (int i = 0; i < alone.Length; i++)
            {
                // Each thread begins elsewhere, so that they meet in different formulas.
                int at = (i + number * 157) % alone.Length;
                if (!Evaluate(at / Rows, at % Rows).Equals(alone[at]))
                    Interlocked.Increment(ref wrong);
            }
        }, 256 * 1024))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal(0, wrong);
        Assert.Equal(3, alone.Select(result => result.Status).Distinct().Count());

        FormulaResult Evaluate(int formula, int row)
        {
            CompiledFormula compiled = formulas[formula];
            Span<decimal?> values = new decimal?[compiled.Variables.Count];
            for (int i = 0; i < values.Length; i++)
                values[i] = (row + i) % 11 == 10 ? null : (row * 7 + i * 3) % 13 - 4 + row / 8m;
            return compiled.Evaluate(values);
        }
    }

    [Fact]
    public void Compile_AHundredThousandFormulas_KeepsNone()
    {
        CompileMany(0, 2_000); // what is made once is made here
        long before = GC.GetTotalMemory(forceFullCollection: true);
        CompileMany(2_000, 100_000);
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(kept < 20_000_000, $"{kept} bytes are kept");
    }

    [Theory]
    [InlineData("__proto__")]
    [InlineData("constructor")]
    [InlineData("this")]
    [InlineData("base")]
    [InlineData("value")]
    [InlineData("GetType")]
    [InlineData("Item")]
    [InlineData("null")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("PI")]
    [InlineData("[constructor.name]")]
    [InlineData("[if]")]
    [InlineData("[Round]")]
    [InlineData("[true]")]
    [InlineData("[and]")]
    [InlineData("[dan]")]
    [InlineData("[1abc]")]
    [InlineData("[0]")]
    [InlineData("[ spasi ]")]
    [InlineData("[IKU-1]")]
    [InlineData("[a) + (b]")]
    [InlineData("['; --]")]
    [InlineData("[{name}]")]
    [InlineData("[{0}]")]
    [InlineData("[<script>]")]
    public void Evaluate_HostileName_IsALookUpAmongTheGivenValuesAndNothingElse(string written)
    {
        CompiledFormula formula = s_engine.Compile($"{written} + 1").ValueOrThrow();
        string name = written.Trim('[', ']').Trim();
        Assert.Equal([name], formula.Variables);
        Assert.Equal([name], formula.Evaluate().MissingVariables);
        Assert.Equal(42m, formula.Evaluate((name, 41m)).Value);
        Assert.Equal(42m, s_engine.Compile(formula.ToString()).ValueOrThrow().Evaluate((name, 41m)).Value);
    }

    [Theory]
    [InlineData("x.GetType()")]
    [InlineData("'a'.GetType()")]
    [InlineData("\"\".GetType().Assembly.Location")]
    [InlineData("((object)x).Assembly")]
    [InlineData("new object()")]
    [InlineData("() => 1")]
    [InlineData("x := 1")]
    [InlineData("x += 1")]
    [InlineData("x++")]
    [InlineData("a?.b")]
    [InlineData("a ?? 1")]
    [InlineData("{ return 1; }")]
    [InlineData("Sum(Range(1, 1e9))")]
    public void Compile_CodeOfOtherLanguages_IsRefused(string text)
    {
        Result<CompiledFormula> result = s_engine.Compile(text);
        Assert.False(result.IsSuccess);
        Assert.All(result.Diagnostics, finding => Assert.InRange(finding.Location.Span!.Value.End, 0, text.Length));
    }

    [Fact]
    public void Evaluate_FunctionThatThrowsAnything_FailsAndTheNextRowIsRight()
    {
        foreach (Exception thrown in (Exception[])[new InvalidOperationException("a\nb\u001b[31m{function}"), new OutOfMemoryException(), new OperationCanceledException(), new WordlessException()])
        {
            var moody = new FormulaFunction("Rewel", 1, 1, arguments => arguments[0] < 0 ? throw thrown : arguments[0]);
            CompiledFormula formula = new KinerjaEngine(KinerjaOptions.Default with { Functions = [moody] }).Compile("10 / Rewel([a])").ValueOrThrow();
            FormulaResult failed = formula.Evaluate(("a", -1m));
            Assert.Equal("KIN1025", failed.Failure!.Id);
            Assert.DoesNotContain(failed.Failure.GetMessage(Language.Indonesian), char.IsControl);
            Assert.Equal(5m, formula.Evaluate(("a", 2m)).Value);
        }
    }

    [Fact]
    public void Evaluate_FunctionThatDividesByZeroInFloatingPoint_FailsInsteadOfAnInfinity()
    {
        var ratio = new FormulaFunction("Nisbah", 2, 2, arguments => (decimal)((double)arguments[0] / (double)arguments[1]));
        CompiledFormula formula = new KinerjaEngine(KinerjaOptions.Default with { Functions = [ratio] }).Compile("Nisbah([a], [b]) > 1").ValueOrThrow();
        Assert.Equal("KIN1025", formula.Evaluate(("a", 1m), ("b", 0m)).Failure!.Id);
        Assert.Equal("KIN1025", formula.Evaluate(("a", 0m), ("b", 0m)).Failure!.Id);
        Assert.True(formula.Evaluate(("a", 3m), ("b", 2m)).IsTrue);
    }

    private static string Formula(int i) => (i % 5) switch
    {
        0 => $"[a] / [b] * {i}",
        1 => $"if([b] > {i}, Round([a] / 3, 2), [c] % 7) + {i}",
        2 => $"Sum([a], [b], [c]) / ([c] - {i % 10}) - {i}",
        3 => $"[a] > {i} or [b] < [c]",
        _ => $"IfMissing([a], {i}) * Percent([b], [c]) - Pow([b], 5) / {i}",
    };

    private static void CompileMany(int from, int to)
    {
        for (int i = from; i < to; i++)
            Assert.True(s_engine.Compile($"[v{i}] / {i}.5").IsSuccess);
    }

    private sealed class WordlessException : Exception
    {
        public override string Message => throw new NotSupportedException("There is nothing to say.");
    }
}
