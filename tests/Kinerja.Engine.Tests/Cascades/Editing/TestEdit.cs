using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Cascades.Editing;

/// <summary>An edit that a test can look into: another element in a place, a new one at the end (no place), or none (no element).</summary>
internal sealed record TestEdit(Type List, int? Place, object? Element)
{
    public CascadeEdit ToEdit() => (Element, Place) switch
    {
        (Indicator indicator, { } place) => CascadeEdit.Replace(place, indicator),
        (CascadeNode node, { } place) => CascadeEdit.Replace(place, node),
        (Position position, { } place) => CascadeEdit.Replace(place, position),
        (Variable variable, { } place) => CascadeEdit.Replace(place, variable),
        (OrganizationUnit unit, { } place) => CascadeEdit.Replace(place, unit),
        (Indicator indicator, null) => CascadeEdit.Add(indicator),
        (CascadeNode node, null) => CascadeEdit.Add(node),
        (Position position, null) => CascadeEdit.Add(position),
        (Variable variable, null) => CascadeEdit.Add(variable),
        (OrganizationUnit unit, null) => CascadeEdit.Add(unit),
        _ => Removal(),
    };

    private CascadeEdit Removal()
    {
        int place = Place!.Value;
        return List == typeof(Indicator) ? CascadeEdit.RemoveIndicator(place)
            : List == typeof(CascadeNode) ? CascadeEdit.RemoveNode(place)
            : List == typeof(Position) ? CascadeEdit.RemovePosition(place)
            : List == typeof(Variable) ? CascadeEdit.RemoveVariable(place)
            : CascadeEdit.RemoveUnit(place);
    }
}
