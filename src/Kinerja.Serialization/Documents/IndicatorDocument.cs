using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Serialization.Documents;

internal sealed record IndicatorDocument
{
    public required string Code { get; init; }

    public string? Name { get; init; }

    public string? NameFrom { get; init; }

    public required IndicatorKind Kind { get; init; }

    public string? KindLabel { get; init; }

    public string? Measures { get; init; }

    public string? Owner { get; init; }

    public string? Definition { get; init; }

    public string? Unit { get; init; }

    public Polarity? Polarity { get; init; }

    public FormulaDocument? Formula { get; init; }

    public string[]? Sources { get; init; }

    public string? Responsible { get; init; }

    public string? ResponsibleText { get; init; }

    public PeriodKind? Reporting { get; init; }

    public Consolidation? Consolidation { get; init; }

    public string? Achievement { get; init; }

    public decimal? Weight { get; init; }

    public ScaleDocument? Scale { get; init; }

    public BaselineDocument? Baseline { get; init; }

    public TargetDocument[]? Targets { get; init; }

    public SupportDocument[]? Supports { get; init; }

    public string? SupportsNoIku { get; init; }

    public MentionDocument[]? Mentions { get; init; }

    public ManualDocument? Manual { get; init; }

    public string? Note { get; init; }
}

internal sealed record FormulaDocument
{
    public string? Text { get; init; }

    public string? Expression { get; init; }

    public int? Decimals { get; init; }

    public string? Note { get; init; }
}

internal sealed record ScaleDocument
{
    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public string[]? Rungs { get; init; }
}

internal sealed record BaselineDocument : IRequiredValueDocument
{
    public Period? Period { get; init; }

    public decimal? Number { get; init; }

    public RangeDocument? Range { get; init; }

    public string? Rung { get; init; }

    public string? Text { get; init; }
}

internal sealed record TargetDocument : IRequiredValueDocument
{
    public Period? Period { get; init; }

    public decimal? Number { get; init; }

    public RangeDocument? Range { get; init; }

    public string? Rung { get; init; }

    public string? Text { get; init; }

    public string? Note { get; init; }
}

internal sealed record SupportDocument
{
    public required string Indicator { get; init; }

    public SupportMethod? Method { get; init; }

    public decimal? Weight { get; init; }

    public string? Note { get; init; }
}

internal sealed record MentionDocument
{
    public required string Name { get; init; }

    public string? Measures { get; init; }

    public string? Place { get; init; }
}

internal sealed record ManualDocument
{
    public string? Purpose { get; init; }

    public string? Reason { get; init; }

    public string? DataProvider { get; init; }

    public string? Validity { get; init; }

    public string? Controllability { get; init; }

    public string? Aspect { get; init; }

    public string? Perspective { get; init; }

    public string? LegalBasis { get; init; }

    public string? Evidence { get; init; }

    public string[]? KeyActivities { get; init; }
}
