namespace Kinerja.Regulations;

/// <summary>A table of a regulation: one or more keys lead to a number or a text.</summary>
/// <remarks>
/// Where every key lists its values, the table is whole: loading proves that each combination has one row.
/// Immutable, compared by value, safe to share between threads.
/// </remarks>
public sealed record RuleTable : RuleEntry
{
    /// <summary>The keys, in the order in which rows and questions give them.</summary>
    public required ValueList<RuleTableKey> Keys { get; init; }

    /// <summary>The rows.</summary>
    public required ValueList<RuleTableRow> Rows { get; init; }
}
