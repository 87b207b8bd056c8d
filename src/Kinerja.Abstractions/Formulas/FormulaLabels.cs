using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Formulas;

/// <summary>What the names in a formula are called by people and counted in, for explanations.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads. Changes the words of an explanation, never a number.</remarks>
public sealed record FormulaLabels
{
    /// <summary>No labels: names stand for themselves.</summary>
    public static FormulaLabels None { get; } = new();

    /// <summary>Variables with label and unit; the first of a name counts. Empty by default.</summary>
    public ValueList<Variable> Variables { get; init; } = [];

    /// <summary>What the result is called; empty when not stated.</summary>
    public string ResultLabel { get; init; } = "";

    /// <summary>What the result is measured in; by default nothing is stated.</summary>
    public MeasurementUnit ResultUnit { get; init; }

    /// <summary>The labels of an indicator's formula: variables of its owner, then everybody's, then other indicators by their code.</summary>
    /// <param name="cascade">The cascade that the indicator is part of.</param>
    /// <param name="indicator">The indicator; its name and unit are those of the result.</param>
    /// <returns>The labels.</returns>
    public static FormulaLabels Of(Cascade cascade, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(indicator);
        return new()
        {
            Variables =
            [
                .. cascade.Variables.Where(variable => variable.Owner.Length > 0 && variable.Owner == indicator.Owner),
                .. cascade.Variables.Where(variable => variable.Owner.Length == 0),
                .. cascade.Indicators.Select(other => new Variable { Name = other.Code, Label = other.Name, Unit = other.Unit }),
            ],
            ResultLabel = indicator.Name,
            ResultUnit = indicator.Unit,
        };
    }
}
