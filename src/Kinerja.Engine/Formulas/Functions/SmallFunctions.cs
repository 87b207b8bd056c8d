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
}
