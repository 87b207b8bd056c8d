using BenchmarkDotNet.Attributes;
using Kinerja.Reading;

namespace Kinerja.Benchmarks;

/// <summary>Reading forty formulas as officials wrote them, one after the other.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private readonly FormulaReader _reader = new KinerjaEngine().Reader;

    /// <summary>Reads all texts.</summary>
    /// <returns>How many hold a formula.</returns>
    [Benchmark]
    public int MixedTexts()
    {
        int formulas = 0;
        foreach ((string text, string indicator) in FormulaTexts.All)
            formulas += _reader.Read(text, new() { Indicator = indicator }).IsFormula ? 1 : 0;
        return formulas;
    }
}
