using System.Numerics;

namespace Kinerja.Formulas.Functions;

/// <summary>The bodies of the exact functions.</summary>
internal static class ExactFunctions
{
    private static readonly Rational s_hundred = Rational.Of(100);

    public static FunctionOutcome Round(ReadOnlySpan<Rational> arguments, FormulaLimits limits)
    {
        if (arguments.Length == 1)
            return arguments[0].Round(0);
        Rational decimals = arguments[1];
        if (!decimals.IsWhole || BigInteger.Abs(decimals.Numerator) > 28)
            return FunctionOutcome.OutsideDomain(1, new("Jumlah desimal adalah bilangan bulat dari -28 sampai 28.", "The number of decimals is a whole number from -28 to 28."));
        return arguments[0].Round((int)decimals.Numerator);
    }

    public static FunctionOutcome Min(ReadOnlySpan<Rational> arguments, FormulaLimits limits)
    {
        Rational least = arguments[0];
        foreach (Rational argument in arguments[1..])
            least = argument.CompareTo(least) < 0 ? argument : least;
        return least;
    }

    public static FunctionOutcome Max(ReadOnlySpan<Rational> arguments, FormulaLimits limits)
    {
        Rational most = arguments[0];
        foreach (Rational argument in arguments[1..])
            most = argument.CompareTo(most) > 0 ? argument : most;
        return most;
    }

    public static FunctionOutcome Sum(ReadOnlySpan<Rational> arguments, FormulaLimits limits)
    {
        Rational total = Rational.Zero;
        foreach (Rational argument in arguments)
        {
            total += argument;
            // Each term can bring a new denominator, so the sum is watched as it grows.
            if (total.Bits > limits.MaxBits)
                return FunctionOutcome.TooLarge;
        }

        return total;
    }

    public static FunctionOutcome Average(ReadOnlySpan<Rational> arguments, FormulaLimits limits)
    {
        FunctionOutcome total = Sum(arguments, limits);
        return total.Problem is null ? total.Value / Rational.Of(arguments.Length) : total;
    }

    public static FunctionOutcome WeightedAverage(ReadOnlySpan<Rational> arguments, FormulaLimits limits)
    {
        Rational total = Rational.Zero;
        Rational weights = Rational.Zero;
        for (int i = 0; i < arguments.Length; i += 2)
        {
            total += arguments[i] * arguments[i + 1];
            weights += arguments[i + 1];
            if (total.Bits > limits.MaxBits || weights.Bits > limits.MaxBits)
                return FunctionOutcome.TooLarge;
        }

        return weights.IsZero ? FunctionOutcome.ZeroDivisor(1) : total / weights;
    }

    public static FunctionOutcome Percent(ReadOnlySpan<Rational> arguments, FormulaLimits limits) =>
        arguments[1].IsZero ? FunctionOutcome.ZeroDivisor(1) : arguments[0] / arguments[1] * s_hundred;

    public static FunctionOutcome Growth(ReadOnlySpan<Rational> arguments, FormulaLimits limits) =>
        arguments[1].IsZero ? FunctionOutcome.ZeroDivisor(1) : (arguments[0] - arguments[1]) / arguments[1] * s_hundred;

    public static FunctionOutcome Clamp(ReadOnlySpan<Rational> arguments, FormulaLimits limits)
    {
        if (arguments[1].CompareTo(arguments[2]) > 0)
            return FunctionOutcome.OutsideDomain(1, new("Batas bawah melebihi batas atas.", "The lower bound exceeds the upper one."));
        return Max([Min([arguments[0], arguments[2]], limits).Value, arguments[1]], limits);
    }

    public static FunctionOutcome Pow(ReadOnlySpan<Rational> arguments, FormulaLimits limits)
    {
        (Rational value, Rational exponent) = (arguments[0], arguments[1]);
        if (exponent.Abs().CompareTo(Rational.Of(limits.MaxExponent)) > 0)
            return FunctionOutcome.OutsideDomain(1, new($"Pangkat paling besar {limits.MaxExponent}.", $"The exponent is at most {limits.MaxExponent}."));
        return exponent.IsWhole ? WholePower(value, exponent.Numerator, limits) : ApproximateFunctions.Pow(value, exponent, limits);
    }

    /// <summary>A power whose exponent is whole.</summary>
    public static FunctionOutcome WholePower(Rational value, BigInteger exponent, FormulaLimits limits)
    {
        if (exponent.Sign < 0 && value.IsZero)
            return FunctionOutcome.ZeroDivisor(0);
        // A number of n bits to the power k has at least (n - 1) * k bits: judged before anything is multiplied.
        if ((value.Bits - 1) * BigInteger.Abs(exponent) > limits.MaxBits)
            return FunctionOutcome.TooLarge;
        if (value.Bits == 1)
            return value.Sign < 0 && exponent.IsEven || exponent.IsZero ? Rational.One : value;
        int times = (int)BigInteger.Abs(exponent);
        BigInteger numerator = BigInteger.Pow(value.Numerator, times);
        BigInteger denominator = BigInteger.Pow(value.Denominator, times);
        return exponent.Sign < 0 ? Rational.Of(denominator, numerator) : Rational.Of(numerator, denominator);
    }
}
