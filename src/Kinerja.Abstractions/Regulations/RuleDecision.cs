using Kinerja.Diagnostics;

namespace Kinerja.Regulations;

/// <summary>A judgement that a regulation decides in part: the first branch whose condition holds gives the outcome.</summary>
/// <remarks>When none holds, it is for the assessor; nothing is guessed. Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RuleDecision : RuleEntry
{
    /// <summary>The names that the conditions may use.</summary>
    public ValueList<RuleVariable> Variables { get; init; } = [];

    /// <summary>The branches, in the order in which they are tried.</summary>
    public required ValueList<RuleBranch> Branches { get; init; }

    /// <summary>What the assessor has to decide when no branch holds; one sentence.</summary>
    public LocalizedText Otherwise { get; init; }
}
