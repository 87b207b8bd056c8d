using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Benchmarks.Plans;

/// <summary>Invented plans of any size in which every office is built alike; the same for the same arguments.</summary>
/// <remarks>
/// An office has 100 positions in three ranks and 1,000 indicators: 20 of its own, the others of its positions, each supporting one of the
/// rank above and one in five supporting another office too. The first office is the organisation's own; the other offices' indicators
/// support its. Ten offices do the same work and have the same formulas, whose variables each position has its own of; names tell
/// them apart. No words stand beside a formula: reading them takes longer than all rules, and is measured for itself. As in a document that
/// was read, no two elements share a text.
/// </remarks>
public static class GeneratedPlan
{
    /// <summary>Offices of a kabupaten: 5,000 positions, 50,000 indicators.</summary>
    public const int Kabupaten = 50;

    /// <summary>Offices of a nation: 100,000 positions, 1,000,000 indicators, 1,200,000 links.</summary>
    public const int Nation = 1000;

    /// <summary>The year of every plan.</summary>
    internal const int Year = 2021;

    /// <summary>A plan in which no rule finds anything.</summary>
    /// <param name="offices">How many offices; at least two.</param>
    /// <returns>The plan.</returns>
    public static Cascade Sound(int offices) => Of(offices, defective: false);

    /// <summary>The same plan with a defect in every hundredth indicator; see <see cref="PlanDefects"/>.</summary>
    /// <param name="offices">How many offices; at least two.</param>
    /// <returns>The plan.</returns>
    public static Cascade Defective(int offices) => Of(offices, defective: true);

    private static Cascade Of(int offices, bool defective)
    {
        var parts = new PlanParts();
        parts.Nodes.Add(new() { Code = "V", Kind = NodeKind.Vision, Text = "Masyarakat yang sejahtera" });
        parts.Nodes.Add(new() { Code = "M", Kind = NodeKind.Mission, Parent = "V", Text = "Meningkatkan mutu layanan" });
        for (int office = 0; office < offices; office++)
            new GeneratedOffice(office, offices, parts).Build();
        for (int place = 99; defective && place < parts.Indicators.Count; place += 100)
            parts.Indicators[place] = PlanDefects.Into(parts.Indicators[place], place / 100);
        return new()
        {
            Organization = new() { Code = GeneratedOffice.Organization, Name = "Pemerintah daerah" },
            Period = Period.OfYear(Year),
            Units = [.. parts.Units],
            Nodes = [.. parts.Nodes],
            Positions = [.. parts.Positions],
            Variables = [.. parts.Variables],
            Indicators = [.. parts.Indicators],
        };
    }
}

/// <summary>The lists of a plan that is being built.</summary>
internal sealed class PlanParts
{
    public List<OrganizationUnit> Units { get; } = [];

    public List<CascadeNode> Nodes { get; } = [];

    public List<Position> Positions { get; } = [];

    public List<Variable> Variables { get; } = [];

    public List<Indicator> Indicators { get; } = [];
}
