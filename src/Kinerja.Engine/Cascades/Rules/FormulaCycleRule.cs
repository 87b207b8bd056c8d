using Kinerja.Cascades.Graphs;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3008: an indicator whose formula needs its own value, directly or through other indicators.</summary>
/// <remarks>
/// Basis: arithmetic; such a value can never be computed. A name that is a variable is not a use of an indicator. One finding for
/// each set of formulas that need one another, with the shortest way round through the first of them.
/// </remarks>
internal sealed class FormulaCycleRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_cycle = new(
        "KIN3008",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Error,
        new("Formula saling membutuhkan", "Circle of formulas"),
        new(
            $"Formula indikator-indikator ini saling membutuhkan: {CycleReport.Way}",
            $"The formulas of these indicators need one another: {CycleReport.Way}"),
        new(
            "Ganti salah satu rujukan dalam lingkaran itu dengan variabel yang dihitung tersendiri.",
            "Replace one reference in the circle with a variable that is counted on its own."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_cycle];

    public void Check(CascadeContext context)
    {
        foreach (Cycle cycle in Cycles.In(FormulaGraph.Of(context)))
            CycleReport.Of(context, s_cycle, cycle, (from, to) => context.AtExpression(from, UseOf(context, from, to)));
    }

    private static TextSpan UseOf(CascadeContext context, int from, int to)
    {
        foreach (FormulaReference reference in context.FormulaOf(from)!.References)
        {
            if (FormulaGraph.TryFindIndicator(context, from, reference, out int target) && target == to)
                return reference.Span;
        }

        throw new InvalidOperationException($"The formula at {from} does not use the indicator at {to}; the edge was taken from another graph.");
    }
}
