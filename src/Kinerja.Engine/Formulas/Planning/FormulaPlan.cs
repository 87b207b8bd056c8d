using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Planning;

/// <summary>A formula as flat instructions over numbered variables. Immutable; one plan serves many threads.</summary>
internal sealed class FormulaPlan
{
    // A product of two 64-bit numbers takes 128; under a tighter budget only the evaluator that watches it may run.
    private const int SmallBits = 128;

    public FormulaPlan(BoundFormula bound, Instruction[] instructions, Rational[] constants, FunctionEntry[] functions, int stackSize, FormulaLimits limits)
    {
        Bound = bound;
        Instructions = instructions;
        Constants = constants;
        Functions = functions;
        StackSize = stackSize;
        Limits = limits;
        SmallConstants = limits.MaxBits >= SmallBits ? InSmall(constants) : null;
        Linear = LinearForm.Of(this);
    }

    public BoundFormula Bound { get; }

    public Instruction[] Instructions { get; }

    public Rational[] Constants { get; }

    public FunctionEntry[] Functions { get; }

    public int StackSize { get; }

    public FormulaLimits Limits { get; }

    /// <summary>The constants in 64 bits; null when one of them does not fit, or the budget is tighter than that.</summary>
    public SmallFraction[]? SmallConstants { get; }

    /// <summary>The formula as a sum of its variables; null when it is none.</summary>
    public LinearForm? Linear { get; }

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
