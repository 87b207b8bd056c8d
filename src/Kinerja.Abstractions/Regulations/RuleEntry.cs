using Kinerja.Diagnostics;

namespace Kinerja.Regulations;

/// <summary>What every entry of a rule pack has: a name, a title, a source.</summary>
/// <remarks>A closed family. Immutable, compared by value, safe to share between threads.</remarks>
public abstract record RuleEntry
{
    private protected RuleEntry()
    {
    }

    /// <summary>The name by which it is asked for; only one entry of a pack has it. Compared as names of variables are.</summary>
    public required string Name { get; init; }

    /// <summary>What it is in a few words.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>Where it comes from. With <see cref="VerificationMark.GeneralKnowledge"/> it is applied only when the host says so.</summary>
    public required Citation Source { get; init; }

    /// <summary>What a reader has to know of it; empty when there is nothing.</summary>
    public LocalizedText Note { get; init; }

    /// <summary>The name.</summary>
    /// <returns>Same as <see cref="Name"/>.</returns>
    public sealed override string ToString() => Name;
}
