using Kinerja.Diagnostics;

namespace Kinerja.Configuration;

/// <summary>How an organisation wants its findings judged: how much each weighs, which are suppressed, what is shown and what fails.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads; change one with <c>with</c>.</remarks>
public sealed record CheckConfiguration
{
    /// <summary>Every finding with the severity of its kind, nothing suppressed; shown from Info, failing from Warning.</summary>
    public static CheckConfiguration Default { get; } = new();

    /// <summary>The severities, in order: of all settings that match a finding the last one counts.</summary>
    public ValueList<SeveritySetting> Severities { get; init; } = [];

    /// <summary>The findings that are known and accepted, each with its justification.</summary>
    public ValueList<Suppression> Suppressions { get; init; } = [];

    /// <summary>The least severity that is shown to people. The default is Info.</summary>
    public DiagnosticSeverity Show { get; init; } = DiagnosticSeverity.Info;

    /// <summary>The least severity that fails a check, shown or not. The default is Warning.</summary>
    public DiagnosticSeverity Fail { get; init; } = DiagnosticSeverity.Warning;

    /// <summary>A remark of whoever wrote it.</summary>
    public string Note { get; init; } = "";
}
