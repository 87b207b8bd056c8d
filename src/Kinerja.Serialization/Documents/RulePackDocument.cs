using System.Text.Json.Serialization;
using Kinerja.Measuring;
using Kinerja.Regulations;

namespace Kinerja.Serialization.Documents;

internal sealed record RulePackDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    [JsonPropertyName("kinerjaRules")]
    public required FormatVersion Version { get; init; }

    public required string Name { get; init; }

    public required string Subject { get; init; }

    public TextsDocument? Title { get; init; }

    public string? Regulation { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public RuleNoteDocument[]? Notes { get; init; }

    public MeasuringDefaultsDocument? Measuring { get; init; }

    public AchievementVariantDocument[]? Achievements { get; init; }

    public RuleScaleDocument[]? Scales { get; init; }

    public RuleFormulaDocument[]? Formulas { get; init; }

    public RuleTableDocument[]? Tables { get; init; }

    public RuleDecisionDocument[]? Decisions { get; init; }

    public RuleCheckDocument[]? Checks { get; init; }

    public RuleExampleDocument[]? Examples { get; init; }
}

/// <summary>One text in both languages.</summary>
internal sealed record TextsDocument
{
    public required string Id { get; init; }

    public required string En { get; init; }
}

internal sealed record CitationDocument
{
    public required string Source { get; init; }

    public string? Place { get; init; }

    public required VerificationMark Mark { get; init; }

    public string? Note { get; init; }
}

internal sealed record RuleNoteDocument
{
    public required TextsDocument Text { get; init; }

    public CitationDocument? Source { get; init; }
}

internal sealed record AchievementVariantDocument
{
    public required string Name { get; init; }

    public required TextsDocument Title { get; init; }

    public required CitationDocument Source { get; init; }

    public required AchievementMethod Method { get; init; }

    public CurvePointDocument[]? Curve { get; init; }

    public decimal? Floor { get; init; }

    public decimal? Cap { get; init; }

    public int? Decimals { get; init; }

    public ZeroTarget? WhenTargetZero { get; init; }

    public decimal? ZeroTargetReached { get; init; }

    public decimal? ZeroTargetMissed { get; init; }

    public decimal? WhenRealizationZero { get; init; }

    public decimal? WhenMissing { get; init; }

    public TargetBelowZero? WhenTargetBelowZero { get; init; }

    public decimal? WhenBestReached { get; init; }
}

/// <summary>What a target below zero means.</summary>
internal enum TargetBelowZero
{
    NoValue,
    Mirror,
}

internal sealed record CurvePointDocument
{
    public required decimal From { get; init; }

    public required decimal To { get; init; }
}

internal sealed record MeasuringDefaultsDocument
{
    public string? Maximize { get; init; }

    public string? Minimize { get; init; }

    public string? Stabilize { get; init; }

    public string? MaximizeRange { get; init; }

    public string? MinimizeRange { get; init; }

    public string? Ordinal { get; init; }

    public string? Bands { get; init; }
}
