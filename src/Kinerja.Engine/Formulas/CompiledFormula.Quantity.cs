using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Formulas;

// The face of a formula for people who ask what its value counts.
public sealed partial class CompiledFormula
{
    /// <summary>Infers what the formula's value counts from the units of its variables.</summary>
    /// <remarks>Linear in the length of the formula. A heuristic that prefers silence: one unit that is not stated makes unknown whatever it takes part in.</remarks>
    /// <param name="labels">Tells the units of the names; labels are not looked at.</param>
    /// <returns>The quantity; of kind unknown where nothing can be told, and for a condition.</returns>
    public Quantity QuantityOf(FormulaLabels labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var variables = new Dictionary<string, Variable>(VariableNameComparer.Instance);
        foreach (Variable variable in labels.Variables)
            variables.TryAdd(variable.Name, variable);
        Dimension[] dimensions = new QuantityInference(
            Facts.Tree,
            name => variables.TryGetValue(name, out Variable? variable) ? UnitReading.Read(variable) : Dimension.Unknown).Infer();
        return dimensions[^1].ToQuantity();
    }
}
