using BenchmarkDotNet.Attributes;
using Kinerja.Reading;

namespace Kinerja.Benchmarks;

/// <summary>Reading one text of different lengths: time and memory are to grow as the text does.</summary>
[MemoryDiagnoser]
public class ReadLengthBenchmarks
{
    private readonly FormulaReader _reader = new KinerjaEngine().Reader;
    private string _prose = "";
    private string _sum = "";

    /// <summary>How many characters the text has, less than one phrase or sentence aside.</summary>
    [ParamsSource(nameof(Lengths))]
    public int Length { get; set; }

    /// <summary>The lengths compared.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [100, 1_000, 8_000];

    /// <summary>Makes the texts.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _sum = FormulaTexts.OfSum(Length);
        _prose = FormulaTexts.OfProse(Length);
    }

    /// <summary>A sum of many phrases, divided by one.</summary>
    /// <returns>The reading.</returns>
    [Benchmark]
    public FormulaReading Sum() => _reader.Read(_sum);

    /// <summary>A quotient with a long explanation behind it.</summary>
    /// <returns>The reading.</returns>
    [Benchmark]
    public FormulaReading Prose() => _reader.Read(_prose);
}
