using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Planning;

/// <summary>A formula as flat instructions over numbered variables. Immutable; one plan serves many threads.</summary>
internal sealed record FormulaPlan(BoundFormula Bound, Instruction[] Instructions, Rational[] Constants, FunctionEntry[] Functions, int StackSize, FormulaLimits Limits);
