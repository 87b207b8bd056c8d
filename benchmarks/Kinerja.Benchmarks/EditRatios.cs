using System.Diagnostics;
using System.Globalization;
using Kinerja.Benchmarks.Plans;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Benchmarks;

/// <summary>What one edit of a large plan costs, findings included, beside a full check of the plan.</summary>
internal static class EditRatios
{
    /// <summary>The offices of a kabupaten.</summary>
    public const int Kabupaten = 50;

    private const int Asked = 100;
    private const int FullChecks = 2;
    private const int Repetitions = 5;
    private const int EditsOfKind = 15;

    /// <summary>The kinds of edits: what stands in a place afterwards, told from a number so that no two are equal.</summary>
    private static readonly (string Name, Func<Cascade, int, CascadeEdit> Make)[] s_edits =
    [
        ("target of an IKI", (plan, i) => Iki(plan, i, indicator => indicator with { Targets = [.. indicator.Targets.Take(2), new() { Value = new NumberValue(80 + i % 7), Period = plan.Period }] })),
        ("formula of an IKI", (plan, i) => Iki(plan, i, indicator => indicator with { Formula = new() { Expression = Text($"{indicator.Formula!.Expression} + {i}") } })),
        ("name of an IKI", (plan, i) => Iki(plan, i, indicator => indicator with { Name = Text($"Persentase hal {i} yang selesai") })),
        ("polarity of an IKI", (plan, i) => Iki(plan, i, indicator => indicator with { Polarity = Polarity.Minimize })),
        ("support link of an IKI", (plan, i) => Iki(plan, i, indicator => indicator with { Supports = [new() { Indicator = plan.Indicators[i % 10].Code, Weight = 10 }] })),
        ("owner of an IKI", (plan, i) => Iki(plan, i, indicator => indicator with { Owner = plan.Positions[i].Code })),
        ("new IKI", (plan, i) => CascadeEdit.Add(plan.Indicators[PlaceOfIki(plan, i)] with { Code = Text($"BARU-{i}") })),
        ("last indicator removed", (plan, _) => CascadeEdit.RemoveIndicator(plan.Indicators.Count - 1)),
        ("name of an IKU", (plan, i) => Iku(plan, i, indicator => indicator with { Name = Text($"Persentase urusan {i} yang baik") })),
        ("target of an IKU", (plan, i) => Iku(plan, i, indicator => indicator with { Targets = [new() { Value = new NumberValue(i % 90), Period = plan.Period }] })),
        ("kind of an IKU", (plan, i) => Iku(plan, i, indicator => indicator with { Kind = IndicatorKind.Other })),
        ("text of a node", (plan, i) => CascadeEdit.Replace(PlaceIn(plan.Nodes.Count, i), plan.Nodes[PlaceIn(plan.Nodes.Count, i)] with { Text = Text($"Tertibnya hal {i}") })),
        ("superior of a position", (plan, i) => CascadeEdit.Replace(PlaceIn(plan.Positions.Count, i), plan.Positions[PlaceIn(plan.Positions.Count, i)] with { ReportsTo = plan.Positions[i].Code })),
        ("unit of a variable", (plan, i) => CascadeEdit.Replace(PlaceIn(plan.Variables.Count, i), plan.Variables[PlaceIn(plan.Variables.Count, i)] with { Unit = Text($"hal {i}") })),
    ];

    /// <summary>Measures and prints one table.</summary>
    /// <param name="offices">How large the plan is: a thousand indicators for each office.</param>
    public static void Run(int offices)
    {
        Cascade plan = GeneratedPlan.Sound(offices);
        var engine = new KinerjaEngine();
        double full = Least(FullChecks, () => engine.Check(plan).Count);
        var clock = Stopwatch.StartNew();
        CheckedCascade edited = engine.CheckForEditing(plan);
        double start = clock.Elapsed.TotalMilliseconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"edits of {plan.Indicators.Count} indicators, {edited.Findings.Count} findings: full check {full:0.0} ms, check for editing {start:0.0} ms"));
        RequireAgreement(engine, plan, edited);
        double worst = double.MaxValue;
        foreach ((string name, Func<Cascade, int, CascadeEdit> make) in s_edits)
        {
            CascadeEdit[] edits = [.. Enumerable.Range(0, EditsOfKind).Select(i => make(plan, i))];
            double time = Median([.. edits.Select(edit => Least(Repetitions, () => edited.With(edit).Findings.Count))]);
            worst = Math.Min(worst, full / time);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-24} {time,8:0.000} ms, full / edit {full / time,8:0} {(full / time >= Asked ? "pass" : "MISS")} {Asked}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"the worst of them",-24} full / edit {worst:0}"));
    }

    // One edit of each kind, one after another, and one full check.
    private static void RequireAgreement(KinerjaEngine engine, Cascade plan, CheckedCascade edited)
    {
        foreach ((_, Func<Cascade, int, CascadeEdit> make) in s_edits)
        {
            CascadeEdit edit = make(plan, 0);
            edited = edited.With(edit);
            plan = edit.ApplyTo(plan);
        }

        if (!edited.Findings.SequenceEqual(engine.Check(plan)))
            throw new InvalidOperationException("After the edits the findings are not those of a full check; do not compare their times.");
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }

    // The least time, in milliseconds, is the one that least else on the machine took part in.
    private static double Least(int times, Func<int> work)
    {
        double least = double.MaxValue;
        for (int i = 0; i < times; i++)
        {
            var clock = Stopwatch.StartNew();
            work();
            least = Math.Min(least, clock.Elapsed.TotalMilliseconds);
        }

        return least;
    }

    private static CascadeEdit Iki(Cascade plan, int number, Func<Indicator, Indicator> change) => At(plan, PlaceOfIki(plan, number), change);

    private static CascadeEdit Iku(Cascade plan, int number, Func<Indicator, Indicator> change) =>
        At(plan, PlaceIn(plan.Indicators.Count / 1000, number) * 1000 + number % 10, change);

    private static CascadeEdit At(Cascade plan, int place, Func<Indicator, Indicator> change) => CascadeEdit.Replace(place, change(plan.Indicators[place]));

    // The first ten of each office are its IKU.
    private static int PlaceOfIki(Cascade plan, int number)
    {
        int place = PlaceIn(plan.Indicators.Count, number);
        return place % 1000 < 10 ? place + 10 : place;
    }

    // Here and there, the same at every run.
    private static int PlaceIn(int count, int number) => (int)((number + 1) * 7_919L % count);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
