using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3024: a range of years that ends before it begins, in the document, a baseline or a target.</summary>
/// <remarks>Basis: arithmetic.</remarks>
internal sealed class BackwardsPeriodRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_backwards = new(
        "KIN3024",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Periode terbalik", "Backwards period"),
        new(
            "Periode {period} berakhir sebelum dimulai.",
            "The period {period} ends before it begins."),
        new("Perbaiki tahun awal atau tahun akhirnya.", "Correct its first or its last year."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_backwards];

    public void Check(CascadeContext context, int first, int end)
    {
        if (first == 0 && context.Cascade.Period is { IsBackwards: true } period)
            Report(context, context.AtDocument("period"), period);
        foreach (int i in CheckFacts.Of(context).Traits.With(Trait.BackwardsPeriod, first, end))
        {
            Indicator indicator = context.Cascade.Indicators[i];
            if (indicator.Baseline?.Period is { IsBackwards: true } before)
                Report(context, context.AtIndicator(i, "baseline/period"), before);
            for (int k = 0; k < indicator.Targets.Count; k++)
            {
                if (indicator.Targets[k].Period is { IsBackwards: true } target)
                    Report(context, context.AtIndicator(i, $"targets/{k}/period"), target);
            }
        }
    }

    private static void Report(CascadeContext context, DiagnosticLocation at, Period period) =>
        context.Report(new Diagnostic(s_backwards, at, ("period", period.ToString()))
        {
            Fixes = [Fix.Rewrite(FixKind.Suggested, at.Pointer!, period.ToString(), Period.OfYears(period.LastYear, period.FirstYear).ToString())],
        });
}
