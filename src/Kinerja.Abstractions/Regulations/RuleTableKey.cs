namespace Kinerja.Regulations;

/// <summary>What a table is asked by, such as <c>predikat</c>.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RuleTableKey
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Every value it can have; empty when that is not known. Compared as names of variables are.</summary>
    public ValueList<string> Values { get; init; } = [];
}
