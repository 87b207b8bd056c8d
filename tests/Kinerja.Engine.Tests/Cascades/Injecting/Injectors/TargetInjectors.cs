using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>Targets, baselines, scales and periods that cannot be.</summary>
internal static class TargetInjectors
{
    private static readonly Period s_backwards = Period.OfYears(2026, 2022);

    public static IEnumerable<Injector> All { get; } =
    [
        Injector.OfIndicators(
            "KIN3023", "a target beyond the scale", site => site.Indicator is { Scale.Maximum: not null, Targets.Count: 1 } && site.HasNumbers, site => site.Aiming(0, new NumberValue(101)), "targets/0"),
        Injector.OfIndicators(
            "KIN3023", "a baseline below the scale", site => site.Indicator is { Scale.Minimum: not null, Polarity: Polarity.Maximize, Baseline: not null },
            site => site.Indicator with { Baseline = site.Indicator.Baseline! with { Value = new NumberValue(-1) } }, "baseline"),
        Injector.OfIndicators(
            "KIN3023", "a scale without values", site => site.Indicator.Scale?.Maximum is not null, site => site.Indicator with { Scale = new() { Minimum = 100, Maximum = 0 } }, "scale"),
        Injector.OfIndicators(
            "KIN3023", "a range that reads backwards", site => site.Indicator.Targets.Count > 0 && site.Indicator.Targets[0].Value is RangeValue,
            site => site.Aiming(0, new RangeValue(60, 50)), "targets/0"),
        Injector.OfIndicators(
            "KIN3023", "a rung that the scale does not have", site => site.Indicator.Scale?.Rungs.Count > 0, site => site.Aiming(0, new RungValue("ZZ")), "targets/0"),

        new Injector("KIN3024", "the plan's period", plan => [new(plan with { Period = s_backwards }, "/period")])
            .Also("KIN3033", "Targets without a period of their own are for no known year any more."),
        Injector.OfIndicators(
            "KIN3024", "the period of a baseline", site => site.Indicator.Baseline is not null,
            site => site.Indicator with { Baseline = site.Indicator.Baseline! with { Period = s_backwards } }, "baseline/period"),
        new("KIN3024", "the period of a target", plan => plan.Sites().Where(site => !site.IsDivision).Select(site => site.Changed(
            site.Indicator with { Targets = [.. site.Indicator.Targets, new() { Value = new TextValue { Text = "meningkat" }, Period = s_backwards }] },
            $"targets/{site.Indicator.Targets.Count}/period"))),

        OfPaths("a part of a year that is a sum", Consolidation.Sum, first: true),
        OfPaths("a part of a year that is a mean", Consolidation.Average, first: true),
        OfPaths("the last part of a year that ends with it", Consolidation.LastKnown, first: false),
        OfPaths("the last part of a year that does not say how", Consolidation.NotStated, first: false),

        new("KIN3036", "a second target for the period", plan => plan.Sites().Where(site => site.HasNumbers && site.Direction != 0 && !site.IsDivision).Select(site => site.Changed(
            site.Indicator with { Targets = [.. site.Indicator.Targets, site.Indicator.Targets[0] with { Value = new NumberValue(site.Number(0) + site.Direction) }] },
            $"targets/{site.Indicator.Targets.Count}"))),

        new("KIN3037", "a year that turns back", plan =>
            from site in plan.Sites()
            where site.HasNumbers && site.Direction != 0 && !site.IsDivision
            let years = Years(site)
            where years.Length > 1
            select site.Changed(site.Aiming(years[^1], new NumberValue(site.Number(years[^2]) - site.Direction)), $"targets/{years[^1]}")),

        Injector.OfIndicators(
            "KIN3038", "a baseline better than the first target", site => site.Indicator.Baseline is not null && site.HasNumbers && site.Direction != 0,
            site => site.Indicator with { Baseline = site.Indicator.Baseline! with { Value = new NumberValue(site.Number(0) + site.Direction) } }, "targets/0"),

        Injector.OfIndicators(
            "KIN3039", "a baseline that is the target", site => site.Indicator.Baseline is not null && site.HasNumbers && site.Direction != 0 && (Years(site).Length == 1 || site.Indicator.Targets[0].Period is null),
            site => site.Indicator with { Baseline = site.Indicator.Baseline! with { Value = site.Indicator.Targets[0].Value } }, "targets/0"),

        Injector.OfIndicators(
            "KIN3040", "a target of nothing", site => site.Direction == 1 && site.Indicator is { Targets.Count: 1, Baseline: null } && site.HasNumbers && !site.IsDivision, site => site.Aiming(0, new NumberValue(0)), "targets/0"),
        Injector.OfIndicators(
            "KIN3040", "a target of nothing left", site => site.Direction == -1 && site.Indicator is { Targets.Count: 1, Scale: null } && site.HasNumbers && !site.IsDivision, site => site.Aiming(0, new NumberValue(0)), "targets/0"),

        new("KIN3041", "a target after the plan", plan => plan.Sites()
            .Where(site => plan.Period?.Kind == PeriodKind.Years && site.HasNumbers && !site.IsDivision)
            .Select(site => site.Changed(
                site.Indicator with { Targets = [.. site.Indicator.Targets, new() { Value = new TextValue { Text = "dipertahankan" }, Period = Period.OfYear(plan.Period!.LastYear + 1) }] },
                $"targets/{site.Indicator.Targets.Count}/period"))),

        Injector.OfIndicators(
            "KIN3041", "the targets of a year for another", site => site.Plan.Period?.Kind == PeriodKind.Year && !site.IsDivision && site.Indicator.Targets.Count == 1,
            site => site.Indicator with { Targets = [site.Indicator.Targets[0] with { Period = Period.OfYear(site.Plan.Period!.FirstYear + 1) }] }, "targets"),
    ];

    // The finding stands at the target of the year, the first of all.
    private static Injector OfPaths(string name, Consolidation consolidation, bool first) => Injector.OfIndicators(
        "KIN3034", name,
        site => site.HasNumbers && site.Indicator.Consolidation == consolidation && !site.IsDivision && Parts(site).Length > 0,
        site => Parts(site) is var parts && first ? site.Aiming(parts[0], new NumberValue(site.Number(parts[0]) + 25)) : site.Aiming(Parts(site)[^1], new NumberValue(site.Number(Parts(site)[^1]) + 25)),
        "targets/0");

    private static int[] Years(Site site) => [.. Enumerable.Range(0, site.Indicator.Targets.Count).Where(k => site.Indicator.Targets[k].Period?.Kind == PeriodKind.Year)];

    private static int[] Parts(Site site) =>
        [.. Enumerable.Range(0, site.Indicator.Targets.Count).Where(k => site.Indicator.Targets[k].Period?.Kind is PeriodKind.Month or PeriodKind.Quarter or PeriodKind.Semester)];
}
