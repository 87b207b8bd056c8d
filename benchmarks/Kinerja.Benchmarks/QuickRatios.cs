using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Kinerja.Benchmarks;

/// <summary>All benchmarks with few and short iterations in this process, and one table of ratios with what is asked of each.</summary>
internal static class QuickRatios
{
    private static readonly string[] s_formulas = [.. FormulaCase.All.Select(formula => formula.Name)];

    public static void Run()
    {
        IConfig config = ManualConfig.CreateEmpty()
            .AddLogger(NullLogger.Instance)
            .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
            .AddJob(Job.Default
                .WithToolchain(InProcessEmitToolchain.Instance)
                .WithWarmupCount(4)
                .WithIterationCount(5)
                .WithIterationTime(TimeInterval.FromMilliseconds(60)));
        Medians columns = Medians.Of(BenchmarkRunner.Run<ColumnBenchmarks>(config));
        Medians gaps = Medians.Of(BenchmarkRunner.Run<GapBenchmarks>(config));
        Medians rows = Medians.Of(BenchmarkRunner.Run<EvaluateBenchmarks>(config));
        Medians compile = Medians.Of(BenchmarkRunner.Run<CompileBenchmarks>(config));
        Medians reading = Medians.Of(BenchmarkRunner.Run<ReadBenchmarks>(config));
        Medians lengths = Medians.Of(BenchmarkRunner.Run<ReadLengthBenchmarks>(config));

        Console.WriteLine($"Kinerja quick ratios, .NET {Environment.Version}, {Environment.ProcessorCount} processors. Medians of five short iterations; indicative.");
        Console.WriteLine();
        Console.WriteLine($"| {"ratio",-68} | {string.Join(" | ", s_formulas.Select(name => $"{name,-12}"))} |");
        Console.WriteLine($"| {new string('-', 68)} | {string.Join(" | ", s_formulas.Select(_ => new string('-', 12)))} |");
        AtLeast("columns, whole numbers: times as fast as a loop by hand", [12, 8, 2, 6, 12], name => columns.Ratio("ByHand", "KinerjaColumns", name, "Whole"));
        AtLeast("columns, whole numbers: times as fast as NCalc", [40, 40, 40, 40, 40], name => columns.Ratio("NCalcEvaluate", "KinerjaColumns", name, "Whole"));
        AtLeast("columns, two decimals: times as fast as a loop by hand", [6, 4, 1, 3, 6], name => columns.Ratio("ByHand", "KinerjaColumns", name, "Cents"));
        AtLeast("columns, two threads: times as fast as one", [1.7, 1.7, 1.7, 1.7, 1.7], name => columns.Ratio("KinerjaColumns", "KinerjaTwoThreads", name, "Whole"));
        AtMost("columns with gaps: time, complete = 1", [1.5, 1.5, 1.5, 1.5, 1.5], name => gaps.Ratio("WithGaps", "Complete", name));
        AtMost("one row from a span: time, by hand = 1", [1, 1, 1, 1, 1], name => rows.Ratio("KinerjaSpan", "ByHand", name));
        AtMost("one row by names: time, by hand = 1", [4, 4, 4, 4, 4], name => rows.Ratio("KinerjaNames", "ByHand", name));
        AtMost("compile: time, NCalc's parse = 1", [2, 2, 2, 2, 2], name => compile.Ratio("KinerjaCompile", "NCalcParse", name));
        Console.WriteLine();
        Reading(reading, lengths);
        CheckFigures.Print(withNation: true);
        EditRatios.Run(EditRatios.Kabupaten);
        Console.WriteLine();
        Nation.Run(Nation.People / 10);
    }

    // Times are nanoseconds.
    private static void Reading(Medians reading, Medians lengths)
    {
        double perSecond = FormulaTexts.All.Count / reading.Time("MixedTexts") * 1e9;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reading: {perSecond:0} texts a second on one core {(perSecond >= 10_000 ? "pass" : "MISS")} 10000"));
        PerCharacter("sum", "Sum", FormulaTexts.OfSum);
        PerCharacter("prose", "Prose", FormulaTexts.OfProse);

        void PerCharacter(string label, string method, Func<int, string> text)
        {
            double[] times = [.. ReadLengthBenchmarks.Lengths.Select(length => lengths.Time(method, length.ToString(CultureInfo.InvariantCulture)) / text(length).Length)];
            string cells = string.Join(", ", times.Zip(ReadLengthBenchmarks.Lengths, (time, length) => string.Create(CultureInfo.InvariantCulture, $"{time:0} ns at {length}")));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reading, {label}: time for each character {cells}; longest to shortest {times[^1] / times[0]:0.0} {(times[^1] <= 2 * times[0] ? "pass" : "MISS")} 2"));
        }
    }

    private static void AtLeast(string label, double[] asked, Func<string, double> ratio) => Line($"{label} (at least)", asked, ratio, (found, limit) => found >= limit);

    private static void AtMost(string label, double[] asked, Func<string, double> ratio) => Line($"{label} (at most)", asked, ratio, (found, limit) => found <= limit);

    private static void Line(string label, double[] asked, Func<string, double> ratio, Func<double, double, bool> passes)
    {
        IEnumerable<string> cells = s_formulas.Select((name, i) =>
        {
            double found = ratio(name);
            return string.Create(CultureInfo.InvariantCulture, $"{found,5:0.0} {(passes(found, asked[i]) ? "pass" : "MISS")} {asked[i]:0.#}").PadRight(12);
        });
        Console.WriteLine($"| {label,-68} | {string.Join(" | ", cells)} |");
    }

    /// <summary>The median time of each benchmark, found by method and parameters.</summary>
    private sealed class Medians
    {
        private readonly List<(string Method, string[] Parameters, double Time)> _times = [];

        public static Medians Of(Summary summary)
        {
            var medians = new Medians();
            foreach (BenchmarkReport report in summary.Reports)
            {
                string[] parameters = [.. report.BenchmarkCase.Parameters.Items.Select(item => item.Value.ToString()!)];
                double time = report.ResultStatistics?.Median ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} was not measured; run it by itself to see why.");
                medians._times.Add((report.BenchmarkCase.Descriptor.WorkloadMethod.Name, parameters, time));
            }

            return medians;
        }

        public double Ratio(string above, string below, params string[] parameters) => Time(above, parameters) / Time(below, parameters);

        public double Time(string method, params string[] parameters) =>
            _times.Single(entry => entry.Method == method && parameters.All(parameter => entry.Parameters.Contains(parameter))).Time;
    }
}
