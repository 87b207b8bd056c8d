using System.Diagnostics;
using System.Globalization;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Benchmarks;

/// <summary>What it costs to compare two years of a generated plan, by size: alike, with a difference at every tenth indicator, and with every name new.</summary>
internal static class CompareFigures
{
    private const int Rounds = 3;
    private const int IndicatorsOfAPost = 10;

    private static readonly string[] s_verbs = ["tertib", "lengkap", "dibina", "selesai", "terlayani", "dipantau", "tercatat", "aktif", "layak", "terdata"];
    private static readonly string[] s_things = ["desa", "laporan", "dokumen", "usulan", "permohonan", "kegiatan", "pegawai", "jalan", "pasar", "sekolah", "koperasi"];
    private static readonly string[] s_conditions = ["tepat waktu", "sesuai ketentuan", "dalam satu tahun", "di kecamatan", "menurut rencana", "per triwulan", "tanpa catatan"];

    public static void Print()
    {
        var engine = new KinerjaEngine();
        Console.WriteLine($"Comparing two years of a plan, .NET {Environment.Version}, {Environment.ProcessorCount} processors; medians of {Rounds}, for each indicator of one year.");
        foreach (int size in (int[])[50_000, 500_000])
        {
            Cascade plan = Plan(size);
            Line("alike", engine, plan, Plan(size), size);
            Line("every tenth changed", engine, plan, Changed(plan), size);
            Line("all codes and names new", engine, plan, Renamed(plan), size);
        }
    }

    private static void Line(string label, KinerjaEngine engine, Cascade before, Cascade after, int size)
    {
        var times = new double[Rounds];
        var processor = new double[Rounds];
        IReadOnlyList<Diagnostic> found = [];
        for (int i = 0; i < Rounds; i++)
        {
            GC.Collect();
            TimeSpan used = Process.GetCurrentProcess().TotalProcessorTime;
            long start = Stopwatch.GetTimestamp();
            found = engine.Compare(before, after);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / size;
            processor[i] = (Process.GetCurrentProcess().TotalProcessorTime - used).TotalMicroseconds / size;
        }

        Array.Sort(times);
        Array.Sort(processor);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{size,9:N0} {label,-24} {times[Rounds / 2],6:0.00} µs, {processor[Rounds / 2],6:0.00} µs of processor, {found.Count:N0} findings"));
    }

    private static Cascade Plan(int size)
    {
        int posts = size / IndicatorsOfAPost;
        return new()
        {
            Organization = new() { Code = "kab" },
            Period = Period.OfYears(2021, 2026),
            Positions = [.. Enumerable.Range(0, posts).Select(i => new Position { Code = $"J-{i}", Title = $"Kepala Seksi {i}", ReportsTo = i == 0 ? "" : $"J-{i / 10}" })],
            Nodes = [.. Enumerable.Range(0, posts / 10).Select(i => new CascadeNode { Code = $"S-{i}", Kind = NodeKind.Sasaran, Text = $"Meningkatnya {Words(i)} bidang {i}" })],
            Indicators = [.. Enumerable.Range(0, size).Select(i => new Indicator
            {
                Code = $"I-{i}",
                Name = $"Persentase {Words(i)}",
                Kind = i % IndicatorsOfAPost == 0 ? IndicatorKind.Iku : IndicatorKind.Iki,
                Owner = $"J-{i / IndicatorsOfAPost}",
                Measures = $"S-{i / IndicatorsOfAPost / 10}",
                Unit = "persen",
                Polarity = Polarity.Maximize,
                Formula = new() { Expression = $"[a{i % 1000}] / [b{i % 1000}] * 100", Decimals = 2 },
                Targets = [.. Enumerable.Range(2021, 6).Select(year => new Target { Value = new NumberValue(year - 1950), Period = Period.OfYear(year) })],
                Supports = i % IndicatorsOfAPost == 0 ? [] : [new SupportLink { Indicator = $"I-{i / IndicatorsOfAPost * IndicatorsOfAPost}" }],
            })],
        };
    }

    private static string Words(int i) => $"{s_things[i % s_things.Length]} {s_verbs[i / 3 % s_verbs.Length]} {s_conditions[i / 7 % s_conditions.Length]}";

    // One of seven kinds of change in turn.
    private static Cascade Changed(Cascade plan) => plan with
    {
        Indicators = [.. plan.Indicators.Select((indicator, i) => i % 10 != 0 ? indicator : (i / 10 % 7) switch
        {
            0 => indicator with { Name = indicator.Name + " terpadu" },
            1 => indicator with { Code = indicator.Code + "-B" },
            2 => indicator with { Code = indicator.Code + "-B", Name = indicator.Name + " terpadu" },
            3 => indicator with { Unit = "dokumen" },
            4 => indicator with { Formula = new() { Expression = "[a] * 2" } },
            5 => indicator with { Targets = [new Target { Value = new NumberValue(50), Period = Period.OfYear(2025) }] },
            _ => indicator with { Name = $"Nilai {i}" },
        })],
    };

    private static Cascade Renamed(Cascade plan) => plan with
    {
        Indicators = [.. plan.Indicators.Select(indicator => indicator with { Code = indicator.Code + "-B", Name = indicator.Name + " terpadu" })],
    };
}
