namespace Kinerja.Regulations;

/// <summary>Conditions that a regulation asks to hold together.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RuleCheck : RuleEntry
{
    /// <summary>The names that the conditions may use.</summary>
    public ValueList<RuleVariable> Variables { get; init; } = [];

    /// <summary>The conditions.</summary>
    public required ValueList<RuleRequirement> Requirements { get; init; }
}
