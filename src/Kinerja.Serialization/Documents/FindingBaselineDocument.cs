using System.Text.Json.Serialization;

namespace Kinerja.Serialization.Documents;

internal sealed record FindingBaselineDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    [JsonPropertyName("kinerjaBaseline")]
    public required FormatVersion Version { get; init; }

    public string? Note { get; init; }

    public BaselineFindingDocument[]? Findings { get; init; }
}

internal sealed record BaselineFindingDocument
{
    public required string Fingerprint { get; init; }

    public required string Id { get; init; }

    public required string Document { get; init; }

    public string? Code { get; init; }
}
