using Kinerja.Formulas;
using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Units;

/// <summary>What the names in the formulas of one cascade count. Belongs to one check; reads each wording of a unit once.</summary>
internal sealed class DeclaredUnits(CascadeContext context)
{
    private readonly Dictionary<string, Dimension> _byText = new(StringComparer.Ordinal);

    /// <summary>What each node of an indicator's formula counts.</summary>
    public Dimension[] Infer(FormulaTree tree, Indicator indicator, Action<UnlikePair>? report = null) =>
        new QuantityInference(tree, name => Of(name, indicator.Owner), report).Infer();

    public Dimension Of(MeasurementUnit unit)
    {
        if (!unit.IsStated)
            return Dimension.Unknown;
        if (!_byText.TryGetValue(unit.Text, out Dimension dimension))
            _byText.Add(unit.Text, dimension = UnitReading.Read(unit));
        return dimension;
    }

    private Dimension Of(string name, string owner)
    {
        if (context.Index.TryFindVariable(name, owner, out int place))
        {
            Variable variable = context.Cascade.Variables[place];
            return variable.Unit.IsStated ? Of(variable.Unit) : UnitReading.Read(variable);
        }

        return context.Index.TryFindIndicator(name, out int indicator) ? Of(context.Cascade.Indicators[indicator].Unit) : Dimension.Unknown;
    }
}
