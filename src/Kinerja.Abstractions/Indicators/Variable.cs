namespace Kinerja.Indicators;

/// <summary>A quantity that formulas use: a count, an amount, a score that comes from outside.</summary>
/// <remarks>
/// A variable is known by its name together with its owner: the same name may stand for different data in two positions.
/// Immutable, compared by value.
/// </remarks>
public sealed record Variable
{
    /// <summary>The name formulas use, such as <c>jumlah_desa</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The phrase people use, such as <c>Jumlah desa</c>; empty when there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>The unit or counted noun, such as <c>desa</c>.</summary>
    public MeasurementUnit Unit { get; init; } = "";

    /// <summary>Where its values come from; empty when the document does not say.</summary>
    public string Source { get; init; } = "";

    /// <summary>The code of the position or organisation unit whose variable it is; empty when it is everybody's.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The name of the variable that counts the whole it is drawn from; empty when not stated.</summary>
    public string PartOf { get; init; } = "";

    /// <summary>Its value when it is a constant of the document, such as 7 villages; null when it is measured.</summary>
    public decimal? Constant { get; init; }

    /// <summary>A remark of whoever encoded it; empty when there is none.</summary>
    public string Note { get; init; } = "";
}
