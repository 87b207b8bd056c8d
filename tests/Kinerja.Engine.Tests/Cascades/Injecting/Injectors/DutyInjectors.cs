using Kinerja.Cascades;
using Kinerja.Engine.Tests.Cascades.Injecting.Generating;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>Duties that lie with nobody, with several at once or with the wrong ones.</summary>
internal static class DutyInjectors
{
    public static IEnumerable<Injector> All { get; } =
    [
        new("KIN3051", "the method of one link of several", plan =>
            from whole in plan.Sites()
            let links = whole.Supporters.ToArray()
            where links.Select(at => at.Place).Distinct().Count() > 1
            from at in links
            let site = new Site(plan, at.Place)
            where site.Indicator.Supports[at.Link].Method is SupportMethod.DirectByAspect or SupportMethod.IndirectService or SupportMethod.IndirectOutput
            select site.Changed(
                site.Indicator with { Supports = site.Indicator.Supports.At(at.Link, link => link with { Method = SupportMethod.NotStated }) }, $"supports/{at.Link}")),

        new("KIN3052", "a new IKI past the direct superior", plan =>
            from position in plan.Positions
            where position.Code.StartsWith("staf", StringComparison.Ordinal)
            from whole in plan.Sites()
            where whole.Indicator is { Kind: IndicatorKind.Iku, Responsible: "kepala" } && whole.Supporters.All(at => plan.Indicators[at.Place].Supports[at.Link].Weight is null)
            select plan.WithArchive().AddedIndicator(plan.Another("IKI-X", IndicatorKind.Iki, position.Code) with { Supports = [To(whole)] }, "supports")),

        new("KIN3055", "a new IKI in two positions", plan =>
            from first in plan.Positions
            from second in plan.Positions
            where first.Code.StartsWith("staf", StringComparison.Ordinal) && second.Code.StartsWith("staf", StringComparison.Ordinal) && first.Code != second.Code
            let one = plan.Another("IKI-X", IndicatorKind.Iki, first.Code) with { SupportsNoIku = "Tugas tambahan" }
            let two = plan.Another("IKI-Y", IndicatorKind.Iki, second.Code) with { SupportsNoIku = "Tugas tambahan" }
            select new Injection(plan.WithArchive().AddedIndicator(one).Plan.AddedIndicator(two).Plan, $"/indicators/{plan.Indicators.Count}/name")),

        new("KIN3055", "the division of an IKI that several share", plan =>
            from site in plan.Sites()
            where site.Indicator.Kind == IndicatorKind.Iki
            from link in Enumerable.Range(0, site.Indicator.Supports.Count)
            let whole = plan.Indicators.First(indicator => indicator.Code == site.Indicator.Supports[link].Indicator)
            where whole.Kind == IndicatorKind.Iki && whole.Name == site.Indicator.Name
            let undivided = site.Indicator with { Supports = site.Indicator.Supports.At(link, old => old with { Method = SupportMethod.IndirectOutput }) }
            select new Injection(plan.With(site.Place, undivided), $"/indicators/{plan.Indicators.ToList().FindIndex(other => other.Name == site.Indicator.Name)}/name")),

        new("KIN3060", "data from a section that there is not", plan => plan.Sites()
            .Where(_ => plan.Positions.Any(position => TreeBuilder.SectionOf(position).Length > 0))
            .Select(site => Sourced(site, "Seksi Pertambangan"))),

        new("KIN3060", "data from a section that does not work for it", plan =>
            from site in plan.Sites()
            from position in plan.Positions
            where TreeBuilder.SectionOf(position).Length > 0 && site.Indicator.Owner != position.Code && !site.Supporters.Any(at => plan.Indicators[at.Place].Owner == position.Code)
            select Sourced(site, TreeBuilder.SectionOf(position))),

        new("KIN3061", "a new position that supports no IKU", plan =>
        [
            plan.WithArchive().AddedIndicator(plan.Another("IKI-X", IndicatorKind.Iki, "staf-x") with { SupportsNoIku = "Tugas tambahan" }).Plan
                .AddedPosition(new() { Code = "staf-x", Title = "Pelaksana", ReportsTo = "kepala" }),
        ]),

        new Injector("KIN3061", "a plan that has no IKU any more", plan => [new(WithoutIku(plan), "")])
            .Also("KIN3014", "A head without IKI has no IKU to answer for any more.")
            .Also("KIN3052", "No IKU is the head's any more, so who supported one passes the head's own IKI by."),

        new("KIN3065", "the methods of those who count something else", plan =>
            from site in plan.Sites()
            where IsCounting(site) && site.Supporters.Any() && !site.Supporters.Any(at => Counted(new(plan, at.Place)) == Counted(site)) && !HasCrosscutting(site)
            select new Injection(WithoutMethods(site), site.Pointer())),

        new("KIN3065", "a share as the support of a count", plan =>
            from site in plan.Sites()
            where IsCounting(site) && !site.IsRatio && site.Supporters.All(at => plan.Indicators[at.Place].Supports[at.Link].Weight is null) && !site.IsDivision && !HasCrosscutting(site)
            let thing = site.Indicator.Unit.Text
            let share = plan.Another("IKP-X", IndicatorKind.Other) with
            {
                Name = "Persentase arsip tertata",
                Unit = "persen",
                Formula = new() { Expression = "[arsip_tertata] / [semua_arsip] * 100" },
                Supports = [new() { Indicator = site.Indicator.Code }],
            }
            select new Injection(WithoutMethods(site).WithVariable("semua_arsip", thing).WithVariable("arsip_tertata", thing).AddedIndicator(share).Plan, site.Pointer())),
    ];

    private static SupportLink To(Site whole) => new() { Indicator = whole.Indicator.Code, Method = SupportMethod.IndirectOutput };

    private static Injection Sourced(Site site, string source) =>
        site.Changed(site.Indicator with { Sources = [.. site.Indicator.Sources, source] }, $"sources/{site.Indicator.Sources.Count}");

    // All that was an IKU is another kind now, and all IKI say that there is none to support.
    private static Cascade WithoutIku(Cascade plan) => plan with
    {
        Indicators =
        [
            .. plan.Indicators.Select(indicator => indicator.Kind switch
            {
                IndicatorKind.Iku => indicator with { Kind = IndicatorKind.Other, KindLabel = "IKU lama" },
                IndicatorKind.Iki => indicator with { SupportsNoIku = "Belum ada IKU" },
                _ => indicator,
            }),
        ],
    };

    private static bool IsCounting(Site site) => site.Indicator.Kind == IndicatorKind.Iku && (site.IsRatio || site.Names.Length == 1)
        && Counted(site) is { Length: > 0 } thing && (site.Indicator.Unit.Text == thing || site.Indicator.Unit.IsPercent);

    private static bool HasCrosscutting(Site site) => site.Supporters.Any(at => site.Plan.Indicators[at.Place].Supports[at.Link].Method == SupportMethod.Crosscutting);

    // The unit of the first of its data.
    private static string Counted(Site site) => site.Plan.Variables.FirstOrDefault(
        variable => variable.Name == site.Names.FirstOrDefault() && (variable.Owner.Length == 0 || variable.Owner == site.Indicator.Owner))?.Unit.Text ?? "";

    private static Cascade WithoutMethods(Site site)
    {
        Cascade plan = site.Plan;
        foreach ((int place, int link) in site.Supporters)
        {
            Indicator supporter = plan.Indicators[place];
            plan = plan.With(place, supporter with { Supports = supporter.Supports.At(link, old => old with { Method = SupportMethod.NotStated }) });
        }

        return plan;
    }
}
