namespace Kinerja.Formulas;

/// <summary>How an evaluation ended.</summary>
public enum FormulaStatus
{
    /// <summary>There is a value.</summary>
    Value,

    /// <summary>An input that was needed is absent.</summary>
    Missing,

    /// <summary>It cannot be computed, for a stated reason: a zero divisor, a number out of range.</summary>
    Failed,
}
