using System.Text.Json.Serialization;
using Kinerja.Periods;

namespace Kinerja.Serialization.Documents;

internal sealed record RealizationSetDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    [JsonPropertyName("kinerjaRealization")]
    public required FormatVersion Version { get; init; }

    public required string Organization { get; init; }

    public Period? Period { get; init; }

    public string? Note { get; init; }

    public VariableValueDocument[]? Variables { get; init; }

    public RealizationDocument[]? Indicators { get; init; }
}

internal sealed record VariableValueDocument
{
    public required string Variable { get; init; }

    public string? Owner { get; init; }

    public Period? Period { get; init; }

    // Null is said aloud: the value was asked for and is not there.
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required decimal? Value { get; init; }

    public string? Note { get; init; }
}

internal sealed record RealizationDocument : IValueDocument
{
    public required string Indicator { get; init; }

    public Period? Period { get; init; }

    public decimal? Number { get; init; }

    public RangeDocument? Range { get; init; }

    public string? Rung { get; init; }

    public string? Text { get; init; }

    public string? Note { get; init; }
}
