using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Explaining;

/// <summary>One node of a formula with what its parts came to.</summary>
internal readonly struct NodeParts(BoundFormula bound, int node, Cell?[] cells)
{
    private readonly int[] _children = bound.Tree.ChildrenOf(node);

    public SyntaxNode Syntax => bound.Tree.Nodes[node];

    public FunctionForm? Form => bound.Functions[node]?.Form;

    /// <summary>The canonical name of the function called; empty for what is no call.</summary>
    public string Function => bound.Functions[node]?.Name ?? "";

    public string Name => bound.Tree.Name(node);

    public int Count => _children.Length;

    public int IndexOf(int child) => Array.IndexOf(_children, child);

    /// <summary>What a part came to; null when it was not needed.</summary>
    public Cell? this[int part] => cells[_children[part]];

    public bool Is(int part, CellKind kind) => this[part] is { } cell && cell.Kind == kind;

    public bool IsChoice => Syntax.Kind == SyntaxKind.Choice || Form == FunctionForm.If;
}
