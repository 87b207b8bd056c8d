using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Functions;

/// <summary>
/// The bodies of the functions whose values are irrational but for a few arguments. Where the value is a fraction it is exact;
/// elsewhere it is rounded to 30 significant digits and says that it is approximate.
/// </summary>
internal static class ApproximateFunctions
{
    // However generous a host's limits are: e to this power has twenty-eight thousand digits.
    private const int LargestPowerOfE = 65_536;

    private static readonly LocalizedText s_rootHint = new(
        "Akar hanya ada untuk nol dan bilangan positif.", "Only zero and positive numbers have a square root.");

    private static readonly LocalizedText s_logarithmHint = new(
        "Logaritma hanya ada untuk bilangan positif.", "Only positive numbers have a logarithm.");

    private static readonly LocalizedText s_powerHint = new(
        "Bilangan negatif hanya dapat dipangkatkan dengan bilangan bulat.", "A negative number can only be raised to a whole power.");

    public static FunctionOutcome Sqrt(ReadOnlySpan<Rational> arguments, FormulaLimits limits)
    {
        Rational value = arguments[0];
        if (value.Sign < 0)
            return FunctionOutcome.OutsideDomain(0, s_rootHint);
        return IntegerRoot.TryExact(value, 2, out Rational root) ? root : Approximate(Approximation.Sqrt(value));
    }

    public static FunctionOutcome Ln(ReadOnlySpan<Rational> arguments, FormulaLimits limits)
    {
        Rational value = arguments[0];
        if (value.Sign <= 0)
            return FunctionOutcome.OutsideDomain(0, s_logarithmHint);
        return value.Equals(Rational.One) ? Rational.Zero : Approximate(Approximation.Ln(value));
    }

    public static FunctionOutcome Log10(ReadOnlySpan<Rational> arguments, FormulaLimits limits)
    {
        Rational value = arguments[0];
        if (value.Sign <= 0)
            return FunctionOutcome.OutsideDomain(0, s_logarithmHint);
        if (value.Equals(Rational.One))
            return Rational.Zero;
        Rational logarithm = Approximation.Ln(value) / Approximation.Ln10;
        Rational whole = logarithm.Round(0);
        return Approximation.PowerOfTen((int)whole.Numerator).Equals(value) ? whole : Approximate(logarithm);
    }

    public static FunctionOutcome Exp(ReadOnlySpan<Rational> arguments, FormulaLimits limits) =>
        arguments[0].IsZero ? Rational.One : PowerOfE(arguments[0], limits);

    /// <summary>A power whose exponent is not whole.</summary>
    public static FunctionOutcome Pow(Rational value, Rational exponent, FormulaLimits limits)
    {
        if (value.Sign < 0)
            return FunctionOutcome.OutsideDomain(0, s_powerHint);
        if (value.IsZero)
            return exponent.Sign < 0 ? FunctionOutcome.ZeroDivisor(0) : Rational.Zero;
        // A fraction to the power p/q, in lowest terms, is a fraction only where it has a root of degree q.
        return IntegerRoot.TryExact(value, exponent.Denominator, out Rational root)
            ? ExactFunctions.WholePower(root, exponent.Numerator, limits)
            : PowerOfE(exponent * Approximation.Ln(value), limits);
    }

    private static FunctionOutcome PowerOfE(Rational power, FormulaLimits limits)
    {
        // e to the power y takes more than |y| bits, before the point or behind it: judged before anything is computed.
        Rational size = power.Abs();
        if (size.CompareTo(Rational.Of(limits.MaxBits)) > 0)
            return FunctionOutcome.TooLarge;
        if (size.CompareTo(Rational.Of(LargestPowerOfE)) > 0)
            return new(default, FormulaDiagnostics.OutOfRange);
        return Approximate(Approximation.Exp(power));
    }

    private static FunctionOutcome Approximate(Rational value) => new(Approximation.Rounded(value)) { IsApproximate = true };
}
