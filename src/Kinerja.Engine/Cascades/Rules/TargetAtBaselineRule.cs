using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Targets;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3039: targets that never go beyond the baseline.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: targets consider the baseline and the last realisation (pages 49 to 52). Silent where
/// the baseline is the best there is: the end of the scale, 100 percent, or 0 where less is better; and where a target is worse, which
/// is another finding.
/// </remarks>
internal sealed class TargetAtBaselineRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_same = new(
        "KIN3039",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Target sama dengan kondisi awal", "Target equal to the baseline"),
        new(
            "{code} tidak menargetkan perbaikan: semua targetnya sama dengan kondisi awal {baseline}.",
            "{code} aims at no improvement: all its targets equal the baseline {baseline}."),
        new(
            "Naikkan targetnya menurut polarisasi, atau tulis mengapa cukup dipertahankan.",
            "Set a better target, or write down why keeping the level is enough."));

    private static readonly LocalizedText s_baseline = new("kondisi awal", "the baseline");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_same];

    public void Check(CascadeContext context, int first, int end)
    {
        foreach (int i in CheckFacts.Of(context).Traits.With(Trait.TargetsAtBaseline, first, end))
        {
            Indicator indicator = context.Cascade.Indicators[i];
            if (!Direction.IsBest(indicator, indicator.Baseline!.Value))
                Report(context, i, LastThatStays(context, indicator));
        }
    }

    private static int LastThatStays(CascadeContext context, Indicator indicator)
    {
        int last = indicator.Targets.Count - 1;
        while (AfterBaseline.Compare(context.Cascade, indicator, indicator.Targets[last]) != 0)
            last--;
        return last;
    }

    private static void Report(CascadeContext context, int place, int target)
    {
        Indicator indicator = context.Cascade.Indicators[place];
        context.Report(new Diagnostic(
            s_same,
            context.AtIndicator(place, $"targets/{target}"),
            ("code", indicator.Code),
            ("baseline", Direction.Words(indicator.Baseline!.Value)))
        {
            RelatedLocations = [new(context.AtIndicator(place, "baseline"), s_baseline)],
        });
    }
}
