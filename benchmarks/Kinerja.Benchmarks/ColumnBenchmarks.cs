using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kinerja.Formulas;
using NCalc;

namespace Kinerja.Benchmarks;

/// <summary>100,000 rows through a formula, from columns of decimals to a column of decimals.</summary>
[MemoryDiagnoser]
public class ColumnBenchmarks
{
    private const int Rows = 100_000;

    private readonly decimal[] _results = new decimal[Rows];
    private readonly FormulaStatus[] _statuses = new FormulaStatus[Rows];
    private decimal[][] _values = [];
    private FormulaColumn[] _columns = [];
    private CompiledFormula _kinerja = null!;
    private Expression _ncalc = null!;
    private Action _byHand = null!;

    /// <summary>The formula at hand.</summary>
    [ParamsSource(nameof(Formulas))]
    public FormulaCase Formula { get; set; } = null!;

    /// <summary>What stands in the rows.</summary>
    [Params(InputKind.Whole, InputKind.Cents)]
    public InputKind Inputs { get; set; }

    /// <summary>The formulas compared.</summary>
    public static IEnumerable<FormulaCase> Formulas => FormulaCase.All;

    /// <summary>Makes the rows, always the same ones, and refuses to measure ways that disagree.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20_211_231);
        _values = [.. Formula.Row.Select(_ => InputColumn.Of(Inputs, Rows, random))];
        _columns = [.. _values.Select(column => new FormulaColumn(column))];
        _kinerja = new KinerjaEngine().Compile(Formula.Text, FormulaCase.Decimals).ValueOrThrow();
        _ncalc = new Expression(Expression.Compile(Formula.Text, true));
        _byHand = LoopByHand();
        ByHand();
        decimal[] byHand = [.. _results];
        KinerjaColumns();
        // Decimal arithmetic misses some ties by a hundredth, since it rounds at the division.
        int apart = Enumerable.Range(0, Rows).Count(i => Math.Abs(byHand[i] - _results[i]) > 0.01m);
        if (apart > 0)
            throw new InvalidOperationException($"{Formula.Name} differs from the loop by hand in {apart} rows; compare formulas on which they agree.");
    }

    /// <summary>A loop over decimals, written for this one formula.</summary>
    [Benchmark(Baseline = true)]
    public void ByHand() => _byHand();

    /// <summary>Kinerja on one thread.</summary>
    [Benchmark]
    public void KinerjaColumns() => _kinerja.EvaluateColumns(_columns, _results, _statuses);

    /// <summary>Kinerja on two threads.</summary>
    [Benchmark]
    public void KinerjaTwoThreads() => _kinerja.EvaluateColumns(_columns, _results, _statuses, new ColumnOptions { MaxDegreeOfParallelism = 2 });

    /// <summary>NCalc over its parsed tree, the parameters set for each row.</summary>
    [Benchmark]
    public void NCalcEvaluate()
    {
        for (int row = 0; row < Rows; row++)
        {
            for (int i = 0; i < _values.Length; i++)
                _ncalc.Parameters[Formula.Row[i].Name] = _values[i][row];
            _results[row] = FormulaCase.Rounded(Convert.ToDecimal(_ncalc.Evaluate(), CultureInfo.InvariantCulture));
        }
    }

    private Action LoopByHand()
    {
        decimal[][] v = _values;
        decimal[] r = _results;
        return Formula.Name switch
        {
            "F1" => () =>
            {
                for (int i = 0; i < Rows; i++)
                    r[i] = FormulaCase.Rounded(v[0][i] / v[1][i] * 100);
            },
            "F2" => () =>
            {
                for (int i = 0; i < Rows; i++)
                    r[i] = FormulaCase.Rounded(v[0][i] / v[1][i] * v[2][i]);
            },
            "F3" => () =>
            {
                for (int i = 0; i < Rows; i++)
                    r[i] = v[0][i] - v[1][i];
            },
            "F4" => () =>
            {
                for (int i = 0; i < Rows; i++)
                    r[i] = FormulaCase.Rounded((v[0][i] + v[1][i] + v[2][i] + v[3][i] + v[4][i] + v[5][i] + v[6][i] + v[7][i] + v[8][i]) / 9 * 25);
            },
            _ => () =>
            {
                for (int i = 0; i < Rows; i++)
                    r[i] = v[0][i] == 0 ? 0 : FormulaCase.Rounded(v[1][i] / v[0][i] * 100);
            },
        };
    }
}
