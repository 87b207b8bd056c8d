using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Planning;

namespace Kinerja.Formulas.Running.Columns;

/// <summary>Evaluates chunks of rows on lanes. Holds the lanes, so one belongs to one thread at a time.</summary>
internal sealed class ColumnEvaluator
{
    private readonly FormulaPlan _plan;
    private readonly int? _decimals;
    private readonly Lane[] _lanes;
    private readonly Lane _spare = new();
    private int _top;

    public ColumnEvaluator(FormulaPlan plan, int? decimals)
    {
        _plan = plan;
        _decimals = decimals;
        _lanes = new Lane[plan.StackSize];
        for (int i = 0; i < _lanes.Length; i++)
            _lanes[i] = new();
    }

    /// <summary>
    /// Evaluates up to <see cref="Lane.Rows"/> rows. States say which rows have a value, and which are still to be evaluated by
    /// themselves. False when the whole chunk is.
    /// </summary>
    public bool TryRun(ReadOnlySpan<FormulaColumn> columns, int from, Span<decimal> results, out ReadOnlySpan<byte> states)
    {
        _top = 0;
        int constant = 0;
        int rows = results.Length;
        states = default;
        BoundFormula bound = _plan.Bound;
        for (int node = 0; node < bound.Tree.Nodes.Length; node++)
        {
            switch (bound.Tree.Nodes[node].Kind)
            {
                case SyntaxKind.Number:
                    SmallFraction number = _plan.SmallConstants![constant++];
                    _lanes[_top++].SetConstant(number.Numerator, number.Denominator);
                    break;
                case SyntaxKind.Truth:
                    _lanes[_top++].SetConstant(Keywords.IsTrue(bound.Tree.TokenText(node)) ? 1 : 0, 1);
                    break;
                case SyntaxKind.Name:
                    Load(columns[bound.Slots[node]], from, rows);
                    break;
                default:
                    if (!TryOperate(node, rows))
                        return false;
                    break;
            }
        }

        Lane answer = _lanes[0];
        bool isWritten = _decimals is { } decimals && _plan.Bound.Type == FormulaType.Number
            ? ColumnStore.TryWrite(answer, decimals, results)
            : ColumnStore.TryWriteExact(answer, results);
        if (!isWritten)
            return false;
        states = answer.HasS ? answer.S.AsSpan(0, rows) : default;
        return true;
    }

    private void Load(FormulaColumn column, int from, int rows) => ColumnLoader.Load(
        _lanes[_top++],
        column.Values.Span.Slice(from, rows),
        column.Present.IsEmpty ? default : column.Present.Span.Slice(from, rows));

    private bool TryOperate(int node, int rows)
    {
        SyntaxNode syntax = _plan.Bound.Tree.Nodes[node];
        _top -= syntax.Children;
        Span<Lane> lanes = _lanes.AsSpan(_top++, syntax.Children);
        return syntax.Kind switch
        {
            SyntaxKind.Add => LaneArithmetic.TryAdd(lanes[0], lanes[1], isMinus: false, rows),
            SyntaxKind.Subtract => LaneArithmetic.TryAdd(lanes[0], lanes[1], isMinus: true, rows),
            SyntaxKind.Multiply => LaneArithmetic.TryMultiply(lanes[0], lanes[1], rows),
            SyntaxKind.Divide => LaneArithmetic.TryDivide(lanes[0], lanes[1], rows),
            SyntaxKind.Negate => lanes[0].TryScale(-1, rows),
            SyntaxKind.Not => TryNegateCondition(lanes[0], rows),
            SyntaxKind.And => LaneChoices.TryJoin(lanes[0], lanes[1], isOr: false, rows),
            SyntaxKind.Or => LaneChoices.TryJoin(lanes[0], lanes[1], isOr: true, rows),
            SyntaxKind.Choice => TryChoose(lanes, rows),
            SyntaxKind.Call => TryCall(_plan.Bound.Functions[node]!, node, lanes, rows),
            var comparison => LaneArithmetic.TryCompare(lanes[0], lanes[1], Operations.Of(comparison), rows),
        };
    }

    private static bool TryNegateCondition(Lane lane, int rows)
    {
        lane.Spread(rows);
        foreach (ref long condition in lane.N.AsSpan(0, rows))
            condition ^= 1;
        return true;
    }

