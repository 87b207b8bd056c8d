using System.Globalization;
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
    case ["--nation"]:
        Nation.Run(Nation.People);
        break;
    case ["--nation", var people]:
        Nation.Run(int.Parse(people, CultureInfo.InvariantCulture));
        break;
    case ["--edits", .. var offices]:
        EditRatios.Run(offices is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : EditRatios.Kabupaten);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CompileBenchmarks).Assembly).Run(args);
        break;
}
