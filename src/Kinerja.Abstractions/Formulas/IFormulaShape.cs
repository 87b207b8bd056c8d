namespace Kinerja.Formulas;

/// <summary>What formulas have in common that differ in their names only. Gives the facts of one of them that few ask for.</summary>
/// <remarks>Immutable; safe to call from any thread.</remarks>
internal interface IFormulaShape
{
    FormulaType Type { get; }

    bool HasDivision { get; }

    bool MayBeApproximate { get; }

    string CanonicalOf(FormulaFacts facts);

    FormulaTree TreeOf(FormulaFacts facts);

    ValueList<FormulaReference> FunctionsOf(FormulaFacts facts);
}
