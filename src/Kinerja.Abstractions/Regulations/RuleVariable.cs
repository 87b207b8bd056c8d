using Kinerja.Diagnostics;
using Kinerja.Measuring;

namespace Kinerja.Regulations;

/// <summary>A number that a rule asks for.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RuleVariable
{
    /// <summary>The name in expressions, such as <c>nrr1</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is; empty when the name says it.</summary>
    public LocalizedText Label { get; init; }

    /// <summary>The smallest number that can be meant, included; null when there is none.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The largest number that can be meant, included; null when there is none.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The numbers that can be meant in words, such as <c>1 to 4</c>; <c>all numbers</c> without ends.</summary>
    public LocalizedText Range => RangeWords.Of(Minimum, true, Maximum, true);
}
