using BenchmarkDotNet.Attributes;
using Kinerja.Formulas;

namespace Kinerja.Benchmarks;

/// <summary>What gaps cost: the same 100,000 rows complete, and with five in a hundred cells missing and five in a hundred zero.</summary>
public class GapBenchmarks
{
    private const int Rows = 100_000;

    private readonly decimal[] _results = new decimal[Rows];
    private readonly FormulaStatus[] _statuses = new FormulaStatus[Rows];
    private FormulaColumn[] _complete = [];
    private FormulaColumn[] _gaps = [];
    private CompiledFormula _formula = null!;

    /// <summary>The formula at hand.</summary>
    [ParamsSource(nameof(Formulas))]
    public FormulaCase Formula { get; set; } = null!;

    /// <summary>The formulas compared.</summary>
    public static IEnumerable<FormulaCase> Formulas => FormulaCase.All;

    /// <summary>Makes the rows, always the same ones.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20_211_231);
        decimal[][] values = [.. Formula.Row.Select(_ => InputColumn.Of(InputKind.Whole, Rows, random))];
        _complete = [.. values.Select(column => new FormulaColumn(column))];
        _gaps = [.. values.Select(column => new FormulaColumn(WithZeros(column, random), Presence(random)))];
        _formula = new KinerjaEngine().Compile(Formula.Text, FormulaCase.Decimals).ValueOrThrow();
    }

    /// <summary>Every cell is there and no divisor is zero.</summary>
    [Benchmark(Baseline = true)]
    public void Complete() => _formula.EvaluateColumns(_complete, _results, _statuses);

    /// <summary>With gaps.</summary>
    [Benchmark]
    public void WithGaps() => _formula.EvaluateColumns(_gaps, _results, _statuses);

    private static decimal[] WithZeros(decimal[] column, Random random) => [.. column.Select(value => random.Next(20) == 0 ? 0 : value)];

    private static bool[] Presence(Random random) => [.. Enumerable.Range(0, Rows).Select(_ => random.Next(20) != 0)];
}
