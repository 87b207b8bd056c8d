using BenchmarkDotNet.Running;
using Kinerja.Benchmarks;

if (args is ["--quick"])
    QuickRatios.Run();
else if (args is ["--compare"])
    CompareFigures.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(CompileBenchmarks).Assembly).Run(args);
