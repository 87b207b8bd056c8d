using System.Text.Json.Serialization;
using Kinerja.Cascades;
using Kinerja.Periods;

namespace Kinerja.Serialization.Documents;

// The members stand in the order in which they are written. A required text may not be empty; a required member that is
// nullable may be null; everything else is left out when there is nothing to say. The shapes that reading checks come from here.
internal sealed record CascadeDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    [JsonPropertyName("kinerja")]
    public required FormatVersion Version { get; init; }

    public string? Title { get; init; }

    public required UnitDocument Organization { get; init; }

    public Period? Period { get; init; }

    public string? Note { get; init; }

    public UnitDocument[]? Units { get; init; }

    public NodeDocument[]? Nodes { get; init; }

    public PositionDocument[]? Positions { get; init; }

    public VariableDocument[]? Variables { get; init; }

    public IndicatorDocument[]? Indicators { get; init; }
}

internal sealed record UnitDocument
{
    public required string Code { get; init; }

    public string? Name { get; init; }

    public string? Parent { get; init; }
}

internal sealed record NodeDocument
{
    public required string Code { get; init; }

    public required NodeKind Kind { get; init; }

    public string? Parent { get; init; }

    public string? Owner { get; init; }

    public string? Text { get; init; }

    public string? Note { get; init; }
}

internal sealed record PositionDocument
{
    public required string Code { get; init; }

    public string? Title { get; init; }

    public string? ReportsTo { get; init; }

    public string? Unit { get; init; }

    public string? Note { get; init; }
}

internal sealed record VariableDocument
{
    public required string Name { get; init; }

    public string? Label { get; init; }

    public string? Unit { get; init; }

    public string? Source { get; init; }

    public string? Owner { get; init; }

    public string? PartOf { get; init; }

    public decimal? Constant { get; init; }

    public string? Note { get; init; }
}
