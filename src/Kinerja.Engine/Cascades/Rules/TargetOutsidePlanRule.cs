using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3041: targets for years that the plan is not for.</summary>
/// <remarks>
/// Basis: logic. A plan of several years holds all its targets; a plan of one year may show the years around it, but has a target for its
/// own. A target without a period is for the plan's.
/// </remarks>
internal sealed class TargetOutsidePlanRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_outside = Kind(new(
        "Target ini untuk {period}, di luar periode dokumen {plan}.",
        "This target is for {period}, outside the plan's period {plan}."));

    private static readonly DiagnosticDescriptor s_none = Kind(new(
        "Tidak satu pun target {code} untuk periode dokumen {plan}.",
        "None of the targets of {code} is for the plan's period {plan}."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_outside];

    public void Check(CascadeContext context, int first, int end)
    {
        if (context.Cascade.Period is not { IsBackwards: false } plan)
            return;
        foreach (int i in CheckFacts.Of(context).Traits.With(Trait.TargetElsewhere, first, end))
        {
            Indicator indicator = context.Cascade.Indicators[i];
            int inside = 0;
            for (int k = 0; k < indicator.Targets.Count; k++)
            {
                bool isInside = indicator.Targets[k].Period is not { IsBackwards: false } period
                    || (period.FirstYear <= plan.LastYear && period.LastYear >= plan.FirstYear);
                inside += isInside ? 1 : 0;
                if (!isInside && plan.Kind == PeriodKind.Years)
                    Report(context, i, k, plan);
            }

            if (inside == 0 && indicator.Targets.Count > 0 && plan.Kind != PeriodKind.Years)
                context.Report(s_none, context.AtIndicator(i, "targets"), ("code", indicator.Code), ("plan", plan.ToString()));
        }
    }

    private static void Report(CascadeContext context, int place, int target, Period plan) => context.Report(
        s_outside,
        context.AtIndicator(place, $"targets/{target}/period"),
        ("period", context.Cascade.Indicators[place].Targets[target].Period!.ToString()),
        ("plan", plan.ToString()));

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3041",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Target di luar periode dokumen", "Target outside the plan's period"),
        message,
        new("Perbaiki tahun target atau periode dokumennya.", "Correct the year of the target or the plan's period."));
}
