using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Cascades;

/// <summary>What compiling an indicator's formula came to.</summary>
/// <param name="Facts">What is known of the formula; null when it does not compile.</param>
/// <param name="Diagnostics">What the compiler found, located inside the formula only.</param>
internal readonly record struct CompiledFacts(FormulaFacts? Facts, ValueList<Diagnostic> Diagnostics);
