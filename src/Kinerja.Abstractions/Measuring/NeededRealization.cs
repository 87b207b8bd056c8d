using Kinerja.Diagnostics;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>Which realisation the rest of a period needs to reach a goal.</summary>
/// <remarks>Exact: the ends of the intervals just reach the goal. Immutable, compared by value, safe to share between threads.</remarks>
public sealed record NeededRealization
{
    /// <summary>Whether the goal can still be reached.</summary>
    public required NeededStatus Status { get; init; }

    /// <summary>The parts that are left: those that carry a target and were not reported, in order of time.</summary>
    public ValueList<Period> Remaining { get; init; } = [];

    /// <summary>What the whole period has to come to.</summary>
    public NumberInterval Whole { get; init; }

    /// <summary>What the parts that are left have to bring together: their sum, their mean, or the last one's value, by the consolidation.</summary>
    public NumberInterval Rest { get; init; }

    /// <summary>What each part that is left has to bring when all bring the same.</summary>
    public NumberInterval Each { get; init; }

    /// <summary>Why it cannot be said; null unless unknown.</summary>
    public Diagnostic? Failure { get; init; }
}
