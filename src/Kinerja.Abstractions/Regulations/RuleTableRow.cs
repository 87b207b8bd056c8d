using Kinerja.Diagnostics;

namespace Kinerja.Regulations;

/// <summary>One row of a table: what its keys lead to, or why they lead nowhere.</summary>
/// <remarks>It has a number, a text, both, or a refusal alone. Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RuleTableRow
{
    /// <summary>One value for each key of the table.</summary>
    public required ValueList<string> Keys { get; init; }

    /// <summary>The number; null when there is none.</summary>
    public decimal? Number { get; init; }

    /// <summary>The text, such as a predicate; empty when there is none.</summary>
    public string Text { get; init; } = "";

    /// <summary>Why the regulation allows no such combination; empty when it does.</summary>
    public LocalizedText Refusal { get; init; }

    /// <summary>Where this row comes from, when not from where the table does; else null.</summary>
    public Citation? Source { get; init; }
}
