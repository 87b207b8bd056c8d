namespace Kinerja.Formulas;

/// <summary>A formula taken apart, for rules that look into it.</summary>
/// <remarks>
/// The nodes stand in postfix order: children before their parent, the whole formula last. So every pass over a tree is a loop; do
/// not recurse, because a sum of thousands of terms is thousands of nodes deep. Brackets are no nodes. Immutable, compared by value,
/// safe to share between threads.
/// </remarks>
/// <param name="Nodes">The nodes.</param>
public sealed record FormulaTree(ValueList<FormulaNode> Nodes)
{
    /// <summary>The tree of nothing.</summary>
    public static FormulaTree Empty { get; } = new(ValueList<FormulaNode>.Empty);

    /// <summary>The place of the node that is the whole formula; -1 in an empty tree.</summary>
    public int Root => Nodes.Count - 1;

    /// <summary>The places of a node's children, first to last.</summary>
    /// <param name="node">The place of the node.</param>
    /// <returns>As many as the node has; empty for a leaf.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such node.</exception>
    public int[] ChildrenOf(int node)
    {
        int[] children = new int[Nodes[node].Children];
        int child = node - 1;
        for (int i = children.Length - 1; i >= 0; i--)
        {
            children[i] = child;
            child -= Nodes[child].Size;
        }

        return children;
    }
}
