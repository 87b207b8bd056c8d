using FsCheck;
using FsCheck.Fluent;
using Kinerja.Engine.Tests.Formulas.Oracle;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

public sealed class ColumnTests
{
    // A collection that another test causes retires the thread's buffer of 8 KB and counts it; one object a row would be megabytes.
    private const long NothingPerRow = 20_000;

    private static readonly KinerjaEngine s_engine = new();

    [Fact]
    public void EvaluateColumns_AnyFormulaAndRows_GivesTheDigitsOfSingleRows()
    {
        Gen<(OracleFormula Formula, decimal?[][] Rows, int? Decimals)> cases = OracleGenerators.Formulas.SelectMany(formula =>
            Gen.ArrayOf(OracleGenerators.Rows, 40).SelectMany(rows => OracleGenerators.Rounding.Select(decimals => (formula, rows, decimals))));
        Prop.ForAll(cases.ToArbitrary(), c => Agrees(c.Formula.Print(), c.Rows, c.Decimals)).Check(Config.QuickThrowOnFailure.WithMaxTest(1_500).WithEndSize(60));
    }

    [Fact]
    public void EvaluateColumns_WholeNumbersAndCents_GivesTheDigitsOfSingleRows()
    {
        // The kinds of rows that stay on the fast path, where a wrong bound would show.
        Gen<decimal?> plain = Gen.Frequency(
            (12, Gen.Choose(-5_000, 20_000).Select(n => (decimal?)n)),
            (6, Gen.Choose(-500_000, 500_000).Select(n => (decimal?)(n / 100m))),
            (1, Gen.Constant((decimal?)0m)),
            (1, Gen.Constant((decimal?)null)));
        Gen<decimal?[][]> rows = Gen.ArrayOf(Gen.ArrayOf(plain, OracleGenerators.Variables), 30);
        Gen<(OracleFormula Formula, decimal?[][] Rows, int? Decimals)> cases = OracleGenerators.Formulas.SelectMany(formula =>
            rows.SelectMany(row => OracleGenerators.Rounding.Select(decimals => (formula, row, decimals))));
        Prop.ForAll(cases.ToArbitrary(), c => Agrees(c.Formula.Print(), c.Rows, c.Decimals)).Check(Config.QuickThrowOnFailure.WithMaxTest(2_500).WithEndSize(40));
    }

    [Theory]
    [InlineData("[v0] / [v1] * 100")]
    [InlineData("([v0] / [v1]) * [v2]")]
    [InlineData("[v0] - [v1]")]
    [InlineData("([v0] + [v1] + [v2] + [v3]) / 4 * 25")]
    [InlineData("if([v1] = 0, 0, Round([v0] / [v1] * 100, 2))")]
    [InlineData("Percent([v0], [v1])")]
    [InlineData("Divide([v0], [v1], [v2])")]
    [InlineData("IfMissing([v0] / [v1], [v2] / 7)")]
    [InlineData("if(IsMissing([v0]), [v1], Abs([v0]) / 3)")]
    [InlineData("Average([v0], [v1] / 3, [v2]) + Max([v0], [v3] / 7) - Min([v1], 2.5)")]
    [InlineData("[v0] > 10 and [v1] / [v2] < 5 or not ([v3] = 0)")]
    [InlineData("[v0] / (0 - [v1]) / ([v2] / 7)")]
    [InlineData("Growth([v0], [v1]) + [v2] % 7")]
    [InlineData("Sqrt([v0]) * [v1]")]
    [InlineData("if(Sqrt([v0]) > 40, [v1], [v2])")]
    [InlineData("[v0] > 100 and Sqrt([v1]) < 50")]
    [InlineData("IfMissing([v0], Floor(Sqrt([v1])))")]
    [InlineData("5")]
    [InlineData("1 / 0")]
    public void EvaluateColumns_ManyChunks_GiveTheDigitsOfSingleRowsOnAnyNumberOfThreads(string formula)
    {
        var random = new Random(7);
        decimal?[][] rows = [.. Enumerable.Range(0, 20_000).Select(i => Enumerable.Range(0, 4).Select(_ => Cell(random, i)).ToArray())];
        foreach (int? decimals in (int?[])[null, 0, 2, 12])
        {
            Assert.True(Agrees(formula, rows, decimals), $"{formula} to {decimals}");
            Assert.True(Agrees(formula, rows, decimals, new ColumnOptions { MaxDegreeOfParallelism = 4 }), $"{formula} to {decimals} on four threads");
        }
    }

