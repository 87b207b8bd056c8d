using BenchmarkDotNet.Running;
using Kinerja.Benchmarks;
using Kinerja.Benchmarks.Plans;

switch (args)
{
    case ["--quick"]:
        QuickRatios.Run();
        break;
    case ["--check"]:
        CheckFigures.Print(withNation: true);
        break;
    case ["--check", "kabupaten"]:
        CheckFigures.Print(withNation: false);
        break;
    case ["--compare"]:
        CompareFigures.Print();
        break;
    case ["--rules"]:
        RuleFigures.Print(GeneratedPlan.Kabupaten);
        break;
    case ["--rules", "nation"]:
        RuleFigures.Print(GeneratedPlan.Nation);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CompileBenchmarks).Assembly).Run(args);
        break;
}
