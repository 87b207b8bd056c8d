using Kinerja.Cascades;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Cascades;

/// <summary>Short ways to write the parts of a cascade.</summary>
internal static class Sketch
{
    /// <summary>A kecamatan's plan in which everything is as it should be.</summary>
    public static Cascade Sound { get; } = new()
    {
        Organization = Unit("kec", "kab"),
        Period = Period.OfYear(2021),
        Units = [Unit("kab"), Unit("seksi", "kec")],
        Nodes =
        [
            Node("V", NodeKind.Vision, "", "kab"),
            Node("M", NodeKind.Mission, "V", "kab"),
            Node("SK", NodeKind.Sasaran, "M", "kab"),
            Node("T", NodeKind.Tujuan, "SK"),
            Node("S", NodeKind.Sasaran, "T"),
            Node("SP", NodeKind.Sasaran, "", "kasi"),
        ],
        Positions = [Post("camat"), Post("kasi", "camat", "seksi")],
        Variables = [Count("tertib") with { PartOf = "desa" }, Count("desa"), Count("dibina", "kasi")],
        Indicators =
        [
            Iku("IKU-1") with { Name = "Persentase desa tertib", Measures = "S", Responsible = "camat", Formula = Computed("[tertib] / [desa] * 100") },
            Iki("IKI-1", "IKU-1") with { Name = "Persentase desa dibina", Measures = "SP", Owner = "kasi", Formula = Computed("[dibina] / [desa] * 100") },
        ],
    };

    /// <summary>A plan with nothing but an organisation.</summary>
    public static Cascade Bare { get; } = new() { Organization = Unit("kec") };

    public static OrganizationUnit Unit(string code, string parent = "") => new() { Code = code, Parent = parent };

    public static CascadeNode Node(string code, string parent = "") => Node(code, NodeKind.Condition, parent);

    public static CascadeNode Node(string code, NodeKind kind, string parent = "", string owner = "") =>
        new() { Code = code, Kind = kind, Parent = parent, Owner = owner };

    public static Position Post(string code, string reportsTo = "", string unit = "") => new() { Code = code, ReportsTo = reportsTo, Unit = unit };

    public static Variable Count(string name, string owner = "") => new() { Name = name, Owner = owner };

    public static Indicator Iku(string code, params string[] supports) => Complete(code, IndicatorKind.Iku, supports);

    public static Indicator Iki(string code, params string[] supports) => Complete(code, IndicatorKind.Iki, supports);

    public static Indicator Other(string code, params string[] supports) => Complete(code, IndicatorKind.Other, supports);

    public static Formula Computed(string expression, string text = "") => new() { Expression = expression, Text = text };

    public static Formula Worded(string text) => new() { Text = text };

    public static Cascade With(params Indicator[] indicators) => Bare with { Indicators = [.. indicators] };

    /// <summary>The indicator with a target in numbers for each period; an empty period for a target that says none.</summary>
    public static Indicator Aiming(this Indicator indicator, params (string Period, decimal Number)[] targets) => indicator with
    {
        Targets = [.. targets.Select(target => new Target { Value = new NumberValue(target.Number), Period = When(target.Period) })],
    };

    /// <summary>The indicator with one more link.</summary>
    public static Indicator Supporting(this Indicator indicator, string supported, SupportMethod method = SupportMethod.NotStated, decimal? weight = null) =>
        indicator with { Supports = [.. indicator.Supports, new SupportLink { Indicator = supported, Method = method, Weight = weight }] };

    /// <summary>A period as documents write it; null for an empty text.</summary>
    public static Period? When(string text) => Period.TryParse(text, out Period? period) ? period : null;

    /// <summary>An indicator that no rule about missing members complains of.</summary>
    private static Indicator Complete(string code, IndicatorKind kind, string[] supports) => new()
    {
        Code = code,
        Name = $"Nilai {code}",
        Kind = kind,
        Unit = "persen",
        Polarity = Polarity.Maximize,
        Targets = [new Target { Value = new NumberValue(100) }],
        Sources = ["Laporan kegiatan"],
        ResponsibleText = "Camat",
        Supports = [.. supports.Select(supported => new SupportLink { Indicator = supported })],
    };
}
