using Kinerja.Formulas;

namespace Kinerja.Cascades.Graphs;

/// <summary>
/// Which indicator's formula uses which indicator. A name that is a variable is the variable, whatever indicators are called.
/// </summary>
internal static class FormulaGraph
{
    public static Graph Of(CascadeContext context) => Graph.Build(
        context.Cascade.Indicators.Count,
        (place, targets) =>
        {
            // A name that was read from words is never an indicator.
            if (context.FormulaOf(place) is not { } facts || context.IsRead(place))
                return;
            foreach (FormulaReference reference in facts.References)
            {
                if (TryFindIndicator(context, place, reference, out int target))
                    targets.Add(target);
            }
        },
        context.Cancellation);

    /// <summary>Finds the indicator that a name in an indicator's formula means.</summary>
    /// <remarks>Asks for the indicator first: most names are variables, and looking for a code is cheaper.</remarks>
    public static bool TryFindIndicator(CascadeContext context, int place, FormulaReference reference, out int target) =>
        context.Index.TryFindIndicator(reference.Name, out target)
        && !context.Index.TryFindVariable(reference.Name, context.Cascade.Indicators[place].Owner, out _);
}
