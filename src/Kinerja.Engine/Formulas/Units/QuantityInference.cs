using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Units;

/// <summary>Infers what each node of a formula counts, in one pass over the tree.</summary>
/// <param name="tree">The formula.</param>
/// <param name="ofName">What a name counts.</param>
/// <param name="report">Takes the pairs that must not be added, subtracted or compared; null when nobody asks.</param>
internal sealed class QuantityInference(FormulaTree tree, Func<string, Dimension> ofName, Action<UnlikePair>? report = null)
{
    private readonly Dimension[] _dimensions = new Dimension[tree.Nodes.Count];

    /// <summary>What each node counts, by its place. Conditions and whatever cannot be told are unknown.</summary>
    public Dimension[] Infer()
    {
        for (int node = 0; node < _dimensions.Length; node++)
            _dimensions[node] = DimensionOf(node);
        return _dimensions;
    }

    private Dimension DimensionOf(int node)
    {
        FormulaNode syntax = tree.Nodes[node];
        int right = node - 1;
        int left = syntax.Children == 2 ? right - tree.Nodes[right].Size : right;
        switch (syntax.Kind)
        {
            case FormulaNodeKind.Number:
                return Dimension.Number(Rational.Zero).WithFactor(NumberText.Read(syntax.Text));
            case FormulaNodeKind.Name:
                return ofName(syntax.Text);
            case FormulaNodeKind.Call:
                return OfCall(node, syntax);
            case FormulaNodeKind.Negate:
                return _dimensions[right] is { Kind: QuantityKind.Number } number ? number.Times(Rational.Of(-1)) : _dimensions[right];
            case FormulaNodeKind.Add:
                return Meet(node, left, right) ? DimensionArithmetic.Add(_dimensions[left], _dimensions[right]) : Dimension.Unknown;
            case FormulaNodeKind.Subtract:
                return Meet(node, left, right) ? DimensionArithmetic.Subtract(_dimensions[left], _dimensions[right]) : Dimension.Unknown;
            case FormulaNodeKind.Multiply:
                return DimensionArithmetic.Multiply(_dimensions[left], _dimensions[right]);
            case FormulaNodeKind.Divide:
                return DimensionArithmetic.Divide(_dimensions[left], _dimensions[right]);
            case >= FormulaNodeKind.Equal and <= FormulaNodeKind.GreaterOrEqual:
                Meet(node, left, right);
                return Dimension.Unknown;
            default:
                return Dimension.Unknown;
        }
    }

    private Dimension OfCall(int node, FormulaNode call)
    {
        int[] arguments = tree.ChildrenOf(node);
        switch (call.Text)
        {
            case "Round" or "Floor" or "Ceiling" or "Truncate" or "Abs":
                return _dimensions[arguments[0]];
            case "if":
                return DimensionArithmetic.Either(_dimensions[arguments[1]], _dimensions[arguments[2]]);
            case "IfMissing":
                return DimensionArithmetic.Either(_dimensions[arguments[0]], _dimensions[arguments[1]]);
            case "Divide":
                return DimensionArithmetic.Either(DimensionArithmetic.Divide(_dimensions[arguments[0]], _dimensions[arguments[1]]), _dimensions[arguments[2]]);
            case "Percent":
                return DimensionArithmetic.Divide(_dimensions[arguments[0]], _dimensions[arguments[1]]).Times(Rational.Of(100));
            case "Growth":
                return Meet(node, arguments[0], arguments[1])
                    ? DimensionArithmetic.Divide(DimensionArithmetic.Subtract(_dimensions[arguments[0]], _dimensions[arguments[1]]), _dimensions[arguments[1]]).Times(Rational.Of(100))
                    : Dimension.Unknown;
            case "Sum":
                return Fold(node, arguments, DimensionArithmetic.Add);
            case "Average" or "Min" or "Max" or "Clamp":
                return Fold(node, arguments, DimensionArithmetic.Either);
            case "WeightedAverage":
                return Fold(node, [.. arguments.Where((_, place) => place % 2 == 0)], DimensionArithmetic.Either);
            default:
                return Dimension.Unknown;
        }
    }

    private Dimension Fold(int node, int[] arguments, Func<Dimension, Dimension, Dimension> combine)
    {
        Dimension all = _dimensions[arguments[0]];
        for (int i = 1; i < arguments.Length; i++)
        {
            if (!Meet(node, arguments[i - 1], arguments[i]))
                return Dimension.Unknown;
            all = combine(all, _dimensions[arguments[i]]);
        }

        return all;
    }

    // False when the two must not meet; one report stands for a whole chain, since nothing is known of it from there on.
    private bool Meet(int node, int left, int right)
    {
        if (!DimensionArithmetic.AreUnlike(_dimensions[left], _dimensions[right]))
            return true;
        report?.Invoke(new(node, left, right, _dimensions[left], _dimensions[right]));
        return false;
    }
}
