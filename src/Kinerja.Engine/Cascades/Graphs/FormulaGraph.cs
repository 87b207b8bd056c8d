using Kinerja.Cascades.Facts;
using Kinerja.Formulas;

namespace Kinerja.Cascades.Graphs;

/// <summary>
/// Which indicator's formula uses which indicator. A name that is a variable is the variable, whatever indicators are called.
/// </summary>
internal static class FormulaGraph
{
    public static Graph Of(CascadeContext context) => CheckFacts.Of(context).FormulaUse;

    /// <summary>Finds the indicator that a name in an indicator's formula means.</summary>
    /// <remarks>Asks for the indicator first: most names are variables, and looking for a code is cheaper.</remarks>
    public static bool TryFindIndicator(CascadeContext context, int place, FormulaReference reference, out int target) =>
        context.Index.TryFindIndicator(reference.Name, out target)
        && !context.Index.TryFindVariable(reference.Name, context.Cascade.Indicators[place].Owner, out _);
}
