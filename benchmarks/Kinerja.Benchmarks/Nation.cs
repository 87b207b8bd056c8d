using System.Diagnostics;
using System.Globalization;

namespace Kinerja.Benchmarks;

/// <summary>
/// All civil servants with five IKI each, streamed: a formula, an achievement and a band for every row, beside merely making, reading
/// and summing the same columns. Nothing is kept but the totals.
/// </summary>
internal static class Nation
{
    /// <summary>The civil servants of the nation, and how many IKI each has here.</summary>
    public const int People = 4_800_000;
    private const int IkiEach = 5;
    private const int Threads = 2;
    private const int Repeats = 3;
    private const double MostTimes = 6;
    private const double MostGrowth = 1.2;
    private const long MostMemory = 512L << 20;

    /// <summary>Half as many people, then all of them; prints ratios, memory, and whether time grows with the rows alone.</summary>
    public static void Run(int people)
    {
        NationWork.RequireAgreement();
        Measure(NationWork.Score, people / 20); // compiles the code
        Measure(NationWork.Sum, people / 20);
        (Times make, Times sum, Times score) = (Best(NationWork.Make, people), Best(NationWork.Sum, people), Best(NationWork.Score, people));
        Times half = Best(NationWork.Score, people / 2);
        long rows = (long)people * IkiEach;
        using var process = Process.GetCurrentProcess();
        long memory = process.PeakWorkingSet64;
        double times = score.Processor / sum.Processor;
        double unmade = (score.Processor - make.Processor) / Math.Max(sum.Processor - make.Processor, 1);
        double twice = score.Processor / half.Processor;

        Line($"nation: {people:N0} people with {IkiEach} IKI each, {rows:N0} rows on {Threads} threads in {score.Clock / 1e9:0.00} s; summing them {sum.Clock / 1e9:0.00} s");
        Line($"nation: processor nanoseconds a row: making the columns {make.Processor / rows:0.0}, making and summing {sum.Processor / rows:0.0}, making and scoring {score.Processor / rows:0.0}");
        Line($"nation: scoring, summing = 1: {times:0.0} {Verdict(times <= MostTimes)} {MostTimes:0}; without the making {unmade:0.0} {Verdict(unmade <= MostTimes)} {MostTimes:0}");
        Line($"nation: twice the people, twice the time = 1: {twice / 2:0.00} {Verdict(twice / 2 <= MostGrowth)} {MostGrowth:0.0}; peak memory {memory >> 20} MB {Verdict(memory <= MostMemory)} {MostMemory >> 20}");
    }

    private static string Verdict(bool passes) => passes ? "pass" : "MISS";

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    // The least of a few: what else runs on the machine only ever adds.
    private static Times Best(Action<NationWork> work, int people)
    {
        Times[] times = [.. Enumerable.Range(0, Repeats).Select(_ => Measure(work, people))];
        return new(times.Min(time => time.Clock), times.Min(time => time.Processor));
    }

    private static Times Measure(Action<NationWork> work, int people)
    {
        long chunks = ((long)people * IkiEach + NationWork.Rows - 1) / NationWork.Rows;
        long next = 0;
        TimeSpan before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            var mine = new NationWork();
            for (long chunk = Interlocked.Increment(ref next); chunk <= chunks; chunk = Interlocked.Increment(ref next))
            {
                mine.Fill(chunk);
                work(mine);
            }

            mine.Finish();
        }))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        return new(clock.Elapsed.TotalNanoseconds, (Environment.CpuUsage.TotalTime - before).TotalNanoseconds);
    }

    /// <summary>Nanoseconds by the clock, and of processors together.</summary>
    private readonly record struct Times(double Clock, double Processor);
}
