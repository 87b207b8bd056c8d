using BenchmarkDotNet.Running;
using Kinerja.Benchmarks;

if (args is ["--quick"])
    QuickRatios.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(CompileBenchmarks).Assembly).Run(args);
