namespace Kinerja.Regulations;

/// <summary>The answer that a worked example must give. What is not stated is not compared.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RuleExpectation
{
    /// <summary>Whether there is an answer.</summary>
    public RuleAnswerStatus Status { get; init; }

    /// <summary>The number; null when it is not compared.</summary>
    public decimal? Number { get; init; }

    /// <summary>The band's, row's or outcome's short name, or <c>met</c> and <c>violated</c> for a check; empty when it is not compared.</summary>
    public string Code { get; init; } = "";
}
