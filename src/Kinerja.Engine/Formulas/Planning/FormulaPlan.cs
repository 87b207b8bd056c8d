using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Planning;

/// <summary>A formula as flat instructions over numbered variables. Immutable; one plan serves many threads.</summary>
internal sealed record FormulaPlan(BoundFormula Bound, Instruction[] Instructions, Rational[] Constants, FunctionEntry[] Functions, int StackSize, FormulaLimits Limits)
{
    // A product of two 64-bit numbers takes 128; under a tighter budget only the evaluator that watches it may run.
    private const int SmallBits = 128;

    /// <summary>The constants in 64 bits; null when one of them does not fit, or the budget is tighter than that.</summary>
    public SmallFraction[]? SmallConstants { get; } = Limits.MaxBits >= SmallBits ? InSmall(Constants) : null;

    private static SmallFraction[]? InSmall(Rational[] constants)
    {
        var small = new SmallFraction[constants.Length];
        for (int i = 0; i < small.Length; i++)
        {
            if (!SmallFraction.TryFrom(constants[i], out small[i]))
                return null;
        }

        return small;
    }
}
