namespace Kinerja.Reading;

/// <summary>The arithmetic form of a formula that was read.</summary>
public enum FormulaShape
{
    /// <summary>No formula.</summary>
    None,

    /// <summary>One quantity.</summary>
    Count,

    /// <summary>A fraction times 100.</summary>
    Percentage,

    /// <summary>A fraction, or a fraction times another number.</summary>
    Ratio,

    /// <summary>A difference, or a number less a quantity.</summary>
    Difference,

    /// <summary>A change in relation to what was before.</summary>
    Growth,

    /// <summary>Quantities times weights.</summary>
    WeightedSum,

    /// <summary>A sum of quantities.</summary>
    Sum,

    /// <summary>A value that depends on a comparison.</summary>
    Conditional,
}
