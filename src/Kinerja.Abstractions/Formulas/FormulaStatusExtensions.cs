namespace Kinerja.Formulas;

/// <summary>What can be asked of a status, for the statuses of columns.</summary>
public static class FormulaStatusExtensions
{
    /// <summary>Whether there is a value, exact or approximate.</summary>
    /// <param name="status">The status.</param>
    /// <returns>True for <see cref="FormulaStatus.Value"/> and <see cref="FormulaStatus.Approximate"/>.</returns>
    public static bool HasValue(this FormulaStatus status) => status is FormulaStatus.Value or FormulaStatus.Approximate;
}
