using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Functions;

/// <summary>Calls a host's function: nothing it throws gets out, and no number beyond the limits gets in.</summary>
internal static class HostFunctionCall
{
    public static FunctionEntry Entry(FormulaFunction function) =>
        new(function.Name, function.Aliases, function.MinArguments, function.MaxArguments, Body(function))
        {
            // In decimals an argument may have to be rounded.
            MayApproximate = function.IsApproximate || function.Body is not null,
        };

    private static FunctionBody Body(FormulaFunction function) => (arguments, limits) =>
    {
        // A host's function may throw anything; the evaluation still answers, and the reason is in the answer.
        try
        {
            return function.ExactBody is { } exact ? CallExact(function, exact, arguments, limits) : CallInDecimals(function, function.Body!, arguments);
        }
        catch (Exception e)
        {
            return FunctionOutcome.Failed(ReasonOf(e));
        }
    };

    private static FunctionOutcome CallExact(FormulaFunction function, ExactFunctionBody body, ReadOnlySpan<Rational> arguments, FormulaLimits limits)
    {
        Rational value = body(arguments);
        return value.Bits > limits.MaxBits
            ? FunctionOutcome.Failed(new($"nilainya memerlukan lebih dari {limits.MaxBits} bit.", $"its value takes more than {limits.MaxBits} bits."))
            : new(value) { IsApproximate = function.IsApproximate };
    }

    private static FunctionOutcome CallInDecimals(FormulaFunction function, FormulaFunctionBody body, ReadOnlySpan<Rational> arguments)
    {
        decimal[] values = new decimal[arguments.Length];
        bool isApproximate = function.IsApproximate;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].TryToDecimal(out values[i]))
                return FunctionOutcome.Failed(new($"argumen ke-{i + 1} tidak muat dalam bilangan desimal 28 angka.", $"argument {i + 1} does not fit a decimal number of 28 digits."));
            isApproximate |= Rational.FromDecimal(values[i]) != arguments[i];
        }

        return new(Rational.FromDecimal(body(values))) { IsApproximate = isApproximate };
    }

    // Even the sentence of an exception is the host's code.
    private static string ReasonOf(Exception thrown)
    {
        try
        {
            return thrown.Message is { Length: > 0 } message ? message : thrown.GetType().Name;
        }
        catch (Exception)
        {
            return thrown.GetType().Name;
        }
    }
}
