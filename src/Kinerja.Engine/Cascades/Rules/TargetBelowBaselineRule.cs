using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Targets;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3038: a target that is worse than the baseline.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: targets consider the baseline and the last realisation (pages 49 to 52). Compares
/// targets of whole years only, and none up to the year of the baseline.
/// </remarks>
internal sealed class TargetBelowBaselineRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_worse = new(
        "KIN3038",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Target lebih buruk daripada kondisi awal", "Target worse than the baseline"),
        new(
            "Target {target} lebih buruk daripada kondisi awal {baseline}.",
            "The target {target} is worse than the baseline {baseline}."),
        new(
            "Periksa target, kondisi awal dan polarisasinya; bila memang direncanakan, tulis alasannya.",
            "Check the target, the baseline and the polarity; if it is meant, write down why."));

    private static readonly LocalizedText s_baseline = new("kondisi awal", "the baseline");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_worse];

    public void Check(CascadeContext context, int first, int end)
    {
        foreach (int i in CheckFacts.Of(context).Traits.With(Trait.TargetBelowBaseline, first, end))
        {
            Indicator indicator = context.Cascade.Indicators[i];
            for (int k = 0; k < indicator.Targets.Count; k++)
            {
                if (AfterBaseline.Compare(context.Cascade, indicator, indicator.Targets[k]) < 0)
                    Report(context, i, k);
            }
        }
    }

    private static void Report(CascadeContext context, int place, int target)
    {
        Indicator indicator = context.Cascade.Indicators[place];
        context.Report(new Diagnostic(
            s_worse,
            context.AtIndicator(place, $"targets/{target}"),
            ("target", Direction.Words(indicator.Targets[target].Value)),
            ("baseline", Direction.Words(indicator.Baseline!.Value)))
        {
            RelatedLocations = [new(context.AtIndicator(place, "baseline"), s_baseline)],
        });
    }
}
