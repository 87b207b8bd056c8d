using BenchmarkDotNet.Attributes;
using Kinerja.Benchmarks.Plans;
using Kinerja.Cascades;
using Kinerja.Diagnostics;

namespace Kinerja.Benchmarks;

/// <summary>Checking a whole generated plan with all rules.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly KinerjaEngine _engine = new();
    private Cascade _plan = null!;

    /// <summary>How many offices the plan has; a thousand indicators each.</summary>
    [Params(GeneratedPlan.Kabupaten, GeneratedPlan.Nation)]
    public int Offices { get; set; }

    /// <summary>Whether every hundredth indicator has a defect.</summary>
    [Params(false, true)]
    public bool Defective { get; set; }

    /// <summary>Makes the plan.</summary>
    [GlobalSetup]
    public void Generate() => _plan = Defective ? GeneratedPlan.Defective(Offices) : GeneratedPlan.Sound(Offices);

    /// <summary>Checks it.</summary>
    /// <returns>The findings.</returns>
    [Benchmark]
    public IReadOnlyList<Diagnostic> Check() => _engine.Check(_plan);
}
