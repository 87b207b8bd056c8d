using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kinerja.Formulas;
using NCalc;

namespace Kinerja.Benchmarks;

/// <summary>One row through a formula that was compiled before: from inputs to a number with two decimals.</summary>
[MemoryDiagnoser]
public class EvaluateBenchmarks
{
    private decimal[] _values = [];
    private decimal?[] _row = [];
    private (string Name, decimal? Value)[] _named = [];
    private CompiledFormula _kinerja = null!;
    private Expression _ncalc = null!;

    /// <summary>The formula at hand.</summary>
    [ParamsSource(nameof(Formulas))]
    public FormulaCase Formula { get; set; } = null!;

    /// <summary>The formulas compared.</summary>
    public static IEnumerable<FormulaCase> Formulas => FormulaCase.All;

    /// <summary>Compiles the formula and refuses to measure ways that disagree.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        Agreement.Require(Formula);
        _values = [.. Formula.Row.Select(input => input.Value)];
        _row = [.. Formula.Row.Select(input => (decimal?)input.Value)];
        _named = [.. Formula.Row.Select(input => (input.Name, (decimal?)input.Value))];
        _kinerja = new KinerjaEngine().Compile(Formula.Text, FormulaCase.Decimals).ValueOrThrow();
        _ncalc = new Expression(Expression.Compile(Formula.Text, true));
    }

    /// <summary>Decimal arithmetic as somebody would write it, behind one delegate call.</summary>
    /// <returns>The number.</returns>
    [Benchmark(Baseline = true)]
    public decimal ByHand() => FormulaCase.Rounded(Formula.ByHand(_values));

    /// <summary>Kinerja, the inputs in the order of the formula's variables.</summary>
    /// <returns>The number.</returns>
    [Benchmark]
    public decimal KinerjaSpan() => _kinerja.Evaluate(_row.AsSpan()).Value;

    /// <summary>Kinerja, the inputs by name.</summary>
    /// <returns>The number.</returns>
    [Benchmark]
    public decimal KinerjaNames() => _kinerja.Evaluate(_named).Value;

    /// <summary>NCalc over its parsed tree, the parameters set for each row.</summary>
    /// <returns>The number.</returns>
    [Benchmark]
    public decimal NCalcEvaluate()
    {
        foreach ((string name, decimal value) in Formula.Row)
            _ncalc.Parameters[name] = value;
        return FormulaCase.Rounded(Convert.ToDecimal(_ncalc.Evaluate(), CultureInfo.InvariantCulture));
    }
}
