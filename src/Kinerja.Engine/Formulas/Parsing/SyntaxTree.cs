namespace Kinerja.Formulas.Parsing;

/// <summary>
/// A formula as nodes in postfix order: children stand before their parent, so that every pass over the tree is a loop and
/// needs no stack, however deep a formula is.
/// </summary>
internal sealed record SyntaxTree(string Text, SyntaxNode[] Nodes)
{
    public int Root => Nodes.Length - 1;

    /// <summary>The text of a leaf or the name of a call.</summary>
    public ReadOnlySpan<char> TokenText(int node) => Text.AsSpan(Nodes[node].Token.Start, Nodes[node].Token.Length);

    /// <summary>A name without its brackets.</summary>
    public string Name(int node) => new Token(TokenKind.Name, Nodes[node].Token).Name(Text);

    /// <summary>Fills in the places of a node's children, first to last.</summary>
    public void ChildrenOf(int node, Span<int> children)
    {
        int child = node - 1;
        for (int i = Nodes[node].Children - 1; i >= 0; i--)
        {
            children[i] = child;
            child -= Nodes[child].Size;
        }
    }

    public int[] ChildrenOf(int node)
    {
        int[] children = new int[Nodes[node].Children];
        ChildrenOf(node, children);
        return children;
    }
}