    [Theory]
    [InlineData(50, 1)]
    [InlineData(51, 3)]
    [InlineData(40, 4_095)]
    [InlineData(30, 2_000_003)]
    public void EvaluateColumns_QuotientsNextToWholeAndHalf_RoundAsSingleRows(int bits, int divisor)
    {
        // k * d - 1, k * d and k * d + 1 over d, and the same around halves: where a division that is off by a hair would show.
        var random = new Random(bits);
        decimal?[][] rows = [.. Enumerable.Range(0, 3_000).Select(i =>
        {
            decimal k = Math.Floor((decimal)Math.Pow(2, bits) / divisor) - random.Next(1_000);
            decimal half = i % 2 == 0 ? 0 : Math.Floor(divisor / 2m);
            return (decimal?[])[k * divisor + half + random.Next(-1, 2), i % 3 == 0 ? -divisor : divisor, null, null];
        })];
        Assert.True(Agrees("[v0] / [v1]", rows, 0));
        Assert.True(Agrees("[v0] / 2 / [v1]", rows, 0));
        Assert.True(Agrees("Round([v0] / [v1], 1) * 3", rows, 1));
    }

    [Theory]
    [InlineData("[v0] / [v1]")]
    [InlineData("if([v1] = 0 or [v2] / [v1] > 1, [v3], Round([v0] / [v1], 2))")]
    public void EvaluateColumns_ChunksOfAnyLength_GiveTheDigitsOfSingleRows(string text)
    {
        CompiledFormula formula = s_engine.Compile(text, 2).ValueOrThrow();
        // Rows are looked at several together; what a longer batch left behind the last row must not show. Half have no value.
        var random = new Random(17);
        foreach (int length in (int[])[600, 513, 512, 511, 65, 64, 63, 33, 32, 31, 17, 16, 15, 9, 8, 7, 2, 1])
        {
            decimal?[][] rows = [.. Enumerable.Range(0, length).Select(_ => Enumerable.Range(0, 4).Select(_ => random.Next(6) switch
            {
                0 => (decimal?)null,
                1 => 0,
                _ => random.Next(-50, 50),
            }).ToArray())];
            Assert.True(Agrees(formula, rows));
        }
    }

    [Theory]
    [InlineData(9_007_199_254_740_990)]
    [InlineData(900_719_925_474_099_200)]
    [InlineData(1_000_000_000)]
    public void EvaluateColumns_NumbersThatEndInZeros_LoseThemAsSingleRows(long largest)
    {
        // Around 2^53, up to which doubles are whole numbers, and with every count of zeros at the end.
        var random = new Random(19);
        decimal?[][] rows = [.. Enumerable.Range(0, 5_000).Select(i =>
        {
            long unit = (long)Math.Pow(10, i % 10);
            long number = (largest / unit - random.Next(0, 40)) * unit + random.Next(-1, 2);
            return (decimal?[])[i % 2 == 0 ? number : -number, null, null, null];
        })];
        Assert.True(Agrees("[v0] / 100", rows, 2));
        Assert.True(Agrees("[v0] / 1000000000", rows, 9));
        Assert.True(Agrees("[v0] / 8", rows, null));
    }

