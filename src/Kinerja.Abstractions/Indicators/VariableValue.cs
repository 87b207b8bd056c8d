using Kinerja.Periods;

namespace Kinerja.Indicators;

/// <summary>The measured value of a variable in a period.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record VariableValue
{
    /// <summary>The variable's name.</summary>
    public required string Variable { get; init; }

    /// <summary>The variable's owner, when several positions have one of this name; empty otherwise.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The period; null means the period of the whole set.</summary>
    public Period? Period { get; init; }

    /// <summary>The value, in the variable's unit; null says that it was asked for and is not there. Zero is a value.</summary>
    public decimal? Value { get; init; }

    /// <summary>A remark; empty when there is none.</summary>
    public string Note { get; init; } = "";
}
