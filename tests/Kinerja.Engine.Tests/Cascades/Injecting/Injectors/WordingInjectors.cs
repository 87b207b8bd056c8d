using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>Names and labels whose words say something else than they should, or twice.</summary>
internal static class WordingInjectors
{
    private const string Formula = "formula/expression";

    public static IEnumerable<Injector> All { get; } =
    [
        OfNames("KIN3053", "an aim as a name", site => site.Indicator.Name.StartsWith("Jumlah ", StringComparison.Ordinal), site => $"Meningkatnya {Rest(site)}"),
        OfNames("KIN3053", "an activity as a name, with its list mark", _ => true, site => $"a) Terlaksananya {char.ToLowerInvariant(site.Indicator.Name[0])}{site.Indicator.Name[1..]}"),

        Injector.OfIndicators(
            "KIN3054", "something bad that is counted", site => Subject(site).Length == 3 && site.Indicator is { Polarity: Polarity.Maximize } && site.Indicator.Name.StartsWith("Jumlah ", StringComparison.Ordinal),
            site => Renamed(site.Indicator, $"Jumlah pelanggaran {Subject(site)[0]}"), "polarity"),
        new("KIN3054", "a new indicator of something bad", plan => plan.Nodes.Select(node => plan.WithVariable("kasus_perceraian", "kasus").AddedIndicator(
            plan.Another("IKP-X", IndicatorKind.Other, measures: node.Code) with { Name = "Jumlah kasus perceraian", Unit = "kasus", Formula = new() { Expression = "[kasus_perceraian]" } }, "polarity"))),

        OfNames("KIN3064", "a name that counts something else", site => HasPlainShare(site) && Subject(site).Length == 3, site => $"Persentase kelompok yang {Subject(site)[2]}"),
        OfNames("KIN3064", "a name that asks for more", site => HasPlainShare(site) && Subject(site).Length == 3 && Subject(site)[0] is not ("kegiatan" or "permohonan"), site => $"{site.Indicator.Name} berprestasi nasional membanggakan"),

        OfNames("KIN3066", "a percentage of all of it", site => HasPlainShare(site) && Subject(site)[0] is "dokumen" or "kegiatan", site => $"Persentase {Subject(site)[0]} perencanaan"),

        OfNames(
            // Of one that several positions share, the others' names differ by nothing else then.
            "KIN3067", "words that stand twice", site => site.Indicator.Name.Contains(" yang ", StringComparison.Ordinal) && IsAloneByName(site),
            site => $"{site.Indicator.Name} {string.Join(' ', site.Indicator.Name.Split(' ')[^3..])}"),
        new("KIN3067", "another label's clause", plan =>
        [
            plan.AddedVariable(Labelled("kelas_tertib", "kelas yang tertib menerima bantuan sosial tunai")).Plan is var wider
                ? new Injection(
                    wider with { Variables = [.. wider.Variables, Labelled("warga_penerima", "warga yang menerima bantuan sosial tunai")] },
                    $"/variables/{plan.Variables.Count}/label")
                : new(plan, ""),
        ]),

        new("KIN3063", "a name with common words more", plan =>
            from site in plan.Sites()
            where site.Indicator.Name.StartsWith("Jumlah ", StringComparison.Ordinal) && IsAloneByName(site)
            let again = plan.Another("IKP-X", IndicatorKind.Other) with
            {
                Name = $"{site.Indicator.Name} se-Kecamatan",
                Unit = site.Indicator.Unit,
                Polarity = site.Indicator.Polarity,
                Formula = new() { Expression = "[lain]" },
            }
            select plan.WithVariable("lain", site.Indicator.Unit.Text).AddedIndicator(again, "name")),

        new("KIN3063", "a label with common words more", plan => plan.Variables.Select(variable => plan.AddedVariable(
            variable with { Name = $"{variable.Name}_lagi", Label = $"Seluruh {variable.Label} yang ada", PartOf = "" }, "label"))),

        new("KIN3069", "what was done divided by what was done", plan =>
            from site in plan.Sites()
            where HasPlainShare(site)
            let meetings = plan.WithVariable("rapat_koordinasi", "rapat").WithVariable("rapat_koordinasi_yang_dilaksanakan", "rapat")
            select new Injection(meetings.With(site.Place, site.Computing("[rapat_koordinasi_yang_dilaksanakan] / [rapat_koordinasi] * 100")), site.Pointer(Formula))),

        new("KIN3069", "a denominator of those alone whom the name asks for", plan =>
            from site in plan.Sites()
            where HasPlainShare(site)
            let groups = plan.WithVariable("kelompok_yang_dibina_rutin", "kelompok").WithVariable("kelompok_yang_dibina_rutin_dan_lulus", "kelompok")
            let asking = Renamed(site.Computing("[kelompok_yang_dibina_rutin_dan_lulus] / [kelompok_yang_dibina_rutin] * 100"), "Persentase kelompok yang dibina rutin")
            select new Injection(groups.With(site.Place, asking), site.Pointer(Formula))),
    ];

    private static Injector OfNames(string id, string name, Func<Site, bool> fits, Func<Site, string> change) =>
        Injector.OfIndicators(id, name, fits, site => Renamed(site.Indicator, change(site)), "name");

    // Every table calls it so, too.
    private static Indicator Renamed(Indicator indicator, string name) =>
        indicator with { Name = name, Mentions = [.. indicator.Mentions.Select(mention => mention with { Name = name })] };

    private static bool HasPlainShare(Site site) => site.IsRatio && site.Indicator.Formula!.Text.Length == 0 && site.Indicator.Name.StartsWith("Persentase ", StringComparison.Ordinal);

    private static bool IsAloneByName(Site site) => site.Plan.Indicators.Count(other => other.Name == site.Indicator.Name) == 1;

    private static string Rest(Site site) => site.Indicator.Name[(site.Indicator.Name.IndexOf(' ') + 1)..];

    // "desa", "yang", "tertib".
    private static string[] Subject(Site site) => Rest(site).Split(' ');

    private static Variable Labelled(string name, string label) => new() { Name = name, Label = label, Unit = "orang", Source = "Laporan" };
}