    [Fact]
    public void EvaluateColumns_RootsOfSomeRows_SayWhichRowsAreApproximate()
    {
        CompiledFormula formula = s_engine.Compile("if([a] = 0, 0, Sqrt([a]))", 2).ValueOrThrow();
        var results = new decimal[5];
        var statuses = new FormulaStatus[5];
        formula.EvaluateColumns([new(new decimal[] { 0, 2, 4, -1, 3 }, new[] { true, true, true, true, false })], results, statuses);
        Assert.Equal([0m, 1.41m, 2m, 0m, 0m], results);
        Assert.Equal([FormulaStatus.Value, FormulaStatus.Approximate, FormulaStatus.Value, FormulaStatus.Failed, FormulaStatus.Missing], statuses);
        Assert.Equal([true, true, true, false, false], statuses.Select(status => status.HasValue()));
    }

    [Fact]
    public void EvaluateColumns_FitsIn64Bits_AllocatesNothingPerRow()
    {
        const int Rows = 100_000;
        CompiledFormula formula = s_engine.Compile("if([b] = 0, 0, Round([a] / [b] * 100, 2))", 2).ValueOrThrow();
        decimal[] a = [.. Enumerable.Range(0, Rows).Select(i => (decimal)i)];
        decimal[] b = [.. Enumerable.Range(0, Rows).Select(i => i % 20 == 0 ? 0m : i % 977 / 100m)];
        bool[] present = [.. Enumerable.Range(0, Rows).Select(i => i % 19 != 0)];
        var columns = new FormulaColumn[] { new(b, present), new(a) };
        var results = new decimal[Rows];
        var statuses = new FormulaStatus[Rows];
        formula.EvaluateColumns(columns, results, statuses);
        long before = GC.GetAllocatedBytesForCurrentThread();
        formula.EvaluateColumns(columns, results, statuses);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, NothingPerRow);
    }

    [Theory]
    [InlineData("[a] % [b]")]
    [InlineData("Growth([a], [b])")]
    [InlineData("WeightedAverage([a], [b], [b], 3)")]
    [InlineData("Clamp([a], 5, [b] + 5)")]
    [InlineData("Floor([a] / [b]) + Ceiling([a] / [b]) + Truncate([a] / [b]) + Sign([a] - [b])")]
    public void EvaluateColumns_FunctionThatLanesDoNotKnow_AllocatesNothingPerRow(string expression)
    {
        const int Rows = 20_000;
        CompiledFormula formula = s_engine.Compile(expression, 2).ValueOrThrow();
        decimal[] a = [.. Enumerable.Range(0, Rows).Select(i => i / 4m - 900)];
        decimal[] b = [.. Enumerable.Range(0, Rows).Select(i => i % 977 / 100m + 1)];
        var results = new decimal[Rows];
        var statuses = new FormulaStatus[Rows];
        formula.EvaluateColumns([new(a), new(b)], results, statuses);
        long before = GC.GetAllocatedBytesForCurrentThread();
        formula.EvaluateColumns([new(a), new(b)], results, statuses);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, NothingPerRow);
        Assert.All(statuses, status => Assert.Equal(FormulaStatus.Value, status));
    }

    [Fact]
    public void EvaluateColumns_FromManyThreadsAtOnce_GivesEachItsOwnResults()
    {
        CompiledFormula formula = s_engine.Compile("[a] / 7 * [b]", 2).ValueOrThrow();
        Parallel.For(0, 64, task =>
        {
            decimal[] a = [.. Enumerable.Range(0, 3_000).Select(i => (decimal)(i * task))];
            decimal[] b = [.. Enumerable.Range(0, 3_000).Select(i => (decimal)i)];
            var results = new decimal[a.Length];
            formula.EvaluateColumns([new(a), new(b)], results, new FormulaStatus[a.Length]);
            for (int i = 0; i < a.Length; i += 97)
                Assert.Equal(formula.Evaluate([a[i], b[i]]).Value, results[i]);
        });
    }

    [Fact]
    public void EvaluateColumns_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        s_engine.Compile("[a]").ValueOrThrow().EvaluateColumns([new(new decimal[10])], new decimal[10], new FormulaStatus[10], new ColumnOptions { Cancellation = new(true) }));

    [Fact]
    public void EvaluateColumns_Progress_EndsAtTheNumberOfRows()
    {
        var reports = new Reports();
        s_engine.Compile("[a]").ValueOrThrow().EvaluateColumns([new(new decimal[20_000])], new decimal[20_000], new FormulaStatus[20_000], new ColumnOptions { Progress = reports });
        Assert.Equal([8_192L, 16_384L, 20_000L], reports.Rows);
    }

    [Fact]
    public void EvaluateColumns_LengthsThatDiffer_Throw()
    {
        CompiledFormula formula = s_engine.Compile("[a]").ValueOrThrow();
        Assert.Throws<ArgumentException>(() => formula.EvaluateColumns([], new decimal[1], new FormulaStatus[1]));
        Assert.Throws<ArgumentException>(() => formula.EvaluateColumns([new(new decimal[2])], new decimal[1], new FormulaStatus[1]));
        Assert.Throws<ArgumentException>(() => formula.EvaluateColumns([new(new decimal[1])], new decimal[1], new FormulaStatus[2]));
        Assert.Throws<ArgumentException>(() => new FormulaColumn(new decimal[2], new bool[1]));
    }

    [Fact]
    public void EvaluateEach_Records_GivesOneResultForEach()
    {
        CompiledFormula formula = s_engine.Compile("[tertib] / [desa] * 100", 2).ValueOrThrow();
        (decimal? Tertib, decimal? Desa)[] records = [(5, 7), (null, 7), (1, 0)];
        string[] results = [.. formula.EvaluateEach(records, ("Tertib", record => record.Tertib), ("desa", record => record.Desa)).Select(result => result.ToString())];
        Assert.Equal(["71.43", "missing: tertib", "failed: The divisor [desa] is zero."], results);
        Assert.Throws<ArgumentException>(() => formula.EvaluateEach(records, ("desa", record => record.Desa), ("Desa", record => record.Desa)));
    }

    private static decimal? Cell(Random random, int row) => random.Next(40) switch
    {
        0 => null,
        1 => 0,
        2 => -random.Next(1, 5_000),
        3 => random.Next(1, 500_000) / 100m,
        4 when row % 1_500 == 0 => decimal.MaxValue / random.Next(1, 1_000),
        5 when row % 700 == 0 => 1m / random.Next(3, 1_000),
        _ => random.Next(1, 5_000),
    };

    private static bool Agrees(string text, decimal?[][] rows, int? decimals, ColumnOptions? options = null) =>
        Agrees(s_engine.Compile(text, decimals).ValueOrThrow(), rows, options);

    private static bool Agrees(CompiledFormula formula, decimal?[][] rows, ColumnOptions? options = null)
    {
        int[] slots = [.. formula.Variables.Select(name => name[1] - '0')];
        FormulaColumn[] columns = [.. slots.Select(slot => new FormulaColumn(rows.Select(row => row[slot] ?? -999m).ToArray(), rows.Select(row => row[slot].HasValue).ToArray()))];
        var results = new decimal[rows.Length];
        var statuses = new FormulaStatus[rows.Length];
        formula.EvaluateColumns(columns, results, statuses, options);
        for (int i = 0; i < rows.Length; i++)
        {
            FormulaResult single = formula.Evaluate([.. slots.Select(slot => rows[i][slot])]);
            string expected = !single.HasValue ? "0" : single.Type == FormulaType.Number ? single.ToString() : single.IsTrue ? "1" : "0";
            string actual = results[i].ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(single.Status == statuses[i] && expected == actual, $"{formula.Text} to {formula.Decimals}, row {i} [{string.Join("; ", rows[i])}]: alone {single}, in columns {statuses[i]} {actual}");
        }

        return true;
    }

    private sealed class Reports : IProgress<long>
    {
        public List<long> Rows { get; } = [];

        public void Report(long value) => Rows.Add(value);
    }
}
