using Kinerja.Formulas.Units;

namespace Kinerja.Formulas.Shapes;

/// <summary>What follows from how a formula is built, whatever its names.</summary>
internal sealed class FormulaOutline
{
    public FormulaOutline(FormulaTree tree)
    {
        Tree = tree;
        if (Units.Quotient.Of(tree) is { } quotient)
        {
            Divides = true;
            Quotient = quotient;
            Part = ReferenceAt(tree, quotient.Part);
            Whole = ReferenceAt(tree, quotient.Whole);
            Summands = NamesOf(tree, quotient.Part);
        }

        foreach (FormulaNode node in tree.Nodes)
            BringsTogether |= IsMeeting(node);
    }

    /// <summary>A tree that is built so; its names and places may be those of another formula.</summary>
    public FormulaTree Tree { get; }

    /// <summary>Whether the formula is one quotient.</summary>
    public bool Divides { get; }

    /// <summary>The quotient if it <see cref="Divides"/>.</summary>
    public Quotient Quotient { get; }

    /// <summary>Which reference the quotient divides; -1 when that is no single name.</summary>
    public int Part { get; } = -1;

    /// <summary>Which reference the quotient divides by; -1 when that is no single name.</summary>
    public int Whole { get; } = -1;

    /// <summary>Which references the quotient divides the sum of; empty when anything but names is in it.</summary>
    public int[] Summands { get; } = [];

    /// <summary>Whether it adds, subtracts or compares anything.</summary>
    public bool BringsTogether { get; }

    // The terms of a sum, however it is bracketed; a node that is no sum is its own only term.
    private static int[] NamesOf(FormulaTree tree, int sum)
    {
        var names = new List<int>();
        var left = new Stack<int>([sum]);
        while (left.TryPop(out int node))
        {
            bool adds = tree.Nodes[node].Kind == FormulaNodeKind.Add || tree.Nodes[node] is { Kind: FormulaNodeKind.Call, Text: "Sum" };
            if (!adds && tree.Nodes[node].Kind != FormulaNodeKind.Name)
                return [];
            if (!adds)
                names.Add(node);
            foreach (int child in adds ? tree.ChildrenOf(node) : [])
                left.Push(child);
        }

        // All at once, since a sum may have a thousand terms.
        names.Sort();
        int reference = 0;
        int next = 0;
        for (int node = 0; next < names.Count; node++)
        {
            if (names[next] == node)
                names[next++] = reference;
            reference += tree.Nodes[node].Kind == FormulaNodeKind.Name ? 1 : 0;
        }

        return [.. names];
    }

    // The names stand in the tree in the order of the references.
    private static int ReferenceAt(FormulaTree tree, int node)
    {
        if (tree.Nodes[node].Kind != FormulaNodeKind.Name)
            return -1;
        int reference = 0;
        for (int before = 0; before < node; before++)
            reference += tree.Nodes[before].Kind == FormulaNodeKind.Name ? 1 : 0;
        return reference;
    }

    private static bool IsMeeting(FormulaNode node) => node.Kind switch
    {
        FormulaNodeKind.Add or FormulaNodeKind.Subtract => true,
        >= FormulaNodeKind.Equal and <= FormulaNodeKind.GreaterOrEqual => true,
        FormulaNodeKind.Call => node.Text is "Sum" or "Average" or "Min" or "Max" or "Clamp" or "WeightedAverage" or "Growth",
        _ => false,
    };
}
