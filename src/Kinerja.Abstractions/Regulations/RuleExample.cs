using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Regulations;

/// <summary>A worked example: a question to one entry of its pack, and the answer that must come.</summary>
/// <remarks>Which members count depends on the entry asked. Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RuleExample
{
    /// <summary>The name of the entry.</summary>
    public required string Rule { get; init; }

    /// <summary>The number that a scale is asked for; null otherwise.</summary>
    public decimal? Number { get; init; }

    /// <summary>The keys that a table is asked for, in its order; empty otherwise.</summary>
    public ValueList<string> Keys { get; init; } = [];

    /// <summary>The numbers that a formula, decision or check is asked with; empty otherwise.</summary>
    public ValueList<RuleInput> Values { get; init; } = [];

    /// <summary>The target that an achievement is asked for; null otherwise.</summary>
    public IndicatorValue? Target { get; init; }

    /// <summary>The realisation that an achievement is asked for; null when it was not reported, and otherwise.</summary>
    public IndicatorValue? Realization { get; init; }

    /// <summary>The indicator's scale for an achievement; null when none is needed.</summary>
    public Scale? Scale { get; init; }

    /// <summary>The answer that must come.</summary>
    public required RuleExpectation Gives { get; init; }

    /// <summary>Where the example comes from or what it shows; empty when there is nothing to say.</summary>
    public LocalizedText Note { get; init; }
}
