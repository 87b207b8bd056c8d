namespace Kinerja.Formulas;

/// <summary>The values of one variable for many rows.</summary>
/// <remarks>A view on the caller's memory, which must not change while a formula is evaluated over it.</remarks>
public readonly struct FormulaColumn
{
    /// <summary>A column in which every row has a value.</summary>
    /// <param name="values">The values, one for each row.</param>
    public FormulaColumn(ReadOnlyMemory<decimal> values)
        : this(values, default)
    {
    }

    /// <summary>A column in which rows may be missing.</summary>
    /// <param name="values">The values, one for each row; where a row is missing, whatever stands here is not looked at.</param>
    /// <param name="present">Whether each row has a value; empty when all have.</param>
    /// <exception cref="ArgumentException">The two differ in length.</exception>
    public FormulaColumn(ReadOnlyMemory<decimal> values, ReadOnlyMemory<bool> present)
    {
        if (!present.IsEmpty && present.Length != values.Length)
            throw new ArgumentException($"There are {values.Length} values but {present.Length} marks of presence; give one for each, or none at all.", nameof(present));
        Values = values;
        Present = present;
    }

    /// <summary>The values.</summary>
    public ReadOnlyMemory<decimal> Values { get; }

    /// <summary>Whether each row has a value; empty when all have.</summary>
    public ReadOnlyMemory<bool> Present { get; }

    internal decimal? At(int row) => Present.IsEmpty || Present.Span[row] ? Values.Span[row] : null;
}
