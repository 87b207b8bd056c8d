namespace Kinerja.Formulas;

/// <summary>What a formula yields. The two never turn into one another.</summary>
public enum FormulaType
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Condition,
}
