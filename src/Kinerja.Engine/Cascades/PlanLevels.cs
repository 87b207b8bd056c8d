using Kinerja.Cascades.Facts;

namespace Kinerja.Cascades;

/// <summary>The levels of the plans in a cascade, from vision down to sub-activity, each organisation unit's for itself.</summary>
/// <remarks>
/// The statements of positions are left out, because a person's sasaran may serve a node of any level; so are intermediate conditions,
/// which have no level of their own.
/// </remarks>
internal sealed class PlanLevels
{
    private readonly CascadeContext _context;
    private readonly NodePlaces _nodes;
    private readonly Dictionary<string, int> _levelsOf = new(StringComparer.Ordinal); // a bit for each level

    public PlanLevels(CascadeContext context)
    {
        _context = context;
        _nodes = CheckFacts.Of(context).Nodes;
        for (int i = 0; i < context.Cascade.Nodes.Count; i++)
        {
            CascadeNode node = context.Cascade.Nodes[i];
            if (_nodes.HasLevel(i))
                _levelsOf[OwnerOf(node)] = _levelsOf.GetValueOrDefault(OwnerOf(node)) | 1 << (int)node.Kind;
        }
    }

    /// <summary>Whether a node stands on a level of an organisation's plan.</summary>
    /// <param name="place">The node's place.</param>
    public bool HasLevel(int place) => _nodes.HasLevel(place);

    /// <summary>Whether two nodes belong to one organisation unit's plan.</summary>
    public bool AreOfOnePlan(CascadeNode x, CascadeNode y) => OwnerOf(x) == OwnerOf(y);

    /// <summary>The highest level, strictly between two others, that the plan of a node's owner uses; null when it uses none.</summary>
    public NodeKind? FirstBetween(CascadeNode node, NodeKind above, NodeKind below)
    {
        int levels = _levelsOf.GetValueOrDefault(OwnerOf(node));
        for (NodeKind kind = above + 1; kind < below; kind++)
        {
            if ((levels & 1 << (int)kind) != 0)
                return kind;
        }

        return null;
    }

    /// <summary>The lowest level above a node's that the plan of its owner uses; null when it uses none.</summary>
    public NodeKind? NextAbove(CascadeNode node)
    {
        int levels = _levelsOf.GetValueOrDefault(OwnerOf(node));
        for (NodeKind kind = node.Kind - 1; kind >= NodeKind.Vision; kind--)
        {
            if ((levels & 1 << (int)kind) != 0)
                return kind;
        }

        return null;
    }

    private string OwnerOf(CascadeNode node) => _context.Cascade.OwnerOf(node.Owner);
}
