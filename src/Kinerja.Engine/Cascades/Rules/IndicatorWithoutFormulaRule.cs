using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3016: an indicator whose document does not say how its value comes about.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: the manual of an indicator states its formula (pages 37 and 38, format A.1.3).
/// </remarks>
internal sealed class IndicatorWithoutFormulaRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_missing = new(
        "KIN3016",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Indikator tanpa formula", "Indicator without a formula"),
        new("Indikator {code} tidak mempunyai formula.", "Indicator {code} has no formula."),
        new(
            "Tuliskan formulanya, atau dari mana nilainya berasal.",
            "Write down its formula, or where its value comes from."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_missing];

    public void Check(CascadeContext context, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (context.FormulaOf(i) is not null)
                continue;
            Formula? formula = context.Cascade.Indicators[i].Formula;
            if (formula is null || (string.IsNullOrWhiteSpace(formula.Text) && string.IsNullOrWhiteSpace(formula.Expression)))
                context.Report(s_missing, context.AtIndicator(i), ("code", context.Cascade.Indicators[i].Code));
        }
    }
}
