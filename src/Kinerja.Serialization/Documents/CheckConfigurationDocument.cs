using System.Text.Json.Serialization;
using Kinerja.Diagnostics;
using Kinerja.Periods;

namespace Kinerja.Serialization.Documents;

internal sealed record CheckConfigurationDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    [JsonPropertyName("kinerjaCheck")]
    public required FormatVersion Version { get; init; }

    public string? Note { get; init; }

    public DiagnosticSeverity? Show { get; init; }

    public DiagnosticSeverity? Fail { get; init; }

    public SeveritySettingDocument[]? Severities { get; init; }

    public SuppressionDocument[]? Suppressions { get; init; }
}

/// <summary>Which findings an object means, as members of that object.</summary>
internal interface IMatcherDocument
{
    string? Id { get; }

    DiagnosticCategory? Category { get; }

    string? File { get; }

    string? Pointer { get; }

    string? Code { get; }

    Period? Period { get; }

    string? Unit { get; }
}

/// <summary>A severity, or none at all.</summary>
internal enum SeverityChoice
{
    Error,
    Warning,
    Info,
    Hidden,
    Off,
}

internal sealed record SeveritySettingDocument : IMatcherDocument
{
    public string? Id { get; init; }

    public DiagnosticCategory? Category { get; init; }

    public string? File { get; init; }

    public string? Pointer { get; init; }

    public string? Code { get; init; }

    public Period? Period { get; init; }

    public string? Unit { get; init; }

    public required SeverityChoice Severity { get; init; }

    public string? Note { get; init; }
}

internal sealed record SuppressionDocument : IMatcherDocument
{
    public string? Id { get; init; }

    public DiagnosticCategory? Category { get; init; }

    public string? File { get; init; }

    public string? Pointer { get; init; }

    public string? Code { get; init; }

    public Period? Period { get; init; }

    public string? Unit { get; init; }

    // Not required here: without it the suppression is a finding, and the rest of the configuration counts all the same.
    public string? Justification { get; init; }

    public DateOnly? Until { get; init; }
}
