using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Cascades;

/// <summary>One organisation's performance plan for a period: what it wants, who does what, and how success is measured.</summary>
/// <remarks>
/// It may be wrong; finding what is wrong is what it is for. Lists keep the order of the document.
/// Immutable, compared by value, safe to share between threads; change one with <c>with</c>.
/// </remarks>
public sealed record Cascade
{
    /// <summary>Whose plan it is.</summary>
    public required OrganizationUnit Organization { get; init; }

    /// <summary>The year or years it is for; null when the document does not say.</summary>
    public Period? Period { get; init; }

    /// <summary>The document's title; empty when it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>A remark of whoever encoded the document.</summary>
    public string Note { get; init; } = "";

    /// <summary>Other organisations that the plan speaks of: those above, and parts of its own.</summary>
    public ValueList<OrganizationUnit> Units { get; init; } = [];

    /// <summary>Vision, mission, tujuan, sasaran and so on.</summary>
    public ValueList<CascadeNode> Nodes { get; init; } = [];

    /// <summary>The positions.</summary>
    public ValueList<Position> Positions { get; init; } = [];

    /// <summary>What formulas count and measure.</summary>
    public ValueList<Variable> Variables { get; init; } = [];

    /// <summary>The indicators of the organisation and of its positions.</summary>
    public ValueList<Indicator> Indicators { get; init; } = [];

    /// <summary>An owner as everybody names it: none is the organisation.</summary>
    internal string OwnerOf(string owner) => owner.Length == 0 ? Organization.Code : owner;
}
