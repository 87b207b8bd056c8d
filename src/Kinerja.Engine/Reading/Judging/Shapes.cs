using Kinerja.Reading.Grammar;
using Kinerja.Reading.Naming;

namespace Kinerja.Reading.Judging;

/// <summary>Names the arithmetic form of a formula.</summary>
internal static class Shapes
{
    public static FormulaShape Of(ReadNode root) => root switch
    {
        PhraseNode => FormulaShape.Count,
        ConditionNode => FormulaShape.Conditional,
        BinaryNode { Operator: OperatorKind.Multiply, Right: NumberNode { Value: 100 } } scaled => OfScaled(scaled.Left),
        BinaryNode { Operator: OperatorKind.Multiply, Left: NumberNode { Value: 100 } } scaled => OfScaled(scaled.Right),
        BinaryNode { Operator: OperatorKind.Multiply, Left: BinaryNode { Operator: OperatorKind.Divide }, Right: NumberNode } => FormulaShape.Ratio,
        BinaryNode { Operator: OperatorKind.Divide } fraction => IsChange(fraction) ? FormulaShape.Growth : FormulaShape.Ratio,
        BinaryNode { Operator: OperatorKind.Subtract, Left: BinaryNode { Operator: OperatorKind.Multiply }, Right: NumberNode { Value: 100 } } => FormulaShape.Growth,
        BinaryNode { Operator: OperatorKind.Subtract } => FormulaShape.Difference,
        BinaryNode { Operator: OperatorKind.Add } sum => ReadTree.Nodes(sum).Any(node => node is BinaryNode { Operator: OperatorKind.Multiply }) ? FormulaShape.WeightedSum : FormulaShape.Sum,
        _ => FormulaShape.WeightedSum,
    };

    /// <summary>Whether anything divides.</summary>
    public static bool Divides(ReadNode root) => ReadTree.Nodes(root).Any(node => node is BinaryNode { Operator: OperatorKind.Divide });

    private static FormulaShape OfScaled(ReadNode inner) => inner switch
    {
        BinaryNode { Operator: OperatorKind.Divide } fraction => IsChange(fraction) ? FormulaShape.Growth : FormulaShape.Percentage,
        BinaryNode { Operator: OperatorKind.Subtract } => FormulaShape.Growth,
        _ => FormulaShape.WeightedSum,
    };

    // "(now - before) / before"; a difference over something else is a share.
    private static bool IsChange(BinaryNode fraction)
    {
        if (fraction is not { Left: BinaryNode { Operator: OperatorKind.Subtract } change, Right: PhraseNode whole })
            return false;
        string key = PhraseWords.Key(whole.Phrase);
        return new[] { change.Left, change.Right }.OfType<PhraseNode>().Any(part => PhraseWords.Key(part.Phrase) == key);
    }
}
