using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>The target and the realisation of a period, made of its parts (<i>konsolidasi periode</i>).</summary>
/// <remarks>Immutable, compared by value, safe to share between threads. Does not depend on the order in which the parts were given.</remarks>
public sealed record PeriodConsolidation
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>How the parts became one.</summary>
    public required Consolidation Kind { get; init; }

    /// <summary>The parts that count, in order of time: those that carry a target; all of them when none does.</summary>
    public ValueList<PeriodPart> Parts { get; init; } = [];

    /// <summary>The parts that count and were not reported, in order of time.</summary>
    public ValueList<Period> Missing { get; init; } = [];

    /// <summary>The target, exactly; null when no part carries one.</summary>
    public Rational? Target { get; init; }

    /// <summary>The realisation, exactly; null when there is none.</summary>
    public Rational? Realization { get; init; }

    /// <summary>Why there is nothing: parts that overlap, or a consolidation that is not stated; null otherwise.</summary>
    public Diagnostic? Failure { get; init; }

    /// <summary>Whether every part that counts was reported, and there is at least one.</summary>
    public bool IsComplete => Failure is null && Missing.Count == 0 && Parts.Count > 0;
}
