using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Functions;

/// <summary>The body of a function over 64-bit fractions: the same answer as its <see cref="FunctionBody"/>, or none.</summary>
internal delegate bool SmallFunctionBody(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result);

/// <summary>The functions that indicator formulas use most, in 64-bit fractions. What is not plain is left to the exact bodies.</summary>
internal static class SmallFunctions
{
    private static readonly SmallFraction s_hundred = new(100, 1);

    public static bool Round(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result)
    {
        result = default;
        return arguments.Length == 1
            ? arguments[0].TryRound(0, out result)
            : arguments[1] is { Denominator: 1, Numerator: >= 0 and <= 18 } decimals && arguments[0].TryRound((int)decimals.Numerator, out result);
    }

    public static bool Abs(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result)
    {
        result = new(Math.Abs(arguments[0].Numerator), arguments[0].Denominator);
        return true;
    }

    public static bool Min(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result)
    {
        result = arguments[0];
        foreach (SmallFraction argument in arguments[1..])
            result = argument.CompareTo(result) < 0 ? argument : result;
        return true;
    }

    public static bool Max(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result)
    {
        result = arguments[0];
        foreach (SmallFraction argument in arguments[1..])
            result = argument.CompareTo(result) > 0 ? argument : result;
        return true;
    }

    public static bool Sum(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result)
    {
        result = arguments[0];
        foreach (SmallFraction argument in arguments[1..])
        {
            if (!SmallFraction.TryAdd(result, argument, out result))
                return false;
        }

        return true;
    }

    public static bool Average(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result) =>
        Sum(arguments, out result) && SmallFraction.TryDivide(result, new(arguments.Length, 1), out result);

    public static bool Percent(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result)
    {
        result = default;
        return !arguments[1].IsZero && SmallFraction.TryDivide(arguments[0], arguments[1], out result) && SmallFraction.TryMultiply(result, s_hundred, out result);
    }

    public static bool Growth(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result) =>
        SmallFraction.TryAdd(arguments[0], SmallFraction.Negated(arguments[1]), out result) && Percent([result, arguments[1]], out result);

    public static bool WeightedAverage(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result)
    {
        (result, SmallFraction weights) = (new(0, 1), new(0, 1));
        for (int i = 0; i < arguments.Length; i += 2)
        {
            if (!SmallFraction.TryMultiply(arguments[i], arguments[i + 1], out SmallFraction weighted)
                || !SmallFraction.TryAdd(result, weighted, out result)
                || !SmallFraction.TryAdd(weights, arguments[i + 1], out weights))
                return false;
        }

        return !weights.IsZero && SmallFraction.TryDivide(result, weights, out result);
    }

    public static bool Clamp(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result)
    {
        (SmallFraction low, SmallFraction high) = (arguments[1], arguments[2]);
        result = arguments[0].CompareTo(low) < 0 ? low : arguments[0].CompareTo(high) > 0 ? high : arguments[0];
        return low.CompareTo(high) <= 0;
    }

    public static bool Sign(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result)
    {
        result = new(Math.Sign(arguments[0].Numerator), 1);
        return true;
    }

    public static bool Truncate(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result)
    {
        result = new(arguments[0].Numerator / arguments[0].Denominator, 1);
        return true;
    }

    public static bool Floor(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result)
    {
        (long whole, long rest) = Math.DivRem(arguments[0].Numerator, arguments[0].Denominator);
        result = new(rest < 0 ? whole - 1 : whole, 1);
        return true;
    }

    public static bool Ceiling(ReadOnlySpan<SmallFraction> arguments, out SmallFraction result)
    {
        (long whole, long rest) = Math.DivRem(arguments[0].Numerator, arguments[0].Denominator);
        result = new(rest > 0 ? whole + 1 : whole, 1);
        return true;
    }

    /// <summary>What is left of a after taking b out as often as it fits, with the sign of a.</summary>
    public static bool TryRemainder(SmallFraction a, SmallFraction b, out SmallFraction result)
    {
        result = default;
        return !b.IsZero
            && SmallFraction.TryDivide(a, b, out SmallFraction quotient)
            && Truncate([quotient], out SmallFraction times)
            && SmallFraction.TryMultiply(b, times, out SmallFraction taken)
            && SmallFraction.TryAdd(a, SmallFraction.Negated(taken), out result);
    }
}
