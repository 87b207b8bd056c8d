using Kinerja.Cascades.Graphs;

namespace Kinerja.Cascades;

/// <summary>Tells what is the cascade's own from what it only quotes: the kabupaten's sasaran are not the kecamatan's to measure.</summary>
internal sealed class OwnOrganization(CascadeContext context)
{
    private readonly int[] _inside = UnitGraph.InsideOrganization(context);

    /// <summary>
    /// Whether an owner is the organisation, a unit inside it or a position of one of these. No owner means the organisation.
    /// </summary>
    public bool Owns(string owner)
    {
        if (owner.Length == 0)
            return true;
        if (context.Index.TryFindPosition(owner, out int position))
            return Holds(context.Cascade.Positions[position]);
        return UnitGraph.TryFind(context, owner, out int vertex) && _inside[vertex] >= 0;
    }

    /// <summary>Whether a position belongs to the organisation or to a unit inside it.</summary>
    public bool Holds(Position position) =>
        position.Unit.Length == 0 || (UnitGraph.TryFind(context, position.Unit, out int vertex) && _inside[vertex] >= 0);
}
