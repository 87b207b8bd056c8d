namespace Kinerja.Reading.Grammar;

/// <summary>
/// Gives percent signs their value: <c>25 % x IPK</c> weighs by a quarter, <c>x 100 %</c> is the usual factor 100, and in
/// <c>100 % - X</c> the hundred stands among percentages.
/// </summary>
internal static class PercentWeights
{
    public static ReadNode Resolve(ReadNode node) => node switch
    {
        BinaryNode binary => ResolveChain(binary),
        ConditionNode condition => condition with { Then = Resolve(condition.Then), Else = Resolve(condition.Else) },
        _ => node,
    };

    private static ReadNode ResolveChain(BinaryNode root)
    {
        // From the innermost operand outwards, so that long chains need no deep recursion.
        var chain = new Stack<BinaryNode>();
        ReadNode left = root;
        while (left is BinaryNode binary)
        {
            chain.Push(binary);
            left = binary.Left;
        }

        left = chain.Count > 0 ? left : Resolve(left);
        while (chain.TryPop(out BinaryNode? step))
        {
            bool weighs = step.Operator is OperatorKind.Multiply or OperatorKind.Divide;
            left = step with { Left = weighs ? Weight(left) : left, Right = weighs ? Weight(Resolve(step.Right)) : Resolve(step.Right) };
        }

        return left;
    }

    private static ReadNode Weight(ReadNode node) =>
        node is NumberNode { IsPercent: true, Value: not 100 } number ? number with { Value = number.Value / 100, IsPercent = false } : node;
}
