namespace Kinerja.Cascades.Facts;

/// <summary>The parents of nodes, and which nodes stand on a level of an organisation's plan.</summary>
internal sealed class NodePlaces
{
    private const int None = -1;
    private const int Unknown = -2;

    private readonly int[] _parents;
    private readonly bool[] _hasLevel;
    private readonly bool[] _isOwnerUnknown;

    public NodePlaces(CascadeIndex index)
    {
        ValueList<CascadeNode> nodes = index.Cascade.Nodes;
        _parents = new int[nodes.Count];
        _hasLevel = new bool[nodes.Count];
        _isOwnerUnknown = new bool[nodes.Count];
        string owner = "";
        bool isPosition = false;
        for (int place = 0; place < nodes.Count; place++)
        {
            CascadeNode node = nodes[place];
            _parents[place] = node.Parent.Length == 0 ? None : index.TryFindNode(node.Parent, out int parent) ? parent : Unknown;
            // Documents list the statements of one owner together.
            if (node.Owner != owner)
                isPosition = index.TryFindPosition(owner = node.Owner, out _);
            _hasLevel[place] = node.Kind != NodeKind.Condition && (owner.Length == 0 || !isPosition);
            _isOwnerUnknown[place] = owner.Length > 0 && !isPosition && !index.IsUnit(owner);
        }
    }

    /// <summary>The place of a node's parent; negative when it names none that exists.</summary>
    public int ParentOf(int node) => _parents[node];

    /// <summary>Whether a node names a parent that does not exist.</summary>
    public bool IsParentUnknown(int node) => _parents[node] == Unknown;

    /// <summary>Whether a node names an owner that does not exist.</summary>
    public bool IsOwnerUnknown(int node) => _isOwnerUnknown[node];

    /// <summary>Whether a node stands on a level of an organisation's plan: it is no position's, and no condition.</summary>
    public bool HasLevel(int node) => _hasLevel[node];
}
