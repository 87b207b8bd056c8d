namespace Kinerja.Formulas;

/// <summary>How an evaluation ended.</summary>
public enum FormulaStatus
{
    /// <summary>There is a value, and it is exact but for the one rounding.</summary>
    Value,

    /// <summary>An input that was needed is absent.</summary>
    Missing,

    /// <summary>It cannot be computed, for a stated reason: a zero divisor, a number out of range.</summary>
    Failed,

    /// <summary>There is a value, and it depends on an approximation, such as a root of 2.</summary>
    Approximate,
}
