using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Functions;

/// <summary>What a function's body came to: a value, or a problem with one of its arguments.</summary>
internal readonly record struct FunctionOutcome(Rational Value, DiagnosticDescriptor? Problem = null, int Argument = 0, LocalizedText Hint = default)
{
    public bool IsApproximate { get; init; }

    public static implicit operator FunctionOutcome(Rational value) => new(value);

    public static FunctionOutcome ZeroDivisor(int argument) => new(default, FormulaDiagnostics.DivisionByZero, argument);

    public static FunctionOutcome OutsideDomain(int argument, LocalizedText hint) => new(default, FormulaDiagnostics.Domain, argument, hint);

    public static FunctionOutcome TooLarge { get; } = new(default, FormulaDiagnostics.Budget);

    public static FunctionOutcome Failed(LocalizedText reason) => new(default, FormulaDiagnostics.FunctionFailed, 0, reason);
}

/// <summary>The body of an eager function. There are as many arguments as the function's entry allows.</summary>
internal delegate FunctionOutcome FunctionBody(ReadOnlySpan<Rational> arguments, FormulaLimits limits);
