using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Running;
using Kinerja.Formulas.Running.Columns;

namespace Kinerja.Formulas.Planning;

/// <summary>
/// A formula that only adds up its variables, each times a whole number, and divides once by a whole number: differences, totals,
/// means, weighted scores. <c>([u1] + [u2]) / 9 * 25</c> is (25 u1 + 25 u2 + 0) / 9. Such a formula cannot fail.
/// </summary>
/// <param name="Factors">What each variable is multiplied by.</param>
/// <param name="Constant">What is added.</param>
/// <param name="Divisor">What the sum is divided by. Positive.</param>
/// <param name="Weight">All factors and the constant added up without signs, or the divisor where that is larger.</param>
internal sealed record LinearForm(long[] Factors, long Constant, long Divisor, ulong Weight)
{
    /// <summary>With more variables the search below would cost more than it saves.</summary>
    private const int MostVariables = 16;

    /// <summary>
    /// No step of a linear formula has more bits: 17 factors of two 63-bit numbers, brought over one denominator, take some 1,300.
    /// Under a tighter budget only the evaluator that watches it may run.
    /// </summary>
    private const int MostBits = 2_048;

    /// <summary>The form of a plan; null when it is not linear, or its numbers do not fit in 64 bits.</summary>
    public static LinearForm? Of(FormulaPlan plan)
    {
        int variables = plan.Bound.Variables.Count;
        if (plan.SmallConstants is null || plan.Limits.MaxBits < MostBits || variables is 0 or > MostVariables)
            return null;
        // Each entry holds the factors of all variables and, behind them, the constant.
        var stack = new Stack<SmallFraction[]>();
        foreach (Instruction instruction in plan.Instructions)
        {
            bool isLinear = instruction.Operation switch
            {
                Operation.Number => Push(stack, variables, variables, plan.SmallConstants[instruction.A]),
                Operation.Load => Push(stack, variables, instruction.A, SmallFraction.One),
                Operation.Negate => TryScale(stack.Peek(), SmallFraction.Negated(SmallFraction.One)),
                Operation.Add => TryAdd(stack, count: 2),
                Operation.Subtract => TryScale(stack.Peek(), SmallFraction.Negated(SmallFraction.One)) && TryAdd(stack, count: 2),
                Operation.Multiply => TryMultiply(stack),
                Operation.Divide => TryDivide(stack),
                Operation.Call => TryCall(stack, plan.Functions[instruction.A].Lanes, instruction.B),
                _ => false,
            };
            if (!isLinear)
                return null;
        }

        return Whole(stack.Pop());
    }

    private static bool Push(Stack<SmallFraction[]> stack, int variables, int place, SmallFraction value)
    {
        var factors = new SmallFraction[variables + 1];
        Array.Fill(factors, SmallFraction.Zero);
        factors[place] = value;
        stack.Push(factors);
        return true;
    }

    private static bool TryAdd(Stack<SmallFraction[]> stack, int count)
    {
        for (; count > 1; count--)
        {
            SmallFraction[] right = stack.Pop();
            SmallFraction[] left = stack.Peek();
            for (int i = 0; i < left.Length; i++)
            {
                if (!SmallFraction.TryAdd(left[i], right[i], out left[i]))
                    return false;
            }
        }

        return true;
    }

    private static bool TryMultiply(Stack<SmallFraction[]> stack)
    {
        SmallFraction[] right = stack.Pop();
        SmallFraction[] left = stack.Pop();
        SmallFraction[] kept = IsConstant(right) ? left : right;
        stack.Push(kept);
        return (IsConstant(right) && TryScale(kept, right[^1])) || (IsConstant(left) && !IsConstant(right) && TryScale(kept, left[^1]));
    }

    private static bool TryDivide(Stack<SmallFraction[]> stack)
    {
        SmallFraction[] right = stack.Pop();
        return IsConstant(right) && !right[^1].IsZero
            && SmallFraction.TryDivide(SmallFraction.One, right[^1], out SmallFraction factor) && TryScale(stack.Peek(), factor);
    }

    private static bool TryCall(Stack<SmallFraction[]> stack, LaneFunction function, int count) => function switch
    {
        LaneFunction.Sum => TryAdd(stack, count),
        LaneFunction.Average => TryAdd(stack, count) && TryScale(stack.Peek(), new(1, count)),
        _ => false,
    };

    private static bool IsConstant(SmallFraction[] factors)
    {
        for (int i = 0; i < factors.Length - 1; i++)
        {
            if (!factors[i].IsZero)
                return false;
        }

        return true;
    }

    private static bool TryScale(SmallFraction[] factors, SmallFraction by)
    {
        foreach (ref SmallFraction factor in factors.AsSpan())
        {
            if (!SmallFraction.TryMultiply(factor, by, out factor))
                return false;
        }

        return true;
    }

    private static LinearForm? Whole(SmallFraction[] factors)
    {
        long divisor = 1;
        for (int i = 0; i < factors.Length; i++)
        {
            long shared = Lane.CommonDivisor(factors[i].Numerator, factors[i].Denominator);
            factors[i] = new(factors[i].Numerator / shared, factors[i].Denominator / shared);
            long known = Lane.CommonDivisor(divisor, factors[i].Denominator);
            if (!SmallFraction.TryTimes(divisor, factors[i].Denominator / known, out divisor))
                return null;
        }

        long[] whole = new long[factors.Length];
        UInt128 weight = 0;
        for (int i = 0; i < whole.Length; i++)
        {
            if (!SmallFraction.TryTimes(factors[i].Numerator, divisor / factors[i].Denominator, out whole[i]))
                return null;
            weight += (ulong)Math.Abs(whole[i]);
        }

        weight = UInt128.Max(weight, (ulong)divisor);
        return weight <= long.MaxValue ? new(whole[..^1], whole[^1], divisor, (ulong)weight) : null;
    }
}
