using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Functions;

/// <summary>Calls a host's function: exact fractions become decimals on the way in, and nothing it throws gets out.</summary>
internal static class HostFunctionCall
{
    public static FunctionBody Body(FormulaFunction function) => (arguments, _) => Call(function, arguments);

    private static FunctionOutcome Call(FormulaFunction function, ReadOnlySpan<Rational> arguments)
    {
        decimal[] values = new decimal[arguments.Length];
        bool isApproximate = function.IsApproximate;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].TryToDecimal(out values[i]))
                return new(default, FormulaDiagnostics.OutOfRange, i);
            isApproximate |= !Rational.FromDecimal(values[i]).Equals(arguments[i]);
        }

        try
        {
            return new(Rational.FromDecimal(function.Body(values))) { IsApproximate = isApproximate };
        }
        // A host's function may throw anything; the evaluation still answers, and the reason is in the answer.
        catch (Exception e)
        {
            return FunctionOutcome.Failed(ReasonOf(e));
        }
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
