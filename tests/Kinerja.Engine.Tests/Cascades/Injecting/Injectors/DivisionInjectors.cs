using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>Parts that do not make their whole.</summary>
internal static class DivisionInjectors
{
    public static IEnumerable<Injector> All { get; } =
    [
        new("KIN3030", "the target of one part", plan =>
            from site in plan.Sites()
            where IsLastPart(site) && site.IsPartBy(SupportMethod.DirectByLoad) && site.Indicator.Targets.Count == 1
            let whole = plan.Sites().Single(other => other.Indicator.Code == site.Indicator.Supports.First(link => link.Method == SupportMethod.DirectByLoad).Indicator)
            select new Injection(plan.With(site.Place, site.Aiming(0, new NumberValue(site.Number(0) + 1))), whole.Pointer("targets/0"))),

        new("KIN3030", "a link by load too many", plan =>
            from whole in plan.Sites()
            where whole.IsWholeBy(SupportMethod.DirectByLoad) && whole.Indicator.Targets.Count == 1 && whole.Supporters.All(at => plan.Indicators[at.Place].Supports[at.Link].Weight is null)
            let person = plan.Positions.FirstOrDefault(position => position.ReportsTo == whole.Indicator.Responsible)?.Code
            where person is not null
            let part = plan.Another("IKI-X", IndicatorKind.Iki, person) with
            {
                Unit = whole.Indicator.Unit,
                Polarity = whole.Indicator.Polarity,
                Reporting = whole.Indicator.Reporting,
                Targets = whole.Indicator.Targets,
                Supports = [new() { Indicator = whole.Indicator.Code, Method = SupportMethod.DirectByLoad }],
            }
            select new Injection(plan.WithArchive().AddedIndicator(part).Plan, whole.Pointer("targets/0"))),

        OfParts("KIN3031", "the unit of a part", site => site.Indicator.Unit.Text is "indeks" or "pengaduan" || site.Indicator.Name.StartsWith("Jumlah", StringComparison.Ordinal), part => part with { Unit = "rupiah" })
            .Also("KIN3025", "The formula of the whole adds its parts, of which one counts something else now."),

        OfParts("KIN3032", "the polarity of a part", _ => true, part => part with { Polarity = Polarity.Stabilize }),

        OfParts("KIN3033", "how often a part is reported", site => WholeOf(site).Reporting is not null, part => part with { Reporting = PeriodKind.Years }),

        OfParts(
            "KIN3033", "the years of a part", site => site.Indicator.Targets.All(target => target.Period is not null),
            part => part with { Targets = [.. part.Targets.Select(target => target with { Period = Later(target.Period!) })] })
            .Also("KIN3041", "The part has no target for the plan's period any more."),

        Injector.OfIndicators("KIN3035", "a weight above the whole", site => Weighted(site) >= 0, site => Weighing(site, _ => 150), "supports/0/weight"),
        Injector.OfIndicators("KIN3035", "a weight below nothing", site => Weighted(site) >= 0, site => Weighing(site, _ => -1), "supports/0/weight"),

        new("KIN3035", "one of the weights", plan =>
            from whole in plan.Sites()
            let links = whole.Supporters.ToArray()
            where links.Length > 1 && links.All(at => plan.Indicators[at.Place].Supports[at.Link].Weight is not null)
            let first = new Site(plan, links[0].Place)
            select new Injection(
                plan.With(first.Place, first.Indicator with { Supports = first.Indicator.Supports.At(links[0].Link, link => link with { Weight = link.Weight / 2 }) }), whole.Pointer())),

        new("KIN3035", "weights that leave no room for the rest", plan =>
            from whole in plan.Sites()
            let links = whole.Supporters.ToArray()
            let weights = links.Select(at => plan.Indicators[at.Place].Supports[at.Link].Weight).ToArray()
            where weights.Any(weight => weight is null) && weights.Count(weight => weight is not null) > 1
            let first = links[Array.FindIndex(weights, weight => weight is not null)]
            let site = new Site(plan, first.Place)
            select new Injection(
                plan.With(site.Place, site.Indicator with { Supports = site.Indicator.Supports.At(first.Link, link => link with { Weight = 99 }) }), whole.Pointer())),
    ];

    // The finding stands at the link of the part; one that divides nothing further has no other such link.
    private static Injector OfParts(string id, string name, Func<Site, bool> fits, Func<Indicator, Indicator> change) => new(id, name, plan =>
        from site in plan.Sites()
        where IsLastPart(site) && fits(site)
        select site.Changed(change(site.Indicator), $"supports/{Divided(site)}"));

    private static bool IsLastPart(Site site) =>
        site.IsPartBy(SupportMethod.DirectByLoad, SupportMethod.DirectByArea) && !site.IsWholeBy(SupportMethod.DirectByLoad, SupportMethod.DirectByArea);

    private static int Divided(Site site) =>
        site.Indicator.Supports.ToList().FindIndex(link => link.Method is SupportMethod.DirectByLoad or SupportMethod.DirectByArea);

    private static Indicator WholeOf(Site site) => site.Plan.Indicators.Single(indicator => indicator.Code == site.Indicator.Supports[Divided(site)].Indicator);

    private static int Weighted(Site site) => site.Indicator.Supports.Count > 0 && site.Indicator.Supports[0].Weight is not null ? 0 : -1;

    private static Indicator Weighing(Site site, Func<decimal?, decimal?> weight) =>
        site.Indicator with { Supports = site.Indicator.Supports.At(0, link => link with { Weight = weight(link.Weight) }) };

    private static Period Later(Period period) => period.Kind switch
    {
        PeriodKind.Month => Period.OfMonth(period.FirstYear + 10, period.Number),
        PeriodKind.Quarter => Period.OfQuarter(period.FirstYear + 10, period.Number),
        PeriodKind.Semester => Period.OfSemester(period.FirstYear + 10, period.Number),
        PeriodKind.Year => Period.OfYear(period.FirstYear + 10),
        _ => Period.OfYears(period.FirstYear + 10, period.LastYear + 10),
    };
}