    // The answer of a choice is born in the second lane and belongs into the first.
    private bool TryChoose(Span<Lane> lanes, int rows)
    {
        if (!LaneChoices.TryChoose(lanes[0], lanes[1], lanes[2], rows))
            return false;
        (lanes[0], lanes[1]) = (lanes[1], lanes[0]);
        return true;
    }

    private bool TryCall(FunctionEntry function, int node, Span<Lane> lanes, int rows)
    {
        switch (function.Form)
        {
            case FunctionForm.If:
                return TryChoose(lanes, rows);
            case FunctionForm.IfMissing:
                return LaneChoices.TryFallBack(_spare, lanes[0], lanes[1], rows);
            case FunctionForm.IsMissing:
                LaneChoices.TestMissing(lanes[0], rows);
                return true;
            case FunctionForm.Divide:
                return TryDivideOr(lanes, rows);
        }

        switch (function.Lanes)
        {
            case LaneFunction.Abs:
                return TryAbs(lanes[0], rows);
            case LaneFunction.Round:
                return TryRound(node, lanes, rows);
            case LaneFunction.Percent:
                return LaneArithmetic.TryDivide(lanes[0], lanes[1], rows) && TryMultiply(lanes[0], 100, 1, rows);
            case LaneFunction.Min or LaneFunction.Max:
                return TryExtreme(lanes, function.Lanes == LaneFunction.Max, rows);
            default:
                for (int i = 1; i < lanes.Length; i++)
                {
                    if (!LaneArithmetic.TryAdd(lanes[0], lanes[i], isMinus: false, rows))
                        return false;
                }

                return function.Lanes == LaneFunction.Sum || TryMultiply(lanes[0], 1, lanes.Length, rows);
        }
    }

    private bool TryMultiply(Lane lane, long numerator, long denominator, int rows)
    {
        _spare.SetConstant(numerator, denominator);
        return LaneArithmetic.TryMultiply(lane, _spare, rows);
    }

    private static bool TryAbs(Lane lane, int rows)
    {
        lane.Spread(rows);
        foreach (ref long number in lane.N.AsSpan(0, rows))
            number = Math.Abs(number);
        lane.MayBeNegative = false;
        return true;
    }

    private bool TryRound(int node, Span<Lane> lanes, int rows)
    {
        // The last argument is a single digit and stands right before its call.
        int decimals = lanes.Length == 1 ? 0 : _plan.Bound.Tree.TokenText(node - 1)[0] - '0';
        return ColumnStore.TryRound(lanes[0], decimals, rows);
    }

    private bool TryExtreme(Span<Lane> lanes, bool isMax, int rows)
    {
        for (int i = 1; i < lanes.Length; i++)
        {
            if (!LaneArithmetic.TryAlign(lanes[0], lanes[i], rows))
                return false;
            lanes[0].TakeStates(lanes[i], rows);
            lanes[0].Spread(rows);
            lanes[i].Spread(rows);
            Span<long> best = lanes[0].N.AsSpan(0, rows);
            ReadOnlySpan<long> others = lanes[i].N.AsSpan(0, rows);
            for (int row = 0; row < best.Length; row++)
                best[row] = isMax ? Math.Max(best[row], others[row]) : Math.Min(best[row], others[row]);
            lanes[0].MaxN = Math.Max(lanes[0].MaxN, lanes[i].MaxN);
            lanes[0].MayBeNegative |= lanes[i].MayBeNegative;
        }

        return true;
    }

    // Divide(a, b, c): where b is zero, c; the condition is b itself, with the states of a and b.
    private bool TryDivideOr(Span<Lane> lanes, int rows)
    {
        (Lane a, Lane b, Lane c) = (lanes[0], lanes[1], lanes[2]);
        b.Spread(rows);
        b.N.AsSpan(0, rows).CopyTo(_spare.N);
        _spare.SetNumbers(1, 1, mayBeNegative: false);
        _spare.HasS = false;
        if (a.HasS || b.HasS)
        {
            Span<byte> states = _spare.States(rows);
            for (int i = 0; i < states.Length; i++)
                states[i] = Math.Max(a.HasS ? a.S[i] : Lane.HasValue, b.HasS ? b.S[i] : Lane.HasValue);
        }

        return LaneArithmetic.TryDivide(a, b, rows) && LaneChoices.TryChoose(_spare, a, c, rows);
    }
}
