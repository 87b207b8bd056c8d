namespace Kinerja.Regulations;

/// <summary>What a host chooses about rule packs.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RulePackOptions
{
    /// <summary>The options in force unless a host chooses others.</summary>
    public static RulePackOptions Default { get; } = new();

    /// <summary>
    /// Whether entries that nobody checked against a text (<see cref="VerificationMark.GeneralKnowledge"/>) are applied. The default is
    /// false: such an entry then gives the reason KIN4042 instead of an answer.
    /// </summary>
    public bool AllowsGeneralKnowledge { get; init; }
}
