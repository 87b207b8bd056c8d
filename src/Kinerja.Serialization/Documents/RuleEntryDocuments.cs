using System.Text.Json.Serialization;
using Kinerja.Regulations;

namespace Kinerja.Serialization.Documents;

/// <summary>The members that every entry of a pack begins with.</summary>
internal interface IRuleEntryDocument
{
    string Name { get; }

    TextsDocument? Title { get; }

    CitationDocument Source { get; }

    TextsDocument? Note { get; }
}

internal sealed record RuleScaleDocument : IRuleEntryDocument
{
    public required string Name { get; init; }

    public TextsDocument? Title { get; init; }

    public required CitationDocument Source { get; init; }

    public TextsDocument? Note { get; init; }

    public int? Decimals { get; init; }

    public required BandDocument[] Bands { get; init; }
}

internal sealed record BandDocument
{
    public required string Code { get; init; }

    public TextsDocument? Label { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public BandEnds? Includes { get; init; }
}

/// <summary>Which of its ends belong to a band.</summary>
internal enum BandEnds
{
    Both,
    Low,
    High,
    Neither,
}

internal sealed record RuleFormulaDocument : IRuleEntryDocument
{
    public required string Name { get; init; }

    public TextsDocument? Title { get; init; }

    public required CitationDocument Source { get; init; }

    public TextsDocument? Note { get; init; }

    public RuleVariableDocument[]? Variables { get; init; }

    public required string Expression { get; init; }

    public int? Decimals { get; init; }
}

internal sealed record RuleVariableDocument
{
    public required string Name { get; init; }

    public TextsDocument? Label { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }
}

internal sealed record RuleTableDocument : IRuleEntryDocument
{
    public required string Name { get; init; }

    public TextsDocument? Title { get; init; }

    public required CitationDocument Source { get; init; }

    public TextsDocument? Note { get; init; }

    public required RuleTableKeyDocument[] Keys { get; init; }

    public required RuleTableRowDocument[] Rows { get; init; }
}

internal sealed record RuleTableKeyDocument
{
    public required string Name { get; init; }

    public string[]? Values { get; init; }
}

internal sealed record RuleTableRowDocument
{
    public required string[] Keys { get; init; }

    public decimal? Number { get; init; }

    public string? Text { get; init; }

    public TextsDocument? Refusal { get; init; }

    public CitationDocument? Source { get; init; }
}

internal sealed record RuleDecisionDocument : IRuleEntryDocument
{
    public required string Name { get; init; }

    public TextsDocument? Title { get; init; }

    public required CitationDocument Source { get; init; }

    public TextsDocument? Note { get; init; }

    public RuleVariableDocument[]? Variables { get; init; }

    public required RuleBranchDocument[] Branches { get; init; }

    public TextsDocument? Otherwise { get; init; }
}

internal sealed record RuleBranchDocument
{
    public required string When { get; init; }

    public required string Code { get; init; }

    public TextsDocument? Label { get; init; }

    public decimal? Number { get; init; }

    public CitationDocument? Source { get; init; }
}

internal sealed record RuleCheckDocument : IRuleEntryDocument
{
    public required string Name { get; init; }

    public TextsDocument? Title { get; init; }

    public required CitationDocument Source { get; init; }

    public TextsDocument? Note { get; init; }

    public RuleVariableDocument[]? Variables { get; init; }

    public required RuleRequirementDocument[] Requirements { get; init; }
}

internal sealed record RuleRequirementDocument
{
    public required string Must { get; init; }

    public required TextsDocument Message { get; init; }
}

internal sealed record RuleExampleDocument
{
    public required string Rule { get; init; }

    public TextsDocument? Note { get; init; }

    public decimal? Number { get; init; }

    public string[]? Keys { get; init; }

    public RuleInputDocument[]? Values { get; init; }

    public RuleValueDocument? Target { get; init; }

    public RuleValueDocument? Realization { get; init; }

    public ScaleDocument? Scale { get; init; }

    public required RuleExpectationDocument Gives { get; init; }
}

internal sealed record RuleInputDocument
{
    public required string Name { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required decimal? Value { get; init; }
}

internal sealed record RuleValueDocument : IRequiredValueDocument
{
    public decimal? Number { get; init; }

    public RangeDocument? Range { get; init; }

    public string? Rung { get; init; }

    public string? Text { get; init; }
}

internal sealed record RuleExpectationDocument
{
    public RuleAnswerStatus? Status { get; init; }

    public decimal? Number { get; init; }

    public string? Code { get; init; }
}
