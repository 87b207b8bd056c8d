using System.Diagnostics;
using System.Globalization;
using Kinerja.Benchmarks.Plans;
using Kinerja.Cascades;

namespace Kinerja.Benchmarks;

/// <summary>What checking a plan costs for each indicator, at the size of a kabupaten and of a nation.</summary>
internal static class CheckFigures
{
    private const double MostMicroseconds = 3;
    private const double MostBytes = 1024;
    private const double MostGrowth = 1.5;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(6);

    public static void Print(bool withNation)
    {
        double kabupaten = Line("kabupaten", GeneratedPlan.Sound(GeneratedPlan.Kabupaten), 15);
        Line("kabupaten, 1 % defective", GeneratedPlan.Defective(GeneratedPlan.Kabupaten), 15);
        if (!withNation)
            return;
        double nation = Line("nation", GeneratedPlan.Sound(GeneratedPlan.Nation), 3);
        Line("nation, 1 % defective", GeneratedPlan.Defective(GeneratedPlan.Nation), 3);
        double growth = nation / kabupaten;
        Write($"check: time for each indicator, nation to kabupaten {growth:0.00} {Verdict(growth, MostGrowth)}");
    }

    // The median of several checks: of the thread that checks, and of the process, which holds what the collector does on another core.
    private static double Line(string label, Cascade plan, int runs)
    {
        var engine = new KinerjaEngine();
        int count = plan.Indicators.Count;
        int findings = WarmUp(engine, plan);
        double[] elapsed = new double[runs];
        double[] processor = new double[runs];
        for (int run = 0; run < runs; run++)
        {
            GC.Collect();
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            TimeSpan start = ThreadTime.Now;
            engine.Check(plan);
            elapsed[run] = (ThreadTime.Now - start).TotalMicroseconds / count;
            processor[run] = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMicroseconds / count;
        }

        Array.Sort(elapsed);
        Array.Sort(processor);
        (long peak, long allocated) = Memory(engine, plan);
        double time = elapsed[runs / 2];
        double bytes = (double)peak / count;
        Write(
            $"check, {label}: {count} indicators, {findings} findings, {time:0.00} µs for each {Verdict(time, MostMicroseconds)}, {processor[runs / 2]:0.00} µs with the collector, at most {bytes:0} bytes more in use for each {Verdict(bytes, MostBytes)}, {(double)allocated / count:0} allocated");
        return time;
    }

    // Until the runtime has made the code what a host that checks often has: with tiers of compilation that takes some seconds.
    private static int WarmUp(KinerjaEngine engine, Cascade plan)
    {
        long start = Stopwatch.GetTimestamp();
        int findings = engine.Check(plan).Count;
        while (Stopwatch.GetElapsedTime(start) < s_warmUp)
            engine.Check(plan);
        return findings;
    }

    // What is in use is looked at every millisecond, garbage that nobody collected yet included.
    private static (long Peak, long Allocated) Memory(KinerjaEngine engine, Cascade plan)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        long peak = 0;
        using var done = new ManualResetEventSlim();
        var watcher = new Thread(() =>
        {
            do
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
            while (!done.Wait(1));
        });
        watcher.Start();
        engine.Check(plan);
        done.Set();
        watcher.Join();
        return (Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false)) - before, GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore);
    }

    private static string Verdict(double found, double limit) => string.Create(CultureInfo.InvariantCulture, $"{(found <= limit ? "pass" : "MISS")} {limit:0.#}");

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
