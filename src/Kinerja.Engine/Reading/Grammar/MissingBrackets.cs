using Kinerja.Diagnostics;

namespace Kinerja.Reading.Grammar;

/// <summary>
/// Officials write <i>A - B / B x 100 %</i> and mean <i>(A - B) / B x 100 %</i>: taken by the letter it would add a count and a
/// percentage. Where the letter makes no sense the brackets are assumed, and the letter is kept as the other reading.
/// </summary>
internal static class MissingBrackets
{
    /// <summary>The formula with the brackets it must have meant; the same formula when it needs none.</summary>
    public static ReadNode Add(ReadNode root)
    {
        if (root is not BinaryNode { Operator: OperatorKind.Add or OperatorKind.Subtract, IsGrouped: false } sum)
            return root;
        if (IsCounts(sum.Left) && Scale(sum.Right) is { } scaled)
            return WithNumerator(scaled.Factor, new BinaryNode(sum.Operator, sum.Left, scaled.Fraction.Left, true), scaled.Fraction);
        // "A + B / C + D x 100 %": both parts are sums.
        if (sum is { Operator: OperatorKind.Add, Left: BinaryNode { Operator: OperatorKind.Add, IsGrouped: false, Right: BinaryNode { Operator: OperatorKind.Divide, IsGrouped: false, Left: PhraseNode } middle } above, Right: BinaryNode { Operator: OperatorKind.Multiply, IsGrouped: false, Left: PhraseNode below, Right: NumberNode hundred } }
            && Factors.IsUsual(hundred.Value) && IsCounts(above.Left))
        {
            var numerator = new BinaryNode(OperatorKind.Add, above.Left, middle.Left, true);
            return new BinaryNode(OperatorKind.Multiply, new BinaryNode(OperatorKind.Divide, numerator, new BinaryNode(OperatorKind.Add, middle.Right, below, true)), hundred);
        }

        // "A / B - 1 x 100 %": the one is subtracted from the ratio.
        if (sum is { Operator: OperatorKind.Subtract, Left: BinaryNode { Operator: OperatorKind.Divide } ratio, Right: BinaryNode { Operator: OperatorKind.Multiply, Left: NumberNode { Value: 1 } one } product }
            && product.Right is NumberNode { Value: 100 })
            return new BinaryNode(OperatorKind.Multiply, new BinaryNode(OperatorKind.Subtract, ratio, one, true), product.Right);
        // "A / B + C x 100 %": a share and a count cannot be added either.
        if (sum is { Left: BinaryNode { Operator: OperatorKind.Divide, IsGrouped: false } open, Right: BinaryNode { Operator: OperatorKind.Multiply, IsGrouped: false, Left: PhraseNode last, Right: NumberNode { Value: 100 } factor } })
            return new BinaryNode(OperatorKind.Multiply, new BinaryNode(OperatorKind.Divide, open.Left, new BinaryNode(sum.Operator, open.Right, last, true)), factor);
        return root;
    }

    private static bool IsCounts(ReadNode node) => node switch
    {
        PhraseNode => true,
        BinaryNode { Operator: OperatorKind.Add or OperatorKind.Subtract, IsGrouped: false } sum => IsCounts(sum.Left) && sum.Right is PhraseNode,
        _ => false,
    };

    // "B / C" or "B / C x 100", the factor being a plain number.
    private static (BinaryNode Fraction, NumberNode? Factor)? Scale(ReadNode node) => node switch
    {
        BinaryNode { Operator: OperatorKind.Divide, IsGrouped: false, Left: PhraseNode } fraction => (fraction, null),
        BinaryNode { Operator: OperatorKind.Multiply, IsGrouped: false, Left: BinaryNode { Operator: OperatorKind.Divide, IsGrouped: false, Left: PhraseNode } fraction, Right: NumberNode factor } => (fraction, factor),
        _ => null,
    };

    private static BinaryNode WithNumerator(NumberNode? factor, ReadNode numerator, BinaryNode fraction)
    {
        var whole = new BinaryNode(OperatorKind.Divide, numerator, fraction.Right);
        return factor is null ? whole : new BinaryNode(OperatorKind.Multiply, whole, factor);
    }
}
