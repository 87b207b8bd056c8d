using BenchmarkDotNet.Attributes;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using NCalc;
using NCalc.Domain;

namespace Kinerja.Benchmarks;

/// <summary>From text to something that can be evaluated, without any cache.</summary>
/// <remarks>NCalc only parses; Kinerja scans, has NCalc parse, binds names, checks types and plans.</remarks>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private readonly KinerjaEngine _engine = new();

    /// <summary>The formula at hand.</summary>
    [ParamsSource(nameof(Formulas))]
    public FormulaCase Formula { get; set; } = null!;

    /// <summary>The formulas compared.</summary>
    public static IEnumerable<FormulaCase> Formulas => FormulaCase.All;

    /// <summary>Refuses to measure ways that disagree.</summary>
    [GlobalSetup]
    public void RequireAgreement() => Agreement.Require(Formula);

    /// <summary>NCalc's own parse.</summary>
    /// <returns>Its tree.</returns>
    [Benchmark(Baseline = true)]
    public LogicalExpression NCalcParse() => Expression.Compile(Formula.Text, true);

    /// <summary>Kinerja's compilation.</summary>
    /// <returns>The compiled formula and what was found.</returns>
    [Benchmark]
    public Result<CompiledFormula> KinerjaCompile() => _engine.Compile(Formula.Text, FormulaCase.Decimals);
}
